//! Effects become tasks here, and the window opens here.

use std::sync::Arc;
use std::time::Duration;

use iced::{Subscription, Task, keyboard, window};
use jiff::Timestamp;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use super::staff::{Told, Work};
use super::{Context, Effect, Message, NotPaid, Refusal, Till};
use crate::application::ChargeId;
use crate::face::ui::widget::first_finger;
use crate::face::ui::{Element, fonts, theme};
use crate::handoff::Kit;
use crate::register::{Beside, LedgerError, Reason, Register, Scan};

const TICK: Duration = Duration::from_secs(1);

/// Turns an effect into a task that answers with a message.
pub fn perform(effect: Effect, register: &Arc<Register>) -> Task<Message> {
    let register = Arc::clone(register);
    Task::future(async move { answer(effect, register).await }).and_then(Task::done)
}

/// Does what the screen wants done; the window and the rehearsal share it. The ledger writes to disk, so it never runs
/// on the thread that draws. `None` where nothing comes back.
pub async fn answer(effect: Effect, register: Arc<Register>) -> Option<Message> {
    let reason = Reason::OutOfOrder;
    let lost = match &effect {
        Effect::Scan(_) | Effect::ScanOn(_) => Some(Message::Found(Scan::Refused(reason), Beside::default())),
        Effect::Pay(..) => Some(Message::Paid(Err(NotPaid::Refused(Refusal::from(&reason))))),
        Effect::Quantity(..) => Some(Message::Rekeyed(None)),
        Effect::Staff(_) => Some(Message::StaffTold(Told::Failed(reason.message()))),
        Effect::Leave(_) => None,
    };
    spawn_blocking(move || answered(effect, &register, Timestamp::now())).await.unwrap_or(lost)
}

/// Does what the screen wants done, at `now`.
pub fn answered(effect: Effect, register: &Register, now: Timestamp) -> Option<Message> {
    Some(match effect {
        Effect::Scan(line) => found(register, register.scan(&line, now), now),
        Effect::ScanOn(charge) => found(register, register.scan_on(charge, now), now),
        Effect::Pay(charge, tender, given) => {
            let paid = register.pay(charge, tender, given, now);
            Message::Paid(paid.map(|receipt| (receipt, beside(register, charge, now))).map_err(NotPaid::from))
        }
        Effect::Leave(charge) => {
            register.leave(charge);
            return None;
        }
        Effect::Quantity(code, qty) => Message::Rekeyed(register.set_quantity(&code, qty, now)),
        Effect::Staff(work) => Message::StaffTold(done(work, register, now)),
    })
}

fn found(register: &Register, scan: Scan, now: Timestamp) -> Message {
    let beside = match &scan {
        Scan::Charge(bill) => beside(register, bill.id, now),
        _ => Beside::default(),
    };
    Message::Found(scan, beside)
}

/// What else waits. It is only told: a ledger that does not answer here is noticed where money is taken.
fn beside(register: &Register, charge: ChargeId, now: Timestamp) -> Beside {
    register.beside(charge, now).unwrap_or_default()
}

fn done(work: Work, register: &Register, now: Timestamp) -> Told {
    let failed = |fault: LedgerError| {
        tracing::error!(fault = &fault as &dyn std::error::Error, "the ledger does not answer staff");
        Told::Failed(Reason::OutOfOrder.message())
    };
    match work {
        Work::Admit(typed) => match register.admits(&typed, now) {
            Ok(()) => match register.open_day(now).and_then(|day| register.settlement(day)) {
                Ok(figures) => Told::Day(Ok(figures)),
                Err(fault) => failed(fault),
            },
            Err(why) => Told::Day(Err(why)),
        },
        Work::Find(day, serial) => match register.receipt_of(day, serial) {
            Ok(found) => Told::Receipt(found),
            Err(fault) => failed(fault),
        },
        Work::GiveBack(charge) => Told::GivenBack(register.give_back(charge, now).map_err(|error| error.message())),
        Work::Close(day, counted) => {
            Told::Closed(register.close_day(day, counted, now).map_err(|error| error.message()))
        }
    }
}

struct Window {
    till: Till,
    context: Context,
    register: Arc<Register>,
    connected: watch::Receiver<bool>,
}

impl Window {
    fn stands(&self) -> (bool, Option<Arc<Kit>>) {
        (*self.connected.borrow(), self.register.kit())
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        let message = match message {
            Message::Tick(..) => {
                let (connected, kit) = self.stands();
                Message::Tick(connected, kit)
            }
            other => other,
        };
        let effects = self.till.update(message, Timestamp::now());
        Task::batch(effects.into_iter().map(|e| perform(e, &self.register)).collect::<Vec<_>>())
    }

    fn view(&self) -> Element<'_, Message> {
        // Whoever pays touches it, too.
        first_finger(super::view(&self.till, &self.context))
    }
}

/// Opens the register's screen, the whole of it, and runs until it is closed. The caller keeps the
/// [`crate::register::Station`] that `register` and `connected` come from.
///
/// # Errors
/// What iced answers where no window can be opened.
pub fn run(register: Arc<Register>, connected: watch::Receiver<bool>, context: Context) -> iced::Result {
    let title = context.words.first().map(|w| w.get("register-window")).unwrap_or_default();
    let boot = move || {
        let mut window = Window {
            till: Till::new(Timestamp::now()),
            context: context.clone(),
            register: Arc::clone(&register),
            connected: connected.clone(),
        };
        let (connected, kit) = window.stands();
        (window.till.connected, window.till.kit) = (connected, kit);
        window
    };
    let subscription = |_: &Window| {
        Subscription::batch([
            keyboard::listen().map(Message::Key),
            iced::time::every(TICK).map(|_| Message::Tick(false, None)),
        ])
    };
    iced::application(boot, Window::update, Window::view)
        .title(move |_: &Window| title.clone())
        .subscription(subscription)
        .settings(fonts::settings())
        .default_font(fonts::REGULAR)
        .theme(|_: &Window| theme::theme())
        .window(window::Settings { fullscreen: true, ..window::Settings::default() })
        .run()
}
