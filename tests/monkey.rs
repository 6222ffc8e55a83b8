//! A monkey at the kiosk: any order of touches, device answers and time. Nothing panics, nothing is half accepted,
//! nothing of one visitor is on the page of another. The same seed gives the same monkey.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use kakanai::application::answers::answerable;
use kakanai::application::help::Helper;
use kakanai::application::wire::CallAnswer;
use kakanai::application::{KioskId, Reference, Ticket, VisitId};
use kakanai::catalogue::Catalogue;
use kakanai::face::kiosk::Marks;
use kakanai::face::kiosk::app::{Deed, Kiosk, Message, Setup};
use kakanai::face::ui::paint::Painter;
use kakanai::face::ui::theme;
use kakanai::person::{CardFacts, Day, Secret, Sex, StaffId};
use kakanai::text::{Locale, Msg, Words, kana};
use kakanai::visit::event::{BlockWord, DatePart};
use kakanai::visit::page::{Body, Overlay, Page, Shown};
use kakanai::visit::{
    CardProbe, CardTrouble, Effect, Event, Five, Place, Press, Room, Seeds, SlipTrouble, SubmitTrouble,
    TakeOverTrouble, Visit,
};

const NOON: i64 = 1_795_316_400;

/// xorshift64*: chance that can be repeated.
pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % n.max(1)
    }

    pub fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

/// What only this visitor's card says. Letters that stand nowhere else in the house.
pub fn marker(n: u64) -> String {
    format!("鼉鼊{n:07}龞")
}

pub fn facts(n: u64) -> CardFacts {
    CardFacts {
        name: Secret::new(format!("{}　花子", marker(n))),
        address: Secret::new(format!("福岡県那珂川市西隈{}", marker(n))),
        birth: Secret::new(Day(jiff::civil::date(1990, 4, 1))),
        sex: Sex::Female,
        expiry: Some(jiff::civil::date(2035, 4, 1)),
        municipality: Some("40231".to_owned()),
    }
}

/// Everything that can be pressed on a page.
fn offered(page: &Page) -> Vec<Press> {
    let mut all: Vec<Press> = page.primary.iter().chain(&page.other).map(|b| b.press.clone()).collect();
    let keys = |text: &str| text.chars().map(Press::Key).collect::<Vec<_>>();
    match &page.body {
        Body::Start => all.push(Press::Begin),
        Body::Tiles { tiles, .. } => all.extend(tiles.iter().map(|t| t.press.clone())),
        Body::Card(_) => all.push(Press::ByHand),
        Body::Pin { .. } => all.extend(keys("0123456789")),
        Body::Keys { .. } => {
            let board: String = kana::BOARD.iter().flatten().collect();
            all.extend(keys(&board));
            all.extend(keys("0123456789ABCXYZ-"));
            all.extend([Press::Erase, Press::Voiced, Press::HalfVoiced, Press::Small, Press::Space, Press::Board]);
            all.extend([BlockWord::Chome, BlockWord::Ban, BlockWord::Go, BlockWord::Banchi].map(Press::Block));
        }
        Body::Columns { keys, .. } => all.extend(keys.iter().flatten().map(|c| Press::Key(*c))),
        Body::Picks { picks, .. } => all.extend(picks.iter().map(|pick| pick.press.clone())),
        Body::Date { eras, .. } => {
            all.extend(eras.iter().cloned().map(Press::Era));
            all.extend(keys("0123456789"));
        }
        Body::Check { rows, .. } => all.extend(rows.iter().filter_map(|r| r.key.clone()).map(Press::Change)),
        Body::Plan { entries, .. } => all.extend(entries.iter().filter_map(|line| line.press.clone())),
        _ => {}
    }
    all
}

