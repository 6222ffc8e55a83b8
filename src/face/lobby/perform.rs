//! The board's window and its line to the hub; nothing else of this face knows them or the clock.

use std::sync::Arc;
use std::time::Duration;

use iced::{Size, Task, window};
use jiff::Timestamp;

use super::{Context, Lobby, Message, Watch};
use crate::face::staff::HubError;
use crate::face::ui::{Element, fonts, theme};
use crate::link::Client;

/// How long the hub may hold the question for news.
const WAIT: Duration = Duration::from_secs(20);
/// How long the board waits before it asks again while the hub is away.
const PAUSE: Duration = Duration::from_secs(2);
/// How often clock and marks are looked at again.
const TICK: Duration = Duration::from_secs(5);

/// Asks the hub for the board: at once for the first time, else when it changes.
pub(super) async fn ask(watch: Watch, client: Arc<Client>) -> Message {
    if watch.pause {
        tokio::time::sleep(PAUSE).await;
    }
    let wait = if watch.after == 0 { Duration::ZERO } else { WAIT };
    Message::Came(client.board(watch.after, wait).await.map_err(HubError::from))
}

struct Window {
    lobby: Lobby,
    context: Context,
    client: Arc<Client>,
}

fn update(window: &mut Window, message: Message) -> Task<Message> {
    match window.lobby.update(message, Timestamp::now()) {
        Some(watch) => Task::future(ask(watch, Arc::clone(&window.client))),
        None => Task::none(),
    }
}

fn draw(window: &Window) -> Element<'_, Message> {
    super::view(&window.lobby, &window.context)
}

/// Opens the board, full screen, and runs until it is closed.
///
/// # Errors
/// What iced answers where no window can be opened.
pub fn run(client: Client, context: Context) -> iced::Result {
    let title = context.words.first().map(|words| words.get("lobby-window")).unwrap_or_default();
    let client = Arc::new(client);
    let boot = move || {
        let (lobby, watch) = Lobby::new(Timestamp::now());
        let task = Task::future(ask(watch, Arc::clone(&client)));
        (Window { lobby, context: context.clone(), client: Arc::clone(&client) }, task)
    };
    iced::application(boot, update, draw)
        .title(move |_: &Window| title.clone())
        .subscription(|_: &Window| iced::time::every(TICK).map(|_| Message::Tick))
        .settings(fonts::settings())
        .default_font(fonts::REGULAR)
        .theme(|window: &Window| if window.context.contrast { theme::contrast() } else { theme::theme() })
        .window(window::Settings {
            // Where no window manager grants the full screen, the size still does.
            size: Size::new(1920.0, 1080.0),
            fullscreen: true,
            decorations: false,
            ..window::Settings::default()
        })
        .run()
}
