//! Visits played on the real catalogue, page by page, with no device and no drawing.

use jiff::Timestamp;
use kakanai::application::help::Helper;
use kakanai::application::{KioskId, Reference, Ticket, VisitId};
use kakanai::catalogue::Catalogue;
use kakanai::person::{CardFacts, Day, Origin, Secret, Sex, StaffId, Value};
use kakanai::rehearsal::persona::{Act, Persona};
use kakanai::text::words::embedded_languages;
use kakanai::text::{Locale, Words};
use kakanai::usage::Outcome;
use kakanai::visit::page::{Body, Overlay, Tone};
use kakanai::visit::{
    CardProbe, CardTrouble, Effect, Event, Place, Press, Seeds, SubmitTrouble, TakeOverTrouble, Visit,
};

const NOON: i64 = 1_795_316_400; // 2026-11-22T03:00:00Z, noon in Japan

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(NOON + seconds).unwrap()
}

fn nakagawa() -> std::sync::Arc<Catalogue> {
    kakanai::city::load_embedded("nakagawa").unwrap().catalogue
}

fn hanako(address: &str) -> CardFacts {
    CardFacts {
        name: Secret::new("見本　花子".to_owned()),
        address: Secret::new(address.to_owned()),
        birth: Secret::new(Day(jiff::civil::date(1990, 4, 1))),
        sex: Sex::Female,
        expiry: Some(jiff::civil::date(2035, 4, 1)),
        municipality: Some("40231".to_owned()),
    }
}

const HOME: &str = "福岡県那珂川市西隈一丁目１番１号";

/// A counter that answers by itself what a healthy one would.
struct Stage {
    visit: Visit,
    catalogue: std::sync::Arc<Catalogue>,
    now: i64,
    effects: Vec<Effect>,
    pages: Vec<String>,
    address: &'static str,
}

impl Stage {
    fn new() -> Self {
        let seeds = Seeds { visit: VisitId::at(1, 1), reference: Reference::from_bits(7), salt: 9 };
        let visit = Visit::new(seeds, KioskId("K01".into()), at(0), false);
        Self { visit, catalogue: nakagawa(), now: 0, effects: Vec::new(), pages: Vec::new(), address: HOME }
    }

    fn happen(&mut self, event: Event) {
        self.now += 1;
        let effects = self.visit.update(event, at(self.now), &self.catalogue);
        let id = self.visit.page(&self.catalogue).id;
        if self.pages.last() != Some(&id) {
            self.pages.push(id);
        }
        for effect in effects {
            let answer = match &effect {
                Effect::Probe => Some(Event::Probed(Ok(CardProbe { tries: 3, expiry: hanako(HOME).expiry }))),
                Effect::Read(_) => Some(Event::Read(Ok(hanako(self.address)))),
                Effect::Submit(_) => Some(Event::Submitted(Ok(Ticket { band: 'A', serial: 1 }))),
                Effect::PrintSlip(_) => Some(Event::SlipPrinted(Ok(()))),
                Effect::PrintList(_) => Some(Event::ListPrinted(Ok(()))),
                Effect::TakeOver { .. }
                | Effect::HelpOver
                | Effect::Call { .. }
                | Effect::Alarm
                | Effect::Count(_)
                | Effect::Say(_)
                | Effect::Hush
                | Effect::Pause(_)
                | Effect::End => None,
            };
            self.effects.push(effect);
            if let Some(event) = answer {
                self.happen(event);
            }
        }
    }

    fn press(&mut self, press: Press) {
        self.happen(Event::Press(press));
    }

    fn play(&mut self, persona: &Persona, until: &str) {
        for _ in 0..200 {
            let page = self.visit.page(&self.catalogue);
            if page.id == until || self.effects.iter().any(|e| matches!(e, Effect::End)) {
                return;
            }
            for act in persona.acts(&page) {
                match act {
                    Act::Press(press) => self.press(press),
                    Act::LayCard => self.happen(Event::CardPlaced),
                    Act::TakeCard => self.happen(Event::CardGone),
                    Act::Wait => {}
                }
            }
        }
        panic!("never reached {until}: {:?}", self.pages);
    }
}