/// A press that this page may not even offer.
fn any(chance: &mut Chance) -> Press {
    let all = [
        Press::Begin,
        Press::Languages,
        Press::Larger,
        Press::Contrast,
        Press::Lower,
        Press::Choose("yes".into()),
        Press::Choose("juminhyo".into()),
        Press::Menu("certificates".into()),
        Press::Event("moving-in".into()),
        Press::PrintList,
        Press::Next,
        Press::Back,
        Press::Quit,
        Press::QuitYes,
        Press::QuitNo,
        Press::Help,
        Press::Close,
        Press::ByHand,
        Press::Key('ナ'),
        Press::Key(' '),
        Press::Key('9'),
        Press::Reveal,
        Press::Pick(0),
        Press::Pick(999),
        Press::Pieces,
        Press::LeaveToClerk,
        Press::Board,
        Press::Block(BlockWord::No),
        Press::Erase,
        Press::Voiced,
        Press::HalfVoiced,
        Press::Small,
        Press::Space,
        Press::Era("showa".into()),
        Press::Era("nothing".into()),
        Press::Part(DatePart::Day),
        Press::Skip,
        Press::Change("requester_name".into()),
        Press::Change("no such field".into()),
        Press::NextSheet,
        Press::PreviousSheet,
        Press::Online,
        Press::Finish,
        Press::Touch,
        Press::Voice,
        Press::Again,
        Press::Pause,
        Press::Aloud,
        Press::Listening,
        Press::Pace,
        Press::Volume,
        Press::Hide,
    ];
    match chance.below(8) {
        0 => Press::Language(Locale::ALL[chance.below(Locale::ALL.len())]),
        _ => all[chance.below(all.len())].clone(),
    }
}

/// What the monkey presses: mostly what the page offers, and rarely the ways out, or it would see little of the house.
pub fn press(page: &Page, chance: &mut Chance) -> Press {
    match (&page.overlay, chance.below(100)) {
        (Some(Overlay::Quit), 0..30) => Press::QuitYes,
        // Codes are typed, right or wrong.
        (Some(Overlay::Calling | Overlay::Called(_) | Overlay::Nobody), 0..30) => Press::Staff,
        (Some(Overlay::Staff { typed, .. }), 0..80) => match (typed, chance.below(10)) {
            (6, _) | (_, 0) => Press::Next,
            _ => Press::Key(char::from(b'0' + u8::try_from(chance.below(10)).unwrap_or(0))),
        },
        (Some(Overlay::Helping), 0..30) => Press::HelpOver,
        (Some(_), 0..90) => Press::Close,
        (None, 0..2) => Press::Back,
        (None, 2) => Press::Quit,
        (None, 3..40) if page.primary.is_some() => {
            page.primary.as_ref().map_or(Press::Next, |primary| primary.press.clone())
        }
        (None, 3..95) => chance.of(&offered(page)).cloned().unwrap_or(Press::Touch),
        _ => any(chance),
    }
}

/// Something that a device says, asked or not.
fn device(n: u64, chance: &mut Chance) -> Event {
    let troubles = [
        CardTrouble::Phone,
        CardTrouble::OtherCard,
        CardTrouble::WrongPin(2),
        CardTrouble::WrongPin(1),
        CardTrouble::WrongPin(0),
        CardTrouble::LastTry,
        CardTrouble::Blocked,
        CardTrouble::Removed,
        CardTrouble::Torn,
        CardTrouble::Reader,
    ];
    let trouble = troubles[chance.below(troubles.len())];
    match chance.below(14) {
        0 | 1 => Event::CardPlaced,
        2 => Event::CardGone,
        3 => Event::Probed(Err(trouble)),
        4 => Event::Probed(Ok(CardProbe { tries: u8::try_from(chance.below(4)).unwrap(), expiry: None })),
        5 => Event::Read(Err(trouble)),
        6 => Event::Read(Ok(facts(n))),
        7 => Event::SlipPrinted(Err(SlipTrouble::Paper)),
        8 => Event::SlipPrinted(Ok(())),
        9 => Event::ListPrinted(Ok(())),
        10 => Event::Called(None),
        11 => Event::TakenOver(Err(TakeOverTrouble::Wait(15))),
        12 => Event::TakenOver(Ok(Helper { staff: StaffId("s01".into()), name: "見本".into() })),
        _ => Event::Called(Some(CallAnswer { clerks: 2 })),
    }
}

