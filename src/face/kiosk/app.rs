//! The kiosk as a program: one visit after the other in one full-screen window. [`Kiosk`] is plain state with a plain
//! `update`; only [`run`] knows iced's tasks, the counter and the clock.

use std::sync::Arc;

use iced::{Size, Subscription, Task, event, keyboard, window};
use jiff::Timestamp;

use super::counter::Counter;
use super::tray::{self, Drawer, Hand};
use super::{Codes, Context, Marks, QrMatrix, caption, heard, keypad, room, small, view};
use crate::application::{KioskId, Reference, VisitId};
use crate::city::{City, Watch};
use crate::device::card::Tray;
use crate::device::scanner::{ScanLine, Wedge};
use crate::device::voice::{Utterance, Voice};
use crate::face::ui::widget::{first_finger, keyed};
use crate::face::ui::{Element, Scale, fonts, theme};
use crate::handoff::home::{Gatherer, Gathering, HomeKey, HomeRefusal, Model, nkh1};
use crate::handoff::{CityCode, Nkr1};
use crate::paper::AsciiQr;
use crate::paper::qr::Medium;
use crate::text::words::{self, WordsError};
use crate::text::{Locale, Words};
use crate::visit::page::{Body, CardStage, Overlay};
use crate::visit::{Effect, Event, Five, HomeNews, HomeTrouble, Page, Prepared, Press, Seeds, Visit};

/// Touches this soon after a new page appeared were meant for the one before, in milliseconds.
const SETTLE: i64 = 300;
/// The same press this soon again is a bouncing panel or a hand that trembles, in milliseconds.
const BOUNCE: i64 = 150;
/// Any press this soon after another is a hand that trembles over two keys, in milliseconds.
const TREMOR: i64 = 80;

/// What the kiosk is set up with.
#[derive(Clone)]
pub struct Setup {
    /// The city, as it stands from moment to moment. A visit keeps the one it began with.
    pub city: Watch,
    /// Which kiosk this is.
    pub kiosk: KioskId,
    /// What is simulated.
    pub marks: Marks,
    /// Pixels per millimetre of the panel; [`Scale::PANEL`] where nobody measured it.
    pub px_per_mm: f32,
    /// The simulated reader has a drawer of test cards.
    pub drawer: bool,
    /// Opens what visitors prepared at home.
    pub home: Option<Arc<HomeKey>>,
}

/// The kiosk's state.
pub struct Kiosk {
    setup: Setup,
    /// The city as it was when this visit began.
    city: Arc<City>,
    /// The words of the start page.
    japanese: Words,
    /// Those of the visitor, read when the language is chosen and kept no longer than the visit.
    chosen: Option<Words>,
    visit: Visit,
    page: Page,
    codes: Codes,
    /// The codes of a preparation that were shown so far.
    gatherer: Gatherer,
    drawer: Drawer,
    /// The city's folder has mistakes: what stands is the version before.
    older: bool,
    size: Size,
    /// Stands instead of every page while the panel is too small.
    small: Option<small::Small>,
    second_picture: bool,
    /// When the page of now appeared.
    since: Timestamp,
    /// The last press, and when.
    last: Option<(Press, Timestamp)>,
    /// What was to be said last, as captions, and which of them stands.
    captions: Vec<String>,
    caption: usize,
}

/// What happens to the kiosk.
#[derive(Clone)]
pub enum Message {
    /// The visitor pressed something on the page.
    Pressed(Press),
    /// A finger or button went down anywhere.
    Touched,
    /// The answer to an effect of that visit.
    Happened(VisitId, Arc<std::sync::Mutex<Option<Event>>>),
    /// A character from a keyboard, or from a scanner that is one; and what it means where it is a keyboard's.
    Key(char, Option<Box<Message>>),
    /// The scanner read a code.
    Scanned(ScanLine),
    /// One of the five keys.
    Five(Five),
    /// A digit of a keypad.
    Digit(char),
    /// A key of a keyboard that means this.
    Typed(Press),
    /// The voice has come to this line of what it was told to say.
    Spoken(usize),
    /// A second has passed.
    Tick,
    /// Nobody is there: time to see whether staff have changed the city.
    Look,
    /// The window has another size.
    Resized(Size),
    /// Somebody uses the drawer.
    Drawer(Hand),
    /// Staff's chord: Ctrl+Shift+Q.
    Leave,
}