fn four() -> Vec<&'static str> {
    vec!["juminhyo", "inkan", "zei", "koseki"]
}

#[test]
fn one_reading_fills_three_forms_and_asks_nothing_twice() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo", "inkan", "zei"]), "end");
    let mut asked: Vec<_> = stage.pages.iter().filter(|p| p.starts_with("ask-")).collect();
    let total = asked.len();
    asked.dedup();
    assert_eq!(asked.len(), total, "asked twice: {:?}", stage.pages);
    assert!(total <= 9, "{total} questions for three certificates: {:?}", stage.pages);
    let draft = stage.effects.iter().find_map(|e| if let Effect::Submit(d) = e { Some(d) } else { None }).unwrap();
    assert_eq!(draft.applications.len(), 3);
    for application in &draft.applications {
        let by_card = application.answers.0.values().filter(|a| matches!(a.origin, Origin::Card)).count();
        assert!(by_card >= 3, "{} has {by_card} answers from the card", application.procedure.0);
    }
    let ids: std::collections::BTreeSet<_> = draft.applications.iter().map(|a| a.id).collect();
    assert_eq!(ids.len(), 3);
    assert!(matches!(stage.effects.last(), Some(Effect::End)));
    let record = stage.effects.iter().find_map(|e| if let Effect::Count(r) = e { Some(r) } else { None }).unwrap();
    assert_eq!(record.outcome, Outcome::Finished);
    assert!(record.characters_spared > 60, "{}", record.characters_spared);
}

#[test]
fn every_procedure_can_be_finished_by_card_and_by_hand_in_both_languages() {
    for locale in Locale::ALL {
        for id in four() {
            for by_hand in [false, true] {
                for for_self in [true, false] {
                    let mut persona = Persona { for_self, ..Persona::hanako(locale, &[id]) };
                    if by_hand {
                        persona = persona.by_hand();
                    }
                    let mut stage = Stage::new();
                    stage.play(&persona, "end");
                    let submitted = stage.effects.iter().any(|e| matches!(e, Effect::Submit(_)));
                    assert!(submitted, "{id} {locale:?} by_hand={by_hand} self={for_self}: {:?}", stage.pages);
                }
            }
        }
    }
}

#[test]
fn every_word_of_every_page_exists_in_both_languages() {
    let words = embedded_languages().map(|l| Words::load(l).unwrap()).collect::<Vec<_>>();
    let mut seen = std::collections::BTreeSet::new();
    for id in four() {
        for (by_hand, for_self) in [(false, true), (true, true), (true, false)] {
            let mut persona = Persona { for_self, ..Persona::hanako(Locale::Ja, &[id, "zei"]) };
            if by_hand {
                persona = persona.by_hand();
            }
            let mut stage = Stage::new();
            for _ in 0..120 {
                let page = stage.visit.page(&stage.catalogue);
                if stage.effects.iter().any(|e| matches!(e, Effect::End)) {
                    break;
                }
                let mut said = vec![page.title.clone()];
                said.extend(page.notice.iter().map(|n| n.text.clone()));
                said.extend(page.about.clone());
                said.extend(page.step.iter().map(|s| s.name.clone()));
                said.extend(page.primary.iter().chain(&page.other).map(|b| b.label.clone()));
                match &page.body {
                    Body::Tiles { tiles, .. } => said.extend(tiles.iter().map(|t| t.title.clone())),
                    Body::Keys { unit, .. } => said.extend(unit.clone()),
                    Body::Check { rows, remarks, .. } => {
                        said.extend(rows.iter().map(|r| r.label.clone()));
                        said.extend(remarks.iter().map(|remark| remark.text.clone()));
                    }
                    Body::Told(told) => said.extend(told.clone()),
                    _ => {}
                }
                for msg in said {
                    for words in &words {
                        assert!(words.try_say(&msg).is_some(), "{:?} lacks {}", words.locale(), msg.id);
                    }
                    seen.insert(msg.id.to_string());
                }
                for act in persona.acts(&page) {
                    match act {
                        Act::Press(press) => stage.press(press),
                        Act::LayCard => stage.happen(Event::CardPlaced),
                        Act::TakeCard => stage.happen(Event::CardGone),
                        Act::Wait => {}
                    }
                }
            }
        }
    }
    assert!(seen.len() > 60, "only {} messages were seen", seen.len());
}