/// Every personal text of a page.
pub fn personal(page: &Page) -> Vec<&Secret<String>> {
    match &page.body {
        Body::Keys { typed, before, .. } => std::iter::once(typed).chain(before).collect(),
        Body::Columns { before, .. } => before.iter().collect(),
        Body::Picks { before, picks, .. } => {
            let own = picks.iter().filter_map(|p| if let Shown::Own(own) = &p.text { Some(own) } else { None });
            own.chain(picks.iter().filter_map(|p| p.reading.as_ref())).chain(before).collect()
        }
        Body::Date { year, month, day, whole, .. } => [year, month, day].into_iter().chain(whole).collect(),
        Body::Check { rows, .. } => {
            rows.iter().filter_map(|r| if let Shown::Own(own) = &r.value { Some(own) } else { None }).collect()
        }
        _ => Vec::new(),
    }
}

/// No marker but this visitor's own.
pub fn shows_only(page: &Page, n: u64) -> bool {
    let own = marker(n);
    personal(page).iter().all(|secret| secret.holds(|text| !text.replace(&own, "").contains('鼉')))
}

struct Cage {
    catalogue: std::sync::Arc<Catalogue>,
    words: [Words; Locale::ALL.len()],
    visit: Visit,
    n: u64,
    now: i64,
    /// A submit is under way.
    pending: bool,
    accepted: bool,
    ended: bool,
    kinds: BTreeSet<String>,
    tally: BTreeMap<&'static str, usize>,
}

impl Cage {
    fn visit(n: u64, now: i64, card: bool) -> Visit {
        let seeds =
            Seeds { visit: VisitId::at(n, n.into()), reference: Reference::from_bits(n.into()), salt: n.into() };
        Visit::new(seeds, KioskId("K01".into()), Timestamp::from_second(now).unwrap(), card)
    }

    fn new() -> Self {
        Self {
            catalogue: kakanai::city::load_embedded("nakagawa").unwrap().catalogue,
            words: Locale::ALL.map(|locale| Words::load(locale).unwrap()),
            visit: Self::visit(1, NOON, false),
            n: 1,
            now: NOON,
            pending: false,
            accepted: false,
            ended: false,
            kinds: BTreeSet::new(),
            tally: BTreeMap::new(),
        }
    }

    fn count(&mut self, what: &'static str) {
        *self.tally.entry(what).or_default() += 1;
    }

    fn happen(&mut self, event: Event, answers: &mut Vec<Event>, chance: &mut Chance) {
        let before = self.visit.place().clone();
        let effects = self.visit.update(event, Timestamp::from_second(self.now).unwrap(), &self.catalogue);
        for effect in effects {
            match effect {
                Effect::Probe if chance.below(10) > 0 => {
                    let expiry = Some(jiff::civil::date(2035, 4, 1));
                    answers.push(Event::Probed(Ok(CardProbe { tries: 3, expiry })));
                }
                Effect::Read(pin) if chance.below(10) > 0 => {
                    assert!(pin.length() == 4);
                    answers.push(Event::Read(Ok(facts(self.n))));
                }
                Effect::Submit(draft) => {
                    assert!(matches!(before, Place::Check | Place::Trouble(_)), "submitted from {before:?}");
                    assert!(!self.pending && !self.accepted, "submitted twice");
                    assert!(!draft.applications.is_empty());
                    for application in &draft.applications {
                        let procedure =
                            self.catalogue.procedure(&application.procedure, draft.circumstances.today).unwrap();
                        let fields = application.answers.fields(&self.catalogue, procedure, draft.circumstances);
                        for (key, _) in fields.iter().filter(|(_, f)| answerable(f) && !f.optional) {
                            let given = application.answers.0.contains_key(key);
                            assert!(given, "{} was submitted without {key}", procedure.id.0);
                        }
                    }
                    self.pending = true;
                    self.count("submitted");
                    let result = if chance.below(4) == 0 { Err(SubmitTrouble::Disk) } else { Ok(ticket(self.n)) };
                    answers.push(Event::Submitted(result));
                }
                Effect::PrintSlip(order) => {
                    assert!(self.accepted && order.ticket == ticket(self.n), "a slip without a number");
                    self.count("slips");
                }
                Effect::End => {
                    assert!(!self.pending, "ended while something was being kept");
                    self.ended = true;
                }
                _ => {}
            }
        }
    }