impl Message {
    /// Whether a hand did it on the page.
    const fn is_a_visitors(&self) -> bool {
        use Message::{Digit, Five, Pressed, Scanned, Touched, Typed};
        matches!(self, Pressed(_) | Touched | Scanned(_) | Five(_) | Digit(_) | Typed(_))
    }
}

/// What the kiosk wants done.
pub enum Deed {
    /// Do this for that visit and come back with [`Message::Happened`].
    Perform(VisitId, Effect),
    /// Say this at once; whatever is being said stops.
    Say(Utterance),
    /// Be silent.
    Hush,
    /// Stop speaking for a moment, or go on.
    Pause(bool),
    /// The visit is over: call [`Kiosk::begin`] with fresh seeds.
    Begin,
    /// Move the simulated card or plug.
    Hand(Hand),
    /// Close the window.
    Leave,
}

impl Kiosk {
    /// A kiosk that waits for its first visitor.
    ///
    /// # Errors
    /// [`WordsError`] where a language is broken.
    pub fn new(setup: Setup, seeds: Seeds, now: Timestamp, card_present: bool) -> Result<Self, WordsError> {
        let city = setup.city.city();
        let japanese = city.words(Locale::default())?;
        let visit = Visit::new(seeds, setup.kiosk.clone(), now, card_present);
        let page = visit.page(&city.catalogue);
        Ok(Self {
            setup,
            city,
            japanese,
            chosen: None,
            visit,
            page,
            codes: Codes::default(),
            gatherer: Gatherer::default(),
            drawer: Drawer { open: false, lies: None, plugged: true },
            older: false,
            size: Size::new(1920.0, 1080.0),
            small: None,
            second_picture: false,
            since: now,
            last: None,
            captions: Vec::new(),
            caption: 0,
        })
    }

    /// Wipes the visit that is over and waits for the next visitor.
    pub fn begin(&mut self, seeds: Seeds, now: Timestamp, card_present: bool) {
        self.visit = Visit::new(seeds, self.setup.kiosk.clone(), now, card_present);
        self.last = None;
        self.gatherer.forget();
        self.captions = Vec::new();
        self.renew();
        self.turn(now);
    }

    /// The page that stands now.
    pub const fn page(&self) -> &Page {
        &self.page
    }

    /// Whether seconds matter: only while somebody is there.
    pub fn ticking(&self) -> bool {
        self.visit.running()
    }

