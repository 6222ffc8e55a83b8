//! Effects become tasks here, and the window opens here.

use std::sync::Arc;
use std::time::Duration;

use iced::{Subscription, Task, keyboard, window};
use jiff::Timestamp;

use super::{Books, Context, Effect, Manager, Message};
use crate::face::ui::{Element, fonts, theme};

/// How often the counts are asked for.
const TICK: Duration = Duration::from_secs(30);

/// Turns an effect into a task that answers with a message.
pub fn perform<B: Books>(effect: Effect, books: &Arc<B>) -> Task<Message> {
    Task::future(answer(effect, Arc::clone(books)))
}

/// Does what the page wants done; the window and the rehearsal share it.
pub async fn answer<B: Books>(effect: Effect, books: Arc<B>) -> Message {
    match effect {
        Effect::Count { from, to } => Message::Counted(to, books.counts(from, to).await),
        Effect::Stand => Message::Stands(books.standing().await),
    }
}

struct Window<B> {
    manager: Manager,
    context: Context,
    books: Arc<B>,
}

fn draw<B: Books>(window: &Window<B>) -> Element<'_, Message> {
    super::view(&window.manager, &window.context)
}

/// Opens the manager's window, maximised, and runs until it is closed.
///
/// # Errors
/// What iced answers where no window can be opened.
pub fn run<B: Books>(books: Arc<B>, context: Context) -> iced::Result {
    let title = context.words.get("manager-window");
    let boot = move || {
        let (manager, effects) = Manager::new(Timestamp::now());
        let tasks = effects.into_iter().map(|e| perform(e, &books)).collect::<Vec<_>>();
        (Window { manager, context: context.clone(), books: Arc::clone(&books) }, Task::batch(tasks))
    };
    let update = |window: &mut Window<B>, message| {
        let effects = window.manager.update(message, Timestamp::now());
        Task::batch(effects.into_iter().map(|e| perform(e, &window.books)).collect::<Vec<_>>())
    };
    let subscription = |_: &Window<B>| {
        Subscription::batch([keyboard::listen().map(Message::Key), iced::time::every(TICK).map(|_| Message::Tick)])
    };
    iced::application(boot, update, draw::<B>)
        .title(move |_: &Window<B>| title.clone())
        .subscription(subscription)
        .settings(fonts::settings())
        .default_font(fonts::REGULAR)
        .theme(|_: &Window<B>| theme::theme())
        .window(window::Settings { maximized: true, ..window::Settings::default() })
        .run()
}