    fn step(&mut self, chance: &mut Chance) {
        let mut answers = Vec::new();
        let page = self.visit.page(&self.catalogue);
        let event = match chance.below(100) {
            0..78 => Event::Press(press(&page, chance)),
            // The language can be changed everywhere: so every page is seen in every one.
            78..80 => Event::Press(Press::Language(Locale::ALL[chance.below(Locale::ALL.len())])),
            80..84 => Event::Five([Five::Left, Five::Up, Five::Down, Five::Right, Five::Ok][chance.below(5)]),
            84..86 => Event::Digit(char::from(b'0' + u8::try_from(chance.below(10)).unwrap())),
            86..88 => Event::Typed(press(&page, chance)),
            88..94 => device(self.n, chance),
            94..99 => Event::Tick,
            _ => {
                self.now += i64::try_from(chance.below(100)).unwrap();
                Event::Tick
            }
        };
        self.happen(event, &mut answers, chance);
        if chance.below(4) > 0 || self.visit.place() == &Place::Working {
            while let Some(event) = answers.pop() {
                if let Event::Submitted(result) = &event {
                    self.pending = false;
                    self.accepted |= result.is_ok();
                }
                self.happen(event, &mut answers, chance);
            }
        }
        self.now += i64::from(chance.below(3) == 0);
        self.look(chance);
        self.look_in_every_language(chance);
    }

    /// The language can be changed on every page: of a kind that was not seen in all of them the monkey tries each, so
    /// that none is left to luck.
    fn look_in_every_language(&mut self, chance: &mut Chance) {
        let (kind, own) = (kind(&self.visit.page(&self.catalogue)), self.visit.locale());
        let unseen = |cage: &Self, locale: Locale| !cage.kinds.contains(&format!("{kind} {}", locale.tag()));
        // Between a number's being asked for and its coming nothing is pressed; a language chosen on the first page begins.
        if self.pending || kind == "Start" || Locale::ALL.iter().all(|locale| !unseen(self, *locale)) {
            return;
        }
        for locale in Locale::ALL.into_iter().filter(|locale| *locale != own).chain([own]) {
            let mut answers = Vec::new();
            self.happen(Event::Press(Press::Language(locale)), &mut answers, chance);
            assert!(answers.is_empty(), "a language asks a device for something");
            self.look(chance);
            if self::kind(&self.visit.page(&self.catalogue)) != kind {
                return;
            }
        }
    }