    /// Something happened; what is to be done about it.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Vec<Deed> {
        // What nobody can see nobody can mean.
        if self.small.is_some() && message.is_a_visitors() {
            return Vec::new();
        }
        match message {
            Message::Pressed(press) => {
                if self.too_soon(&press, now) {
                    return Vec::new();
                }
                self.last = Some((press.clone(), now));
                self.happen(Event::Press(press), now)
            }
            Message::Touched => self.happen(Event::Press(Press::Touch), now),
            Message::Happened(visit, event) => {
                // What belongs to a visitor who has left must not reach the next one. Devices stand here for everybody.
                let event = event.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
                match event {
                    Some(event @ (Event::CardPlaced | Event::CardGone)) => self.happen(event, now),
                    Some(event) if visit == self.visit.id() => self.happen(event, now),
                    _ => Vec::new(),
                }
            }
            // A single key is nobody's press; the window makes lines of them.
            Message::Key(..) => Vec::new(),
            Message::Scanned(line) => match self.scanned(line.text()) {
                Some(news) => self.happen(Event::Home(news), now),
                None => Vec::new(),
            },
            Message::Five(key) => {
                // A key that was pressed for the page before must not answer this one; looking around may.
                if key == Five::Ok && self.settling(now) {
                    return Vec::new();
                }
                self.happen(Event::Five(key), now)
            }
            Message::Typed(press) => self.happen(Event::Typed(press), now),
            Message::Digit(digit) => self.happen(Event::Digit(digit), now),
            Message::Spoken(line) => {
                self.caption = line;
                Vec::new()
            }
            Message::Tick => {
                self.second_picture = !self.second_picture && matches!(self.page.body, Body::Card(CardStage::Waiting));
                self.happen(Event::Tick, now)
            }
            Message::Look => {
                if !self.visit.running() && self.renew() {
                    self.turn(now);
                }
                Vec::new()
            }
            Message::Resized(size) => {
                self.size = size;
                self.measure();
                self.turn(now);
                Vec::new()
            }
            Message::Drawer(hand) => {
                match hand {
                    Hand::Open(open) => self.drawer.open = open,
                    Hand::Lay(card) => self.drawer = Drawer { open: false, lies: Some(card), ..self.drawer },
                    Hand::Take => self.drawer.lies = None,
                    Hand::Plug(plugged) => self.drawer.plugged = plugged,
                }
                vec![Deed::Hand(hand)]
            }
            Message::Leave => vec![Deed::Leave],
        }
    }

    /// Whether the panel can be used. A trial with the drawer of test cards runs in any window, drawn smaller.
    fn measure(&mut self) {
        let panel = Scale::kiosk(self.setup.px_per_mm);
        let small = !self.setup.drawer && small::is_too_small(panel, self.size);
        if small {
            let Size { width, height } = self.size;
            tracing::warn!(width, height, px_per_mm = self.setup.px_per_mm, "the panel is too small for a kiosk");
        }
        let page = small.then(|| small::Small::of(panel, self.size)).transpose();
        // The house's own words are tried by a test.
        self.small = page.inspect_err(|error| tracing::error!(%error, "a language cannot be read")).ok().flatten();
    }

    /// What a scanned code means to the visit; `None` where it is none of those that are prepared at home.
    fn scanned(&mut self, line: &str) -> Option<HomeNews> {
        if !line.starts_with(nkh1::BEGINS) {
            return None;
        }
        let catalogue = &self.city.catalogue;
        let speaks = |tag: &str| Locale::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(tag));
        let locale = nkh1::language(line).and_then(speaks);
        let trouble = |trouble| HomeNews::Trouble(trouble, locale);
        Some(match self.gatherer.take(line, &catalogue.city.code, self.setup.home.as_deref()) {
            Ok(Gathering::More { have, of, other, language }) => {
                HomeNews::More { have, of, other, locale: speaks(&language) }
            }
            Ok(Gathering::Whole(opened)) => {
                // The calendar is not part of the version.
                let day = jiff::civil::Date::ZERO;
                let older = opened.version != Model::of(catalogue, day, day).version();
                Prepared::read(&opened.text, speaks(&opened.language), older)
                    .map_or_else(|| trouble(HomeTrouble::Unopened), |prepared| HomeNews::Whole(Box::new(prepared)))
            }
            Err(HomeRefusal::Damaged) => trouble(HomeTrouble::Damaged),
            Err(HomeRefusal::OtherCity) => trouble(HomeTrouble::OtherCity),
            Err(HomeRefusal::Unopened) => trouble(HomeTrouble::Unopened),
        })
    }

    /// Takes the city as staff have left it, between visits only: what a visitor was told stays true. Whether anything is
    /// other than before.
    fn renew(&mut self) -> bool {
        let (city, older) = (self.setup.city.city(), self.setup.city.trouble().is_some());
        let other = !Arc::ptr_eq(&city, &self.city);
        if other {
            match city.words(Locale::default()) {
                Ok(japanese) => (self.city, self.japanese, self.chosen) = (city, japanese, None),
                // A loaded city has been tried in every language.
                Err(error) => tracing::error!(%error, "the changed city is not taken"),
            }
        }
        std::mem::replace(&mut self.older, older) != older || other
    }

    /// Whether a press was meant for the page before, or is a bounce.
    fn too_soon(&self, press: &Press, now: Timestamp) -> bool {
        // A clock that was set back must not lock the panel.
        let since = |then: Timestamp| now.as_millisecond() - then.as_millisecond();
        let bounce = self.last.as_ref().is_some_and(|(last, at)| {
            let dead = if last == press { BOUNCE } else { TREMOR };
            (0..dead).contains(&since(*at))
        });
        bounce || self.settling(now)
    }

    /// Whether the page has only just appeared.
    fn settling(&self, now: Timestamp) -> bool {
        (0..SETTLE).contains(&(now.as_millisecond() - self.since.as_millisecond()))
    }

    fn happen(&mut self, event: Event, now: Timestamp) -> Vec<Deed> {
        if !self.visit.running() {
            self.renew();
        }
        let visit = self.visit.id();
        let effects = self.visit.update(event, now, &self.city.catalogue);
        self.learn();
        let mut deeds = Vec::with_capacity(effects.len());
        let mut over = false;
        for effect in effects {
            over |= matches!(effect, Effect::End);
            deeds.push(match effect {
                Effect::Say(speech) => {
                    let first = if speech.waits { self.captions.len() } else { 0 };
                    let words = self.words();
                    let said = heard::utterance(&speech, words, first);
                    let captions = heard::captions(&speech, words);
                    if !speech.waits {
                        self.captions.clear();
                        self.caption = 0;
                    }
                    self.captions.extend(captions);
                    Deed::Say(said)
                }
                Effect::Hush => Deed::Hush,
                Effect::Pause(paused) => Deed::Pause(paused),
                effect => Deed::Perform(visit, effect),
            });
        }
        if over {
            deeds.push(Deed::Begin);
        }
        self.turn(now);
        deeds
    }

    /// Describes the page of now; what it shows beside words is made ready here, so that drawing computes nothing.
    fn turn(&mut self, now: Timestamp) {
        self.learn();
        let before = self.key();
        let size = self.place();
        let aids = self.visit.aids();
        let size = if aids.voice.on { caption::above(Scale::kiosk(self.setup.px_per_mm), size) } else { size };
        let scale = room::scale(Scale::kiosk(self.setup.px_per_mm).fitting(size), aids, self.visit.locale());
        self.visit.set_room(room::room(scale, size, aids));
        self.page = self.visit.page(&self.city.catalogue);
        if self.key() != before {
            self.since = now;
            self.second_picture = false;
            self.codes = codes(&self.page);
        }
    }

    /// What widgets may remember their state for: this visit, this page, this overlay.
    fn key(&self) -> String {
        let over = match self.page.overlay {
            None => "",
            Some(Overlay::Quit) => "quit",
            Some(Overlay::Idle(_)) => "idle",
            Some(Overlay::Calling) => "calling",
            Some(Overlay::Called(_)) => "called",
            Some(Overlay::Nobody) => "nobody",
            Some(Overlay::Offer) => "offer",
            Some(Overlay::Staff { .. }) => "staff",
            Some(Overlay::Helping) => "helping",
            Some(Overlay::Languages(_)) => "languages",
            Some(Overlay::Listening) => "listening",
        };
        format!("{}/{}/{over}", self.visit.id(), self.page.id)
    }

    /// Has the words of the visitor's language ready. A city's own that cannot be read are told in the log and left out;
    /// texts that a language lacks are said in the one beneath, and told, too.
    fn learn(&mut self) {
        let locale = self.visit.locale();
        if self.words().locale() == locale || locale == Locale::default() {
            self.chosen = self.chosen.take().filter(|words| words.locale() == locale);
            return;
        }
        let missing = words::missing(locale);
        if !missing.is_empty() {
            let first = missing.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(", ");
            tracing::warn!(
                language = locale.tag(),
                missing = missing.len(),
                first,
                "texts are said in another language"
            );
        }
        let read = self.city.words(locale);
        let read = read.inspect_err(|error| tracing::error!(%error, "a city's words cannot be read"));
        // The house's own are tried by a test.
        self.chosen = read.or_else(|_| Words::load(locale)).ok();
    }

    fn words(&self) -> &Words {
        let locale = self.visit.locale();
        self.chosen.as_ref().filter(|words| words.locale() == locale).unwrap_or(&self.japanese)
    }

    /// The page's place: above the drawer of test cards, where there is one.
    fn place(&self) -> Size {
        let below = if self.setup.drawer { Scale::staff(self.setup.px_per_mm).mm(tray::HEIGHT) } else { 0.0 };
        Size::new(self.size.width, (self.size.height - below).max(1.0))
    }

    /// Draws the kiosk.
    pub fn view(&self) -> Element<'_, Message> {
        if let Some(small) = &self.small {
            return small.view(self.size);
        }
        let panel = Scale::kiosk(self.setup.px_per_mm);
        let size = self.place();
        let ctx = Context {
            words: self.words(),
            city: &self.city.catalogue.city,
            scale: panel.fitting(size),
            size,
            marks: Marks { older: self.older, ..self.setup.marks },
            codes: &self.codes,
            second_picture: self.second_picture,
            caption: self.captions.get(self.caption).map_or("", String::as_str),
        };
        let page = keyed(self.key(), view(&self.page, &ctx).map(Message::Pressed));
        if self.setup.drawer {
            let ctx = Context { scale: panel, ..ctx };
            first_finger(tray::below(page, self.drawer, &ctx, Message::Drawer))
        } else {
            first_finger(page)
        }
    }
}