#[test]
fn a_change_comes_straight_back_to_the_check_page() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "check");
    stage.press(Press::Change("juminhyo.copies".into()));
    assert_eq!(stage.visit.page(&stage.catalogue).id, "ask-juminhyo-copies");
    stage.press(Press::Erase);
    stage.press(Press::Key('3'));
    stage.press(Press::Next);
    let page = stage.visit.page(&stage.catalogue);
    assert_eq!(page.id, "check");
    let Body::Check { total, .. } = page.body else { panic!("no check page") };
    assert_eq!(total, 900);
}

#[test]
fn kanji_are_left_to_the_clerk_by_hand() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]).by_hand(), "end");
    let draft = stage.effects.iter().find_map(|e| if let Effect::Submit(d) = e { Some(d) } else { None }).unwrap();
    let answers = &draft.applications[0].answers.0;
    let name = answers.iter().find(|(k, _)| k.field.0 == "requester_name").unwrap().1;
    assert!(matches!(name.value, Value::LeftToClerk));
    let kana = answers.iter().find(|(k, _)| k.field.0 == "requester_kana").unwrap().1;
    let Value::Text(kana) = &kana.value else { panic!("no kana") };
    assert!(kana.holds(|k| k == "ミホン　ハナコ"));
}

#[test]
fn a_visitor_from_elsewhere_is_told_before_the_queue() {
    let mut stage = Stage::new();
    stage.address = "東京都見本区一番町１番２号";
    stage.play(&Persona::hanako(Locale::Ja, &["inkan", "juminhyo"]), "refused");
    let Body::Told(told) = stage.visit.page(&stage.catalogue).body else { panic!("not told") };
    assert!(!told.is_empty());
}

#[test]
fn card_troubles_say_what_to_do_and_lose_nothing() {
    let cases = [
        (CardTrouble::Phone, "card-trouble-phone", false),
        (CardTrouble::OtherCard, "card-trouble-other", false),
        (CardTrouble::Torn, "card-trouble-torn", false),
        (CardTrouble::Blocked, "card-trouble-blocked", true),
        (CardTrouble::LastTry, "card-trouble-last-try", true),
        (CardTrouble::Reader, "card-trouble-reader", true),
    ];
    for (trouble, message, only_by_hand) in cases {
        let mut stage = Stage::new();
        stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "card");
        let _ = stage.visit.update(Event::CardPlaced, at(50), &stage.catalogue);
        let _ = stage.visit.update(Event::Probed(Err(trouble)), at(51), &stage.catalogue);
        let page = stage.visit.page(&stage.catalogue);
        assert_eq!(page.id, "card");
        let notice = page.notice.unwrap();
        assert_eq!((notice.tone, notice.text.id.as_ref()), (Tone::Problem, message));
        let by_hand = page.primary.is_some_and(|b| b.press == Press::ByHand);
        assert_eq!(by_hand, only_by_hand, "{trouble:?}");
        stage.press(Press::ByHand);
        assert!(matches!(stage.visit.place(), Place::Ask(_)));
    }
}

#[test]
fn an_expired_card_is_answered_kindly() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "card");
    let _ = stage.visit.update(Event::CardPlaced, at(50), &stage.catalogue);
    let yesterday = Some(jiff::civil::date(2026, 11, 21));
    let _ = stage.visit.update(Event::Probed(Ok(CardProbe { tries: 3, expiry: yesterday })), at(51), &stage.catalogue);
    let page = stage.visit.page(&stage.catalogue);
    assert_eq!(page.notice.unwrap().text.id, "card-expired");
    assert_eq!(page.primary.unwrap().press, Press::ByHand);
}

