//! Effects become tasks here, and the window opens here.

use std::sync::Arc;
use std::time::Duration;

use iced::{Subscription, Task, keyboard, window};
use jiff::Timestamp;

use super::{Books, Context, Effect, Manager, Message, accounts, trail};
use crate::city::Watch;
use crate::face::staff::{door, renew};
use crate::face::ui::{Element, fonts, theme};

/// How often the counts are asked for, and how long nobody was there is looked at.
const TICK: Duration = Duration::from_secs(20);

/// Turns an effect into a task that answers with a message.
pub fn perform<B: Books>(effect: Effect, books: &Arc<B>) -> Task<Message> {
    if let Effect::Door(effect) = &effect
        && let Some(task) = door::focus(effect)
    {
        return task;
    }
    let books = Arc::clone(books);
    Task::future(async move { answer(effect, books).await }).and_then(Task::done)
}

/// Does what the page wants done; the window and the rehearsal share it. `None` where nothing comes back.
pub async fn answer<B: Books>(effect: Effect, books: Arc<B>) -> Option<Message> {
    Some(match effect {
        Effect::Door(effect) => return door::answer(effect, books).await.map(Message::Door),
        Effect::Count { from, to } => Message::Counted(to, books.counts(from, to).await),
        Effect::Stand => Message::Stands(books.standing().await),
        Effect::Names => Message::Names(books.names().await),
        Effect::Trail(trail::Effect::Read(wanted)) => {
            let rows = books.trail(wanted.clone()).await;
            Message::Trail(trail::Message::Came(wanted, rows))
        }
        Effect::Trail(trail::Effect::Check) => Message::Trail(trail::Message::Checked(books.check_trail().await)),
        Effect::Accounts(effect) => Message::Accounts(match effect {
            accounts::Effect::Read => accounts::Message::Came(books.accounts().await),
            accounts::Effect::Make(new) => {
                accounts::Message::Done(books.make_account(new).await.map(|key| Some(Box::new(key))))
            }
            accounts::Effect::Do(deed, id) => {
                accounts::Message::Done(books.change_account(deed, id).await.map(|key| key.map(Box::new)))
            }
        }),
    })
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
pub fn run<B: Books>(books: Arc<B>, context: Context, watch: Watch) -> iced::Result {
    let title = context.words.get("manager-window");
    let boot = move || {
        let (manager, effects) = Manager::new(Timestamp::now());
        let tasks = effects.into_iter().map(|e| perform(e, &books)).collect::<Vec<_>>();
        (Window { manager, context: context.clone(), books: Arc::clone(&books) }, Task::batch(tasks))
    };
    let update = move |window: &mut Window<B>, message| {
        if matches!(message, Message::Tick) {
            renew(&watch, &mut window.context.words, &mut window.context.catalogue);
        }
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