/// The QR codes that a page shows. A text that cannot be a code leaves its place empty and is logged: no visitor can
/// mend it.
pub fn codes(page: &Page) -> Codes {
    let matrix = |text: String| -> Option<QrMatrix> {
        let code = AsciiQr::new(text).and_then(|code| code.matrix(Medium::Screen));
        let code = code.inspect_err(|error| tracing::error!(%error, page = page.id, "a code cannot be shown")).ok()?;
        Some(QrMatrix { width: code.width(), dark: code.rows().flatten().copied().collect() })
    };
    match &page.body {
        Body::Done(done) => Codes {
            reference: CityCode::parse(&done.city)
                .and_then(|city| matrix(Nkr1 { city, reference: done.reference }.to_string())),
            ..Codes::default()
        },
        Body::Online(ways) => Codes {
            online: ways.iter().filter_map(|way| Some((way.url.clone()?, matrix(way.url.clone()?)?))).collect(),
            ..Codes::default()
        },
        _ => Codes::default(),
    }
}

/// Fresh ids from the system's chance.
///
/// # Errors
/// Where the system gives no random bytes; a kiosk cannot work without.
pub fn seeds(now: Timestamp) -> Result<Seeds, getrandom::Error> {
    let random = || {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok::<_, getrandom::Error>(u128::from_be_bytes(bytes))
    };
    let ms = u64::try_from(now.as_millisecond()).unwrap_or(0);
    Ok(Seeds { visit: VisitId::at(ms, random()?), reference: Reference::from_bits(random()?), salt: random()? })
}