#[test]
fn a_wrong_pin_says_what_is_left_and_the_last_try_is_not_taken() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "pin");
    let mut wrong = |left: u8| {
        for c in "9999".chars() {
            let _ = stage.visit.update(Event::Press(Press::Key(c)), at(60), &stage.catalogue);
        }
        let effects = stage.visit.update(Event::Press(Press::Next), at(60), &stage.catalogue);
        assert!(matches!(effects.as_slice(), [Effect::Read(_)]));
        let _ = stage.visit.update(Event::Read(Err(CardTrouble::WrongPin(left))), at(61), &stage.catalogue);
        stage.visit.page(&stage.catalogue)
    };
    let page = wrong(2);
    assert_eq!((page.id.as_str(), page.notice.unwrap().text.id.as_ref()), ("pin", "pin-wrong"));
    assert!(matches!(page.body, Body::Pin { typed: 0, tries: 2, reading: false }));
    let page = wrong(1);
    assert_eq!((page.id.as_str(), page.notice.unwrap().text.id.as_ref()), ("card", "card-trouble-last-try"));
}

#[test]
fn a_card_taken_out_while_it_is_read_leads_back_to_the_reader() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "pin");
    for c in "1234".chars() {
        let _ = stage.visit.update(Event::Press(Press::Key(c)), at(60), &stage.catalogue);
    }
    let _ = stage.visit.update(Event::Press(Press::Next), at(60), &stage.catalogue);
    let _ = stage.visit.update(Event::CardGone, at(61), &stage.catalogue);
    assert_eq!(stage.visit.page(&stage.catalogue).notice.unwrap().text.id, "card-trouble-removed");
    // The reader's late answer belongs to a page that is gone.
    let _ = stage.visit.update(Event::Read(Ok(hanako(HOME))), at(62), &stage.catalogue);
    assert_eq!(stage.visit.page(&stage.catalogue).id, "card");
}

#[test]
fn idle_is_warned_at_90_seconds_and_ends_at_120() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "whom");
    let touched = stage.now;
    let tick = |visit: &mut Visit, catalogue: &Catalogue, s: i64| visit.update(Event::Tick, at(touched + s), catalogue);
    assert!(tick(&mut stage.visit, &stage.catalogue, 89).is_empty());
    assert_eq!(stage.visit.page(&stage.catalogue).overlay, None);
    let _ = tick(&mut stage.visit, &stage.catalogue, 90);
    assert_eq!(stage.visit.page(&stage.catalogue).overlay, Some(Overlay::Idle(30)));
    // Any touch goes on, ten times and more, and does nothing else.
    for round in 0..12 {
        let now = touched + 119 + round * 119;
        let _ = stage.visit.update(Event::Press(Press::Choose("self".into())), at(now), &stage.catalogue);
        assert_eq!(stage.visit.page(&stage.catalogue).id, "whom");
        assert_eq!(stage.visit.page(&stage.catalogue).overlay, None);
        let _ = stage.visit.update(Event::Tick, at(now + 100), &stage.catalogue);
        assert!(matches!(stage.visit.page(&stage.catalogue).overlay, Some(Overlay::Idle(_))));
    }
    let last = touched + 119 + 11 * 119;
    let effects = stage.visit.update(Event::Tick, at(last + 120), &stage.catalogue);
    let [Effect::Count(record), Effect::End] = effects.as_slice() else { panic!("not ended") };
    assert_eq!(record.outcome, Outcome::Abandoned { page: "whom".into() });
}

#[test]
fn the_number_stands_until_the_card_is_taken() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "done");
    stage.press(Press::Finish);
    assert!(!stage.effects.iter().any(|e| matches!(e, Effect::End)), "ended with the card on the reader");
    assert!(stage.visit.update(Event::Tick, at(stage.now + 3_600), &stage.catalogue).is_empty());
    stage.now += 3_600;
    stage.happen(Event::CardGone);
    stage.press(Press::Finish);
    assert!(matches!(stage.effects.last(), Some(Effect::End)));
}

#[test]
fn a_call_for_help_is_honest() {
    for (answer, overlay) in [(Some(2), Overlay::Called(2)), (Some(0), Overlay::Nobody), (None, Overlay::Nobody)] {
        let mut stage = Stage::new();
        stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "whom");
        stage.press(Press::Help);
        assert!(matches!(stage.effects.last(), Some(Effect::Call { page, .. }) if page == "whom"));
        let answer = answer.map(|clerks| kakanai::application::wire::CallAnswer { clerks });
        stage.happen(Event::Called(answer));
        assert_eq!(stage.visit.page(&stage.catalogue).overlay, Some(overlay));
        stage.press(Press::Close);
        assert_eq!(stage.visit.page(&stage.catalogue).id, "whom");
    }
}

