//! Effects become tasks here, and the window opens here; nothing else of this face knows the hub or the clock.

use std::sync::Arc;
use std::time::Duration;

use iced::widget::image::Handle;
use iced::widget::operation;
use iced::{Subscription, Task, keyboard, window};
use jiff::Timestamp;

use super::interview::Asking;
use super::{Calling, Clerk, Context, Deed, Desk, Effect, Message};
use crate::application::wire::VisitDetail;
use crate::application::{ApplicationId, Reference, VisitId};
use crate::city::Watch;
use crate::face::staff::{HubError, door, renew};
use crate::face::ui::{Element, fonts, theme};
use crate::visit::Seeds;

/// How long the desk waits before it asks again while the hub is away.
const PAUSE: Duration = Duration::from_secs(2);
/// How often waiting minutes and open charges are looked at again.
const TICK: Duration = Duration::from_secs(10);

/// The id of the text field of a correction.
pub(super) const FIELD: &str = "clerk-correction-field";

/// The id that no field has.
const NOTHING: &str = "clerk-no-field";

/// Turns an effect into a task that answers with a message.
pub fn perform<D: Desk>(effect: Effect, desk: &Arc<D>) -> Task<Message> {
    if matches!(effect, Effect::FocusField) {
        return operation::focus(FIELD);
    }
    if matches!(effect, Effect::FocusNothing) {
        // Whatever else has the cursor gives it up.
        return operation::focus(NOTHING);
    }
    if let Effect::Door(effect) = &effect
        && let Some(task) = door::focus(effect)
    {
        return task;
    }
    let desk = Arc::clone(desk);
    Task::future(async move { answer(effect, desk).await }).and_then(Task::done)
}

/// Does what the desk wants done; the window and the rehearsal share it. `None` where nothing comes back.
pub async fn answer<D: Desk>(effect: Effect, desk: Arc<D>) -> Option<Message> {
    Some(match effect {
        Effect::Door(effect) => return door::answer(effect, desk).await.map(Message::Door),
        Effect::LoadStaff => Message::Staff(desk.staff().await),
        Effect::Watch { after, pause } => {
            if pause {
                tokio::time::sleep(PAUSE).await;
            }
            Message::Waited(desk.waiting(after).await)
        }
        Effect::Fetch(visit) => Message::Visit(visit, desk.visit(visit).await.map(Box::new)),
        Effect::Draw(application, revision) => {
            let drawn = desk.preview_png(application).await.and_then(|png| picture(&png));
            Message::Drawn(application, revision, drawn)
        }
        Effect::Do(visit, application, deed) => {
            let done = deed.done();
            Message::Did(visit, application, done, carry_out(desk, visit, application, deed).await.map(Box::new))
        }
        Effect::Print(application) => Message::Printed(desk.print(application).await),
        Effect::Letter(application) => Message::Printed(desk.letter(application).await),
        Effect::Slip(charge) => Message::Printed(desk.slip(charge).await),
        Effect::ReturnSlip(application) => Message::Printed(desk.return_slip(application).await),
        Effect::EndCall(kiosk) => Message::CallEnded(desk.end_call(kiosk).await),
        Effect::HelpCode(request) => Message::HelpCodeCame(desk.help_code(request).await),
        Effect::CallNext(request) => Message::Calling(Calling::NextCame(desk.call_next(request).await)),
        Effect::CallNumber(visit, request) => Message::Calling(Calling::Came(desk.call_number(visit, request).await)),
        Effect::Seeds => match seeds(Timestamp::now()) {
            Ok(seeds) => Message::Asking(Asking::Begun(seeds)),
            Err(error) => {
                tracing::error!(%error, "the system gives no random bytes");
                return None;
            }
        },
        Effect::HandIn(asked) => Message::Asking(Asking::Handed(desk.hand_in(*asked).await)),
        Effect::FocusField | Effect::FocusNothing => return None,
    })
}

async fn carry_out<D: Desk>(
    desk: Arc<D>,
    visit: VisitId,
    application: ApplicationId,
    deed: Deed,
) -> Result<VisitDetail, HubError> {
    match deed {
        Deed::Correct(request) => desk.correct(application, request).await,
        Deed::Confirm(request) => desk.confirm(application, request).await,
        Deed::Undo(request) => desk.undo(application, request).await,
        Deed::Identity(request) => desk.see_identity(visit, request).await,
        Deed::Return(request) => desk.return_(application, request).await,
        Deed::Withdraw(request) => desk.withdraw(application, request).await,
        Deed::Issue(request) => desk.issue(application, request).await,
        Deed::Note(charge, request) => desk.note_paid(charge, request).await,
    }
}

/// What a visit that begins here is made of.
fn seeds(now: Timestamp) -> Result<Seeds, getrandom::Error> {
    let random = || {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok::<_, getrandom::Error>(u128::from_be_bytes(bytes))
    };
    let ms = u64::try_from(now.as_millisecond()).unwrap_or(0);
    Ok(Seeds { visit: VisitId::at(ms, random()?), reference: Reference::from_bits(random()?), salt: random()? })
}

/// PNG bytes as pixels that the window can draw.
fn picture(png: &[u8]) -> Result<Handle, HubError> {
    let decoded = image::load_from_memory_with_format(png, image::ImageFormat::Png);
    let pixels = decoded.map_err(|_| HubError::Unreadable)?.into_rgba8();
    Ok(Handle::from_rgba(pixels.width(), pixels.height(), pixels.into_raw()))
}

struct Window<D> {
    clerk: Clerk,
    context: Context,
    desk: Arc<D>,
}

fn draw<D: Desk>(window: &Window<D>) -> Element<'_, Message> {
    super::view(&window.clerk, &window.context)
}

/// Opens the desk's window, maximised, and runs until it is closed.
///
/// # Errors
/// What iced answers where no window can be opened.
pub fn run<D: Desk>(desk: Arc<D>, context: Context, watch: Watch) -> iced::Result {
    let title = context.words.get("clerk-window");
    let boot = move || {
        let (clerk, effects) = Clerk::new(Timestamp::now());
        let tasks = effects.into_iter().map(|e| perform(e, &desk)).collect::<Vec<_>>();
        (Window { clerk, context: context.clone(), desk: Arc::clone(&desk) }, Task::batch(tasks))
    };
    let update = move |window: &mut Window<D>, message| {
        if matches!(message, Message::Tick) {
            renew(&watch, &mut window.context.words, &mut window.context.catalogue);
        }
        let effects = window.clerk.update(message, Timestamp::now(), &window.context);
        Task::batch(effects.into_iter().map(|e| perform(e, &window.desk)).collect::<Vec<_>>())
    };
    let subscription = |_: &Window<D>| {
        Subscription::batch([keyboard::listen().map(Message::Key), iced::time::every(TICK).map(|_| Message::Tick)])
    };
    iced::application(boot, update, draw::<D>)
        .title(move |_: &Window<D>| title.clone())
        .subscription(subscription)
        .settings(fonts::settings())
        .default_font(fonts::REGULAR)
        .theme(|_: &Window<D>| theme::theme())
        .window(window::Settings { maximized: true, ..window::Settings::default() })
        .run()
}