/// Why the kiosk's window does not open.
#[derive(Debug, thiserror::Error)]
pub enum KioskError {
    /// A language.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// No random bytes.
    #[error("the system gives no random bytes: {0}")]
    Chance(#[from] getrandom::Error),
    /// The window.
    #[error(transparent)]
    Window(#[from] iced::Error),
}

struct Window {
    kiosk: Kiosk,
    wedge: Wedge,
    counter: Counter,
    tray: Option<Tray>,
    voice: Voice,
}

/// Opens the kiosk's window, full screen and without a way out but staff's chord (Ctrl+Shift+Q), and runs until then.
/// Must be called within a tokio runtime's reach, as the counter's line runs there.
///
/// # Errors
/// [`KioskError`] where no window can be opened, a language is broken or the system gives no random bytes.
pub fn run(setup: Setup, counter: Counter, tray: Option<Tray>, voice: Voice) -> Result<(), KioskError> {
    let now = Timestamp::now();
    // Everything that can fail fails before the window opens.
    Kiosk::new(setup.clone(), seeds(now)?, now, false)?;
    let boot = move || {
        let now = Timestamp::now();
        let made = seeds(now).ok().and_then(|s| Kiosk::new(setup.clone(), s, now, counter.card_present()).ok());
        let window = made.map(|kiosk| Window {
            kiosk,
            wedge: Wedge::default(),
            counter: counter.clone(),
            tray: tray.clone(),
            voice: voice.clone(),
        });
        let task =
            if window.is_some() { Task::batch([watch(counter.clone()), listen(voice.clone())]) } else { iced::exit() };
        (window, task)
    };
    iced::application(boot, update, draw)
        .title("Kakanai")
        .subscription(subscription)
        .settings(fonts::settings())
        .default_font(fonts::REGULAR)
        .theme(|window: &Option<Window>| match window {
            Some(window) if window.kiosk.page.aids.contrast => theme::contrast(),
            _ => theme::theme(),
        })
        .window(window::Settings {
            // Where no window manager grants the full screen (a bare X server), the size still does.
            size: Size::new(1920.0, 1080.0),
            fullscreen: true,
            decorations: false,
            exit_on_close_request: false,
            ..window::Settings::default()
        })
        .exit_on_close_request(false)
        .run()?;
    Ok(())
}

fn update(window: &mut Option<Window>, message: Message) -> Task<Message> {
    let Some(window) = window else { return iced::exit() };
    let now = Timestamp::now();
    let message = match message {
        Message::Key(key, meant) => {
            let at = std::time::Instant::now();
            // The house's codes begin with a letter, which no keypad has: what follows it at once is the scanner's.
            let scanning =
                window.wedge.is_reading(at) && window.wedge.begins().is_some_and(|c| c.is_ascii_alphabetic());
            match (window.wedge.press(key, at), meant) {
                (Some(Ok(line)), _) if scanning => Message::Scanned(line),
                (_, Some(meant)) if !scanning => *meant,
                _ => return Task::none(),
            }
        }
        message => message,
    };
    let deeds = window.kiosk.update(message, now);
    Task::batch(deeds.into_iter().map(|deed| window.perform(deed, now)).collect::<Vec<_>>())
}

fn draw(window: &Option<Window>) -> Element<'_, Message> {
    match window {
        Some(window) => window.kiosk.view(),
        None => iced::widget::Space::new().into(),
    }
}

impl Window {
    fn perform(&mut self, deed: Deed, now: Timestamp) -> Task<Message> {
        match deed {
            Deed::Perform(visit, effect) => {
                let counter = self.counter.clone();
                Task::future(async move { counter.perform(effect).await })
                    .and_then(move |event| Task::done(happened(visit, event)))
            }
            Deed::Say(utterance) => {
                self.voice.say(utterance);
                Task::none()
            }
            Deed::Hush => {
                self.voice.hush();
                Task::none()
            }
            Deed::Pause(paused) => {
                self.voice.pause(paused);
                Task::none()
            }
            Deed::Begin => match seeds(now) {
                Ok(seeds) => {
                    self.voice.hush();
                    self.kiosk.begin(seeds, now, self.counter.card_present());
                    Task::none()
                }
                Err(error) => {
                    tracing::error!(%error, "no further visit can begin");
                    iced::exit()
                }
            },
            Deed::Hand(hand) => {
                if let Some(tray) = &self.tray {
                    match hand {
                        Hand::Open(_) => {}
                        Hand::Lay(card) => tray.put(card),
                        Hand::Take => tray.take(),
                        Hand::Plug(plugged) => tray.plug(plugged),
                    }
                }
                Task::none()
            }
            Deed::Leave => iced::exit(),
        }
    }
}

/// An event on its way: taken once, by the kiosk.
fn happened(visit: VisitId, event: Event) -> Message {
    Message::Happened(visit, Arc::new(std::sync::Mutex::new(Some(event))))
}

/// Watches the reader for as long as the window is open.
fn watch(counter: Counter) -> Task<Message> {
    use iced::futures::SinkExt;
    Task::stream(iced::stream::channel(4, async move |mut out: iced::futures::channel::mpsc::Sender<Message>| {
        loop {
            let before = std::time::Instant::now();
            match counter.watch_card().await {
                // Devices belong to no visit.
                Some(event) => {
                    if out.send(happened(VisitId::from_bits(0), event)).await.is_err() {
                        return;
                    }
                }
                // A reader that is gone answers at once; it is asked again without haste.
                None if before.elapsed().as_millis() < 50 => {
                    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
                }
                None => {}
            }
        }
    }))
}

/// Follows the voice: which line it has come to.
fn listen(voice: Voice) -> Task<Message> {
    use iced::futures::SinkExt;
    Task::stream(iced::stream::channel(4, async move |mut out: iced::futures::channel::mpsc::Sender<Message>| {
        let mut at = voice.progress();
        while at.changed().await.is_ok() {
            let line = *at.borrow_and_update();
            if out.send(Message::Spoken(line)).await.is_err() {
                return;
            }
        }
    }))
}

fn subscription(window: &Option<Window>) -> Subscription<Message> {
    let heard = event::listen_with(|event, _, _| match event {
        iced::Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(size))
        }
        // Any finger, a second one or a palm, too: it presses nothing, but somebody is there.
        iced::Event::Touch(iced::touch::Event::FingerPressed { .. })
        | iced::Event::Mouse(iced::mouse::Event::ButtonPressed(_)) => Some(Message::Touched),
        iced::Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, repeat, text, .. }) => {
            let q = matches!(&key, keyboard::Key::Character(c) if c.eq_ignore_ascii_case("q"));
            if q && modifiers.control() && modifiers.shift() {
                return Some(Message::Leave);
            }
            // A key that is held is one press: hands may shake.
            if repeat {
                return None;
            }
            let typed = match key {
                keyboard::Key::Named(keyboard::key::Named::Enter) => Some('\n'),
                _ => text.and_then(|text| text.chars().next()),
            };
            let meant = keypad::message(&key, modifiers);
            typed.map_or(meant.clone(), |key| Some(Message::Key(key, meant.map(Box::new))))
        }
        _ => None,
    });
    let ticking = window.as_ref().is_some_and(|window| window.kiosk.ticking());
    let changes = window.as_ref().is_some_and(|window| window.kiosk.setup.city.changes());
    let tick = if ticking {
        iced::time::every(std::time::Duration::from_secs(1)).map(|_| Message::Tick)
    } else if changes {
        iced::time::every(std::time::Duration::from_secs(3)).map(|_| Message::Look)
    } else {
        Subscription::none()
    };
    Subscription::batch([heard, tick])
}

#[cfg(test)]
mod tests;