/// A visit on its first question, and help called.
fn called() -> Stage {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "whom");
    stage.press(Press::Help);
    stage.happen(Event::Called(Some(kakanai::application::wire::CallAnswer { clerks: 2 })));
    stage
}

fn helper() -> Helper {
    Helper { staff: StaffId("s01".into()), name: "山田".into() }
}

#[test]
fn a_clerk_goes_on_in_the_same_visit_and_leaves_it_to_the_visitor_again() {
    let mut stage = called();
    stage.press(Press::Staff);
    let short = |stage: &mut Stage, digits: &str| digits.chars().for_each(|c| stage.press(Press::Key(c)));
    short(&mut stage, "12345");
    stage.press(Press::Next);
    let over = |stage: &Stage| stage.visit.page(&stage.catalogue).overlay;
    let short_told = Overlay::Staff { typed: 5, asking: false, trouble: Some(TakeOverTrouble::Short) };
    assert_eq!(over(&stage), Some(short_told));
    short(&mut stage, "69");
    stage.press(Press::Next);
    let Some(Effect::TakeOver { page, code }) = stage.effects.last() else { panic!("the hub was not asked") };
    assert!(page == "whom" && code.holds(|code| code == "123456"), "a seventh digit is not taken");
    stage.happen(Event::TakenOver(Err(TakeOverTrouble::Wrong)));
    let wrong = Overlay::Staff { typed: 0, asking: false, trouble: Some(TakeOverTrouble::Wrong) };
    assert_eq!(over(&stage), Some(wrong));
    short(&mut stage, "654321");
    stage.press(Press::Next);
    stage.happen(Event::TakenOver(Ok(helper())));
    let page = stage.visit.page(&stage.catalogue);
    assert_eq!((page.id.as_str(), page.overlay, page.helper.as_deref()), ("whom", None, Some("山田")));
    assert!(page.notice.is_some_and(|notice| notice.tone == Tone::Good), "the visitor is told who helps");
    // The same visit goes on, and nobody hurries a clerk.
    stage.press(Press::Choose("self".into()));
    assert_ne!(stage.visit.page(&stage.catalogue).id, "whom");
    stage.now += 170;
    stage.happen(Event::Tick);
    assert_eq!(over(&stage), None);
    stage.press(Press::Help);
    assert_eq!(over(&stage), Some(Overlay::Helping));
    stage.press(Press::HelpOver);
    assert!(matches!(stage.effects.last(), Some(Effect::HelpOver)));
    assert_eq!(stage.visit.page(&stage.catalogue).helper, None);
}

#[test]
fn help_ends_by_itself_when_nobody_touches_anything_and_with_the_visit() {
    let mut stage = called();
    stage.happen(Event::TakenOver(Ok(helper())));
    stage.now += 180;
    stage.happen(Event::Tick);
    assert!(matches!(stage.effects.last(), Some(Effect::HelpOver)), "the clerk has gone");
    let page = stage.visit.page(&stage.catalogue);
    assert_eq!((page.helper, page.overlay, page.id.as_str()), (None, None, "whom"), "the visit is the visitor's again");
    stage.happen(Event::TakenOver(Ok(helper())));
    stage.press(Press::Quit);
    stage.press(Press::QuitYes);
    assert!(matches!(stage.effects.as_slice(), [.., Effect::Count(_), Effect::HelpOver, Effect::End]));
}