    /// What must hold on every page.
    fn look(&mut self, chance: &mut Chance) {
        if chance.below(50) == 0 {
            let (tiles, rows, lines) = (chance.below(7), chance.below(6), chance.below(4));
            self.visit.set_room(Room { tiles, rows, lines, high: chance.below(2) == 0 });
        }
        let page = self.visit.page(&self.catalogue);
        let place = self.visit.place().clone();
        assert!(shows_only(&page, self.n), "{} shows somebody else", page.id);
        assert_eq!(matches!(page.body, Body::Done(_)), self.accepted && place == Place::Done, "{}", page.id);
        assert!(place != Place::Done || self.accepted, "a number that nobody gave");
        assert_eq!(place == Place::Working, self.pending, "{place:?}");
        let words = self.words.iter().find(|words| words.locale() == self.visit.locale()).unwrap();
        let said: Vec<&Msg> = std::iter::once(&page.title).chain(page.notice.iter().map(|n| &n.text)).collect();
        for msg in said {
            assert!(words.try_say(msg).is_some(), "{:?} lacks {} on {}", words.locale(), msg.id, page.id);
        }
        self.kinds.insert(format!("{} {}", kind(&page), self.visit.locale().tag()));
        if self.ended {
            self.count(if self.accepted { "finished" } else { "abandoned" });
            self.n += 1;
            let lies = chance.below(10) == 0;
            self.visit = Self::visit(self.n, self.now, lies);
            // Every language gets its share of visitors.
            let locale = Locale::ALL[usize::try_from(self.n).unwrap() % Locale::ALL.len()];
            if chance.below(4) > 0 {
                let press = Event::Press(Press::Language(locale));
                self.visit.update(press, Timestamp::from_second(self.now).unwrap(), &self.catalogue);
            }
            (self.pending, self.accepted, self.ended) = (false, false, false);
        }
    }
}

fn ticket(n: u64) -> Ticket {
    Ticket { band: 'A', serial: u32::try_from(n % 900 + 1).unwrap() }
}

/// What kind of page it is.
pub fn kind(page: &Page) -> String {
    match &page.body {
        Body::Keys { pad, .. } => format!("{pad:?}"),
        Body::Start => "Start".into(),
        Body::Tiles { .. } => "Tiles".into(),
        Body::Card(_) => "Card".into(),
        Body::Consent { .. } => "Consent".into(),
        Body::Pin { .. } => "Pin".into(),
        Body::Columns { .. } => "Columns".into(),
        Body::Picks { .. } => "Picks".into(),
        Body::Date { .. } => "Date".into(),
        Body::Check { .. } => "Check".into(),
        Body::Plan { .. } => "Plan".into(),
        Body::Online(_) => "Online".into(),
        Body::Told(_) => "Told".into(),
        Body::Working => "Working".into(),
        Body::Done(_) => "Done".into(),
    }
}

#[test]
fn a_hundred_thousand_random_events_break_nothing() {
    let mut cage = Cage::new();
    let mut chance = Chance::new(20_261_125);
    // The first page is Japanese until somebody chooses.
    let everywhere = [
        "Tiles", "Card", "Consent", "Pin", "Kana", "Name", "Digits", "Phone", "Block", "Latin", "Letters", "Columns",
        "Picks", "Date", "Check", "Plan", "Told", "Done",
    ];
    let missing = |cage: &Cage| {
        let seen =
            |kind: &&str| Locale::ALL.iter().filter(|l| cage.kinds.contains(&format!("{kind} {}", l.tag()))).count();
        let rare = everywhere.iter().filter(|kind| seen(kind) < Locale::ALL.len());
        let never = ["Start"].iter().filter(|kind| seen(kind) == 0);
        rare.chain(never).map(|kind| (*kind).to_owned()).collect::<Vec<String>>()
    };
    let mut events = 0;
    // A few more where the monkey has not seen everything yet.
    while events < 110_000 || events < 260_000 && !missing(&cage).is_empty() {
        cage.step(&mut chance);
        events += 1;
    }
    assert!(
        missing(&cage).is_empty(),
        "the monkey never saw {:?} in {events} events: {:?}",
        missing(&cage),
        cage.tally
    );
    assert!(cage.tally.get("finished").is_some_and(|n| *n > 10), "{:?}", cage.tally);
    assert!(cage.tally.get("abandoned").is_some_and(|n| *n > 40), "{:?}", cage.tally);
}