/// By the city's settings: a minute on most pages, two on the check page; once a page, twice a visit, never in the way of
/// a hand.
#[test]
fn who_stays_long_on_a_page_is_offered_help() {
    let mut stage = Stage::new();
    stage.press(Press::Begin);
    stage.press(Press::Language(Locale::Ja));
    let seconds = |stage: &mut Stage, n: i64| {
        for _ in 0..n {
            stage.happen(Event::Tick);
        }
    };
    let over = |stage: &Stage| stage.visit.page(&stage.catalogue).overlay;
    // A hand that moves is not interrupted.
    for _ in 0..70 {
        stage.press(Press::Touch);
        seconds(&mut stage, 1);
    }
    assert_eq!(over(&stage), None);
    seconds(&mut stage, 5);
    assert_eq!(over(&stage), Some(Overlay::Offer));
    stage.press(Press::Close);
    seconds(&mut stage, 80);
    assert_eq!(over(&stage), None, "who said no is not asked again here");
    stage.press(Press::Menu("living".into()));
    seconds(&mut stage, 62);
    assert_eq!(over(&stage), Some(Overlay::Offer), "but on another page");
    stage.press(Press::Help);
    assert_eq!(over(&stage), Some(Overlay::Calling));
    assert!(matches!(stage.effects.last(), Some(Effect::Call { .. })));
    let pages = &stage.catalogue.city.help;
    assert_eq!((pages.after("check"), pages.after("ask-juminhyo-copies")), (Some(120), Some(60)));
}

#[test]
fn a_full_disk_is_told_and_tried_again() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "check");
    let effects = stage.visit.update(Event::Press(Press::Next), at(90), &stage.catalogue);
    assert!(matches!(effects.as_slice(), [Effect::Submit(_)]));
    let _ = stage.visit.update(Event::Submitted(Err(SubmitTrouble::Disk)), at(91), &stage.catalogue);
    assert_eq!(stage.visit.page(&stage.catalogue).id, "trouble");
    let effects = stage.visit.update(Event::Press(Press::Next), at(92), &stage.catalogue);
    let [Effect::Submit(draft)] = effects.as_slice() else { panic!("not tried again") };
    assert_eq!(draft.applications.len(), 1);
}

#[test]
fn every_page_has_its_corners() {
    let mut stage = Stage::new();
    let persona = Persona::hanako(Locale::En, &["juminhyo", "koseki"]).by_hand();
    for _ in 0..60 {
        let page = stage.visit.page(&stage.catalogue);
        let busy = matches!(page.body, Body::Start | Body::Working | Body::Done(_));
        assert!(page.quit || busy, "{} has no way to quit", page.id);
        assert!(page.back || busy || page.id == "language", "{} has no way back", page.id);
        if let Body::Tiles { tiles, .. } = &page.body {
            assert!((1..=7).contains(&tiles.len()), "{} offers {}", page.id, tiles.len());
        }
        if matches!(page.body, Body::Done(_)) {
            return;
        }
        for act in persona.acts(&page) {
            if let Act::Press(press) = act {
                stage.press(press);
            }
        }
    }
    panic!("never done: {:?}", stage.pages);
}

#[test]
fn somebody_who_needs_time_can_take_it_again_and_again() {
    let mut stage = Stage::new();
    stage.press(Press::Begin);
    stage.press(Press::Language(Locale::Ja));
    // WCAG 2.2.1 asks for ten times; nobody counts them.
    for _ in 0..25 {
        stage.now += 89;
        stage.happen(Event::Tick);
        assert!(matches!(stage.visit.page(&stage.catalogue).overlay, Some(Overlay::Idle(30))));
        stage.now += 27;
        stage.happen(Event::Tick);
        assert!(matches!(stage.visit.page(&stage.catalogue).overlay, Some(Overlay::Idle(2))), "it stands for 30 s");
        stage.press(Press::Touch);
        assert_eq!(stage.visit.page(&stage.catalogue).overlay, None);
        assert_eq!(stage.visit.place(), &Place::Purpose, "the touch did nothing else");
    }
}