/// The same on the kiosk's face: answers of devices come late, also to visitors who have left; windows change their size;
/// pages are drawn.
#[test]
fn late_answers_reach_nobody_else_on_the_kiosks_face() {
    let city = std::sync::Arc::new(kakanai::city::load_embedded("nakagawa").unwrap());
    let setup = Setup {
        city: city.into(),
        kiosk: KioskId("K01".into()),
        marks: Marks::default(),
        px_per_mm: 3.86,
        drawer: true,
        home: None,
    };
    let seeds =
        |n: u64| Seeds { visit: VisitId::at(n, n.into()), reference: Reference::from_bits(n.into()), salt: n.into() };
    let mut now = Timestamp::from_second(NOON).unwrap();
    let mut kiosk = Kiosk::new(setup, seeds(1), now, false).unwrap();
    let mut painter = Painter::new().unwrap();
    let mut chance = Chance::new(7);
    let mut n = 1;
    let mut late: Vec<(VisitId, Event)> = Vec::new();
    let (mut strangers, mut drawn) = (0, 0);
    let sizes = [(1280.0, 800.0), (1080.0, 1920.0), (1920.0, 1080.0), (320.0, 200.0), (1.0, 1.0)];
    let mut size = iced::Size::new(1280.0, 800.0);
    for round in 0..12_000 {
        now += jiff::SignedDuration::from_millis(i64::try_from(chance.below(900)).unwrap());
        let message = match chance.below(100) {
            0..80 => Message::Pressed(press(kiosk.page(), &mut chance)),
            80..83 => Message::Touched,
            83..85 if !late.is_empty() => {
                let (visit, event) = late.swap_remove(chance.below(late.len()));
                Message::Happened(visit, std::sync::Arc::new(std::sync::Mutex::new(Some(event))))
            }
            88 => {
                let (width, height) = sizes[chance.below(sizes.len())];
                size = iced::Size::new(width, height);
                Message::Resized(size)
            }
            89..93 => {
                let event = if chance.below(2) == 0 { Event::CardPlaced } else { Event::CardGone };
                Message::Happened(VisitId::from_bits(0), std::sync::Arc::new(std::sync::Mutex::new(Some(event))))
            }
            93 => {
                now += jiff::SignedDuration::from_secs(i64::try_from(chance.below(130)).unwrap());
                Message::Tick
            }
            _ => Message::Tick,
        };
        let mut over = false;
        for deed in kiosk.update(message, now) {
            match deed {
                Deed::Begin => over = true,
                Deed::Perform(visit, Effect::Probe) => {
                    late.push((visit, Event::Probed(Ok(CardProbe { tries: 3, expiry: None }))));
                }
                Deed::Perform(visit, Effect::Read(_)) => late.push((visit, Event::Read(Ok(facts(n))))),
                Deed::Perform(visit, Effect::Submit(_)) => late.push((visit, Event::Submitted(Ok(ticket(n))))),
                Deed::Perform(visit, Effect::PrintSlip(_)) => late.push((visit, Event::SlipPrinted(Ok(())))),
                _ => {}
            }
        }
        if over {
            n += 1;
            kiosk.begin(seeds(n), now, chance.below(5) == 0);
            // What was on its way to who has left arrives now.
            for (visit, event) in late.drain(..) {
                strangers += 1;
                let event = std::sync::Arc::new(std::sync::Mutex::new(Some(event)));
                assert!(kiosk.update(Message::Happened(visit, event), now).is_empty());
            }
        }
        assert!(shows_only(kiosk.page(), n), "{} shows somebody else", kiosk.page().id);
        if let Body::Done(done) = &kiosk.page().body {
            assert_eq!(done.ticket, ticket(n), "somebody else's number");
        }
        if round % 40 == 0 {
            let picture = painter.paint_in(kiosk.view(), size, &theme::theme());
            drawn += usize::from(!picture.rgba.is_empty());
        }
    }
    assert!(n > 12 && strangers >= 3 && drawn == 300, "{n} visitors, {strangers} late answers, {drawn} pictures");
}