#[test]
fn a_card_that_is_left_behind_is_rung_for_and_told_to_staff_until_it_is_taken() {
    let mut stage = Stage::new();
    let persona = Persona::hanako(Locale::Ja, &["juminhyo"]);
    stage.play(&persona, "done");
    stage.effects.clear();
    let minute = |stage: &mut Stage, seconds: i64| {
        for _ in 0..seconds {
            stage.happen(Event::Tick);
        }
    };
    minute(&mut stage, 9);
    assert!(stage.effects.is_empty(), "nobody is called after at once");
    stage.press(Press::Finish);
    assert!(
        !stage.effects.iter().any(|e| matches!(e, Effect::End)),
        "the visit does not end while the card lies there"
    );
    minute(&mut stage, 60);
    let rung = |stage: &Stage| stage.effects.iter().filter(|e| matches!(e, Effect::Alarm)).count();
    let told = |e: &&Effect| matches!(e, Effect::Call { page, .. } if page == "card-left");
    assert!((5..=7).contains(&rung(&stage)), "{}", rung(&stage));
    assert_eq!(stage.effects.iter().filter(told).count(), 1);
    minute(&mut stage, 600);
    assert!(!stage.effects.iter().any(|e| matches!(e, Effect::End)));
    stage.happen(Event::CardGone);
    let before = rung(&stage);
    minute(&mut stage, 70);
    assert_eq!(rung(&stage), before);
    assert!(stage.effects.iter().any(|e| matches!(e, Effect::End)));
    // Somebody walked off in the middle: the next visit begins with the card still there, and calls after them as well.
    let seeds = Seeds { visit: VisitId::at(2, 2), reference: Reference::from_bits(8), salt: 10 };
    stage.visit = Visit::new(seeds, KioskId("K01".into()), at(stage.now), true);
    stage.effects.clear();
    assert!(stage.visit.running(), "seconds count while a card lies there");
    minute(&mut stage, 35);
    assert!(rung(&stage) == 3 && stage.effects.iter().filter(told).count() == 1);
}

#[test]
fn what_is_personal_is_masked_until_somebody_asks_for_it() {
    let mut stage = Stage::new();
    stage.play(&Persona::hanako(Locale::Ja, &["juminhyo"]), "check");
    let masked = |stage: &Stage| stage.visit.page(&stage.catalogue).masked;
    assert!(masked(&stage));
    stage.press(Press::Reveal);
    assert!(!masked(&stage));
    stage.now += 95;
    stage.happen(Event::Tick);
    assert!(masked(&stage), "nobody seems to be there: it is hidden again");
    stage.press(Press::Touch);
    stage.press(Press::Reveal);
    stage.press(Press::Change("requester_kana".to_owned()));
    stage.press(Press::Back);
    assert!(masked(&stage), "hidden on every return");
}

#[test]
fn an_address_and_a_name_are_entered_without_a_card() {
    let mut stage = Stage::new();
    let mut persona = Persona::hanako(Locale::Ja, &["juminhyo"]).by_hand();
    for (page, text) in [
        ("ask-requester_name-family-reading", "タカハシ"),
        ("ask-requester_name-family", "髙橋"),
        ("ask-requester_name-given-reading", "ハナコ"),
        ("ask-requester_name-given", "花子"),
        ("ask-requester_address-postcode", "8111242"),
        ("ask-requester_address-block", "1丁目2番3号"),
        ("ask-requester_address-building", ""),
    ] {
        persona.typed.insert(page.to_owned(), text.to_owned());
    }
    persona.choices.insert("ask-requester_address-how".to_owned(), vec!["postcode".to_owned()]);
    stage.play(&persona, "end");
    let draft = stage.effects.iter().find_map(|e| if let Effect::Submit(d) = e { Some(d) } else { None }).unwrap();
    let answer = |name: &str, wanted: &str| {
        let found = draft.applications[0].answers.0.iter().find(|(key, _)| key.to_string() == name);
        let Some((_, answer)) = found else { panic!("no {name}") };
        assert!(matches!(answer.origin, Origin::Typed));
        assert!(
            matches!(&answer.value, Value::Text(text) if text.holds(|t| t == wanted)),
            "{name} is not {wanted}: {:?}",
            stage.pages
        );
    };
    answer("requester_name", "髙橋　花子");
    answer("requester_kana", "タカハシ　ハナコ");
    answer("requester_address", "福岡県那珂川市西隈１丁目２番３号");
    assert!(
        !stage.pages.iter().any(|p| p == "ask-requester_kana"),
        "the reading is not asked twice: {:?}",
        stage.pages
    );
}
