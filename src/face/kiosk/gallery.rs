//! The gallery: every kind of page, staged, by name. Tests measure it, pictures are made of it, and who mends a page
//! looks at it here without walking through a visit.

mod entering;

use std::collections::BTreeMap;

use super::{Codes, QrMatrix};
use crate::application::{Reference, Ticket};
use crate::catalogue::{City, Counter, Fact, Localised, Term, Verdict};
use crate::person::Secret;
use crate::text::{Locale, Msg, Words};
use crate::visit::event::{DatePart, SlipTrouble};
use crate::visit::page::{
    Body, Button, CardStage, Done, Notice, OnlineWay, Overlay, Pad, Page, PlanLine, Remark, RemarkKind, Row, Sheet,
    Shown, Source, Step, Tile, Tone,
};
use crate::visit::{Languages, Press, Room, TakeOverTrouble};

/// A clerk's name, as on a badge.
const HELPER: &str = "見本";
const URL: &str = "https://example.lg.jp/apply/resident-record";

/// Every staged page by its name. Samples of personal data are invented and come in the language's own words.
pub fn pages(words: &Words) -> Vec<(&'static str, Page)> {
    let stage = Stage { words };
    [stage.choosing(), stage.card(), stage.typing(), stage.entering(), stage.ending(), stage.overlays()].concat()
}

/// A page of the gallery as the visit would cut it for that room.
pub fn on_a_sheet(mut page: Page, room: Room) -> Page {
    let sheet = Some(Sheet { at: 1, of: 2 });
    match &mut page.body {
        Body::Tiles { tiles, sheet: cut, .. } if tiles.len() > room.tiles && room.tiles < 6 => {
            tiles.truncate(room.tiles);
            *cut = sheet;
        }
        Body::Picks { picks, sheet: cut, .. } if picks.len() > room.tiles.max(2) => {
            picks.truncate(room.tiles.max(2));
            *cut = sheet;
        }
        Body::Check { rows, sheet: cut, remarks, .. } if room.rows < 5 => {
            if rows.len() > room.rows {
                *cut = sheet;
            }
            rows.truncate(room.rows);
            remarks.truncate(if rows.is_empty() { room.rows } else { 3.min(room.rows.saturating_sub(2)) });
        }
        Body::Plan { entries, sheet: cut, .. } if entries.len() > room.lines => {
            entries.truncate(room.lines);
            *cut = sheet;
        }
        _ => {}
    }
    page
}

/// The invented city that the gallery stands in.
pub fn city() -> City {
    City {
        code: "000000".to_owned(),
        name: both("見本市", "Mihon City"),
        mayor: "見本市長".to_owned(),
        demo: true,
        band: 'A',
        offline_bands: BTreeMap::new(),
        register_place: both("市民課の右どなり", "to the right of the Citizens’ Division"),
        counters: vec![counter()],
        staff: Vec::new(),
        links: Vec::new(),
        link_hosts: Vec::new(),
        link_days: crate::catalogue::LINK_DAYS,
        home: Vec::new(),
        calendar: crate::catalogue::Calendar::default(),
        languages: Locale::ALL.to_vec(),
        renewal: None,
        help: crate::catalogue::OfferHelp::default(),
        keep: crate::catalogue::Keep::default(),
    }
}

fn both(ja: &str, en: &str) -> Localised {
    BTreeMap::from([("ja".to_owned(), ja.to_owned()), ("en".to_owned(), en.to_owned())])
}

fn counter() -> Counter {
    Counter {
        id: "shimin".to_owned(),
        sign: "2".to_owned(),
        name: both("市民課", "Citizens’ Division"),
        way: both("うしろを向いて、まっすぐ15歩です", "Turn around and walk 15 steps straight ahead"),
        term: Term::default(),
        fact: Fact { source: "invented".to_owned(), verified: true },
    }
}

/// QR codes as large as the real ones. Their modules are a pattern, not a message: a picture of the gallery must not
/// lead anybody anywhere.
pub fn codes() -> Codes {
    let pattern = |width: usize| {
        let dark = |i: usize| {
            let (x, y) = (i % width, i / width);
            let finder = |x: usize, y: usize| {
                x.max(y) < 7 && (x.min(y) == 0 || x.max(y) == 6 || (2..=4).contains(&x.min(y)) && x.max(y) <= 4)
            };
            let corner = (x < 8 || x >= width - 8) && (y < 8 || y >= width - 8) && !(x >= 8 && y >= 8);
            if corner { finder(x.min(width - 1 - x), y.min(width - 1 - y)) } else { (x * 7 + y * 11 + x * y) % 3 == 0 }
        };
        QrMatrix { width, dark: (0..width * width).map(dark).collect() }
    };
    Codes { reference: Some(pattern(29)), online: vec![(URL.to_owned(), pattern(37))] }
}

struct Stage<'a> {
    words: &'a Words,
}

fn msg(id: &'static str) -> Msg {
    Msg::new(id)
}

fn button(id: &'static str, press: Press) -> Option<Button> {
    Some(Button { label: msg(id), press })
}

fn page(id: &str, at: u8, title: &'static str, body: Body) -> Page {
    let name = ["step-purpose", "step-card", "step-questions", "step-check", "step-done"];
    Page {
        id: id.to_owned(),
        step: name.get(usize::from(at).wrapping_sub(1)).map(|name| Step { at, of: 5, name: msg(name) }),
        about: None,
        title: msg(title),
        hint: None,
        notice: None,
        body,
        back: true,
        quit: true,
        primary: None,
        other: None,
        aids: crate::visit::Aids::default(),
        masked: false,
        overlay: None,
        languages: Locale::ALL.to_vec(),
        helper: None,
        lowers: false,
        focus: None,
    }
}

fn tile(id: &str, title: &'static str, example: Option<&'static str>, icon: Option<&str>, chosen: bool) -> Tile {
    Tile {
        press: Press::Choose(id.to_owned()),
        title: msg(title),
        example: example.map(msg),
        icon: icon.map(str::to_owned),
        chosen,
        leads: false,
    }
}

fn tiles(many: bool, tiles: Vec<Tile>) -> Body {
    Body::Tiles { many, tiles, sheet: None }
}

/// A list of a life event with one line of each kind.
fn plan() -> Page {
    let line = |id: &'static str, verdict, because, by: Option<&str>, chosen: bool, pressed: bool| PlanLine {
        press: pressed.then(|| Press::Choose(id.to_owned())),
        title: msg(id),
        verdict,
        because: Some(msg(because)),
        by: by.map(str::to_owned),
        chosen,
    };
    let entries = vec![
        line("procedure-juminhyo", Verdict::Needed, "check-id-documents", Some("令和8年12月13日"), true, true),
        line("procedure-koseki", Verdict::Needed, "check-car-paper", None, false, false),
        line("procedure-zei", Verdict::Later, "check-zei-undeclared", Some("令和8年6月1日"), false, true),
    ];
    let body = Body::Plan { entries, sheet: Some(Sheet { at: 1, of: 4 }), counts: (8, 2, 5) };
    Page {
        hint: Some(msg("plan-hint")),
        primary: button("sheet-next", Press::NextSheet),
        other: button("plan-print", Press::PrintList),
        ..page("plan", 1, "plan-title", body)
    }
}

impl Stage<'_> {
    fn own(&self, id: &'static str) -> Secret<String> {
        Secret::new(self.words.get(id))
    }

    fn choosing(&self) -> Vec<(&'static str, Page)> {
        let start = Page {
            hint: Some(msg("start-hint")),
            back: false,
            quit: false,
            ..page("start", 0, "start-title", Body::Start)
        };
        let left = Notice { tone: Tone::Look, text: msg("done-take-card") };
        let languages = Languages::first(&Locale::ALL);
        let mut others = languages.clone();
        others.turn();
        let [languages, others] = [languages, others].map(|languages| languages.tiles(self.words.locale()));
        let four = vec![
            tile("resident", "gallery-resident", Some("gallery-resident-example"), Some("file-text"), true),
            tile("seal", "gallery-seal", Some("gallery-seal-example"), Some("stamp"), false),
            tile("tax", "gallery-tax", Some("gallery-tax-example"), Some("coins"), true),
            tile("family", "gallery-family", Some("gallery-family-example"), Some("book-open"), false),
        ];
        let mut seven = four.clone();
        seven.push(tile("moving", "gallery-moving", Some("gallery-moving-example"), Some("truck"), false));
        seven.push(tile("child", "gallery-child", Some("gallery-child-example"), Some("baby"), false));
        seven.push(tile(
            "insurance",
            "gallery-insurance",
            Some("gallery-insurance-example"),
            Some("heart-handshake"),
            false,
        ));
        let purpose = Page {
            hint: Some(msg("purpose-hint")),
            primary: button("next", Press::Next),
            other: button("purpose-online", Press::Online),
            ..page("purpose", 1, "purpose-title", tiles(true, four))
        };
        let none = Page {
            notice: Some(Notice { tone: Tone::Problem, text: msg("purpose-none-chosen") }),
            body: tiles(true, seven),
            ..purpose.clone()
        };
        let whom = vec![
            tile("self", "whom-self", Some("whom-self-example"), Some("user"), false),
            tile("other", "whom-other", Some("whom-other-example"), Some("users"), false),
        ];
        vec![
            ("start-card-left", Page { notice: Some(left), ..start.clone() }),
            ("start", start),
            ("language", page("language", 1, "languages-title", tiles(false, languages))),
            ("language-others", page("language", 1, "languages-title", tiles(false, others))),
            ("purpose", purpose),
            ("purpose-none", none),
            ("whom", page("whom", 1, "whom-title", tiles(false, whom))),
        ]
    }

    fn card(&self) -> Vec<(&'static str, Page)> {
        let card = Page {
            hint: Some(msg("card-hint")),
            other: button("card-none", Press::ByHand),
            ..page("card", 2, "card-title", Body::Card(CardStage::Waiting))
        };
        let wrong = |id| Some(Notice { tone: Tone::Problem, text: msg(id) });
        let said = |ids: &[&'static str]| ids.iter().map(|id| msg(id)).collect();
        let consent = Body::Consent {
            read: said(&["consent-read-name", "consent-read-address", "consent-read-birth", "consent-read-sex"]),
            unread: said(&["consent-unread-number", "consent-unread-photo", "consent-unread-certificates"]),
        };
        let pin = Page {
            hint: Some(msg("pin-hint").number("tries", 3)),
            other: button("pin-forgotten", Press::ByHand),
            ..page("pin", 2, "pin-title", Body::Pin { typed: 2, tries: 3, reading: false })
        };
        let again = Notice { tone: Tone::Problem, text: msg("pin-wrong").number("tries", 2) };
        let expired =
            Notice { tone: Tone::Problem, text: msg("card-expired").text("date", self.words.get("gallery-birth")) };
        vec![
            ("card-looking", Page { body: Body::Card(CardStage::Looking), ..card.clone() }),
            (
                "card-phone",
                Page {
                    notice: wrong("card-trouble-phone"),
                    primary: button("card-again", Press::Next),
                    ..card.clone()
                },
            ),
            (
                "card-last-try",
                Page {
                    notice: wrong("card-trouble-last-try"),
                    other: None,
                    primary: button("card-by-hand", Press::ByHand),
                    ..card.clone()
                },
            ),
            (
                "card-expired",
                Page {
                    notice: Some(expired),
                    other: None,
                    primary: button("card-by-hand", Press::ByHand),
                    ..card.clone()
                },
            ),
            ("card", card),
            (
                "consent",
                Page {
                    hint: Some(msg("consent-hint")),
                    primary: button("consent-yes", Press::Next),
                    other: button("consent-no", Press::ByHand),
                    ..page("consent", 2, "consent-title", consent)
                },
            ),
            (
                "pin-reading",
                Page { body: Body::Pin { typed: 0, tries: 3, reading: true }, other: None, back: false, ..pin.clone() },
            ),
            (
                "pin-wrong",
                Page { notice: Some(again), body: Body::Pin { typed: 0, tries: 2, reading: false }, ..pin.clone() },
            ),
            ("pin", pin),
        ]
    }

    fn typing(&self) -> Vec<(&'static str, Page)> {
        let ask = |id: &str, title, body| Page { primary: button("next", Press::Next), ..page(id, 3, title, body) };
        let keys = |pad, typed: Secret<String>| Body::Keys { pad, typed, unit: None, before: None };
        let digits = |text: &str| Secret::new(text.to_owned());
        let date = |whole: bool| Body::Date {
            era: "heisei".to_owned(),
            eras: ["reiwa", "heisei", "showa", "taisho", "western"].map(str::to_owned).into(),
            year: digits("2"),
            month: digits(if whole { "4" } else { "" }),
            day: digits(if whole { "1" } else { "" }),
            part: if whole { DatePart::Day } else { DatePart::Month },
            whole: whole.then(|| self.own("gallery-birth")),
            age: whole.then_some(36),
        };
        let problem = |text| Some(Notice { tone: Tone::Problem, text });
        let seven = [
            ("p1", "gallery-purpose-1"),
            ("p2", "gallery-purpose-2"),
            ("p3", "gallery-purpose-3"),
            ("p4", "gallery-purpose-4"),
            ("p5", "gallery-purpose-5"),
            ("p6", "gallery-purpose-6"),
            ("p7", "gallery-purpose-7"),
        ];
        let scope = vec![
            tile("all", "gallery-scope-all", None, None, false),
            tile("some", "gallery-scope-some", None, None, true),
            tile("removed", "gallery-scope-removed", None, None, false),
        ];
        let shown = vec![
            tile("s1", "gallery-shown-1", None, None, true),
            tile("s2", "gallery-shown-2", None, None, false),
            tile("s3", "gallery-shown-3", None, None, false),
        ];
        let about = Some(msg("gallery-resident"));
        let yes = vec![tile("yes", "yes", None, None, false), tile("no", "no", None, None, false)];
        let choice = |id: &str, title, body| Page { primary: None, ..ask(id, title, body) };
        let copies = Body::Keys { pad: Pad::Digits, typed: digits("2"), unit: Some(msg("unit-copies")), before: None };
        vec![
            (
                "ask-choice",
                Page {
                    about: about.clone(),
                    hint: Some(msg("gallery-ask-scope-hint")),
                    ..choice("ask-scope", "gallery-ask-scope", tiles(false, scope))
                },
            ),
            (
                "ask-seven",
                Page {
                    other: button("skip", Press::Skip),
                    ..choice(
                        "ask-purpose",
                        "gallery-ask-purpose",
                        tiles(false, seven.map(|(id, title)| tile(id, title, None, None, false)).into()),
                    )
                },
            ),
            (
                "ask-sheets",
                choice(
                    "ask-purpose",
                    "gallery-ask-purpose",
                    Body::Tiles {
                        many: false,
                        tiles: seven
                            .into_iter()
                            .take(6)
                            .map(|(id, title)| tile(id, title, None, None, false))
                            .collect(),
                        sheet: Some(Sheet { at: 2, of: 3 }),
                    },
                ),
            ),
            ("ask-several", Page { about: about.clone(), ..ask("ask-shown", "gallery-ask-shown", tiles(true, shown)) }),
            ("ask-yes-no", choice("ask-resident", "gallery-ask-question", tiles(false, yes))),
            (
                "kana",
                Page {
                    hint: Some(msg("keys-hint-kana")),
                    ..ask("ask-kana", "gallery-ask-kana", keys(Pad::Kana, self.own("gallery-kana")))
                },
            ),
            (
                "kana-long",
                Page {
                    notice: problem(msg("keys-empty")),
                    ..ask("ask-kana", "gallery-ask-kana", keys(Pad::Kana, self.own("gallery-kana-long")))
                },
            ),
            (
                "latin",
                Page {
                    hint: Some(msg("keys-hint-latin")),
                    other: button("skip", Press::Skip),
                    ..ask("ask-latin", "gallery-ask-latin", keys(Pad::Latin, digits("NGUYEN THI HOA")))
                },
            ),
            (
                "copies",
                Page {
                    about,
                    hint: Some(msg("keys-hint-digits")),
                    ..ask("ask-copies", "gallery-ask-copies", copies.clone())
                },
            ),
            (
                "copies-out-of-range",
                Page {
                    notice: problem(msg("keys-out-of-range").number("min", 1).number("max", 10)),
                    ..ask("ask-copies", "gallery-ask-copies", copies)
                },
            ),
            (
                "phone",
                Page {
                    hint: Some(msg("keys-hint-phone")),
                    other: button("skip", Press::Skip),
                    ..ask("ask-phone", "gallery-ask-phone", keys(Pad::Phone, digits("092-000-0000")))
                },
            ),
            (
                "birth",
                Page { hint: Some(msg("gallery-ask-birth-hint")), ..ask("ask-birth", "gallery-ask-birth", date(true)) },
            ),
            (
                "birth-not-a-day",
                Page { notice: problem(msg("keys-not-a-day")), ..ask("ask-birth", "gallery-ask-birth", date(false)) },
            ),
        ]
    }

    fn ending(&self) -> Vec<(&'static str, Page)> {
        let row = |key: &str, label, value, source| Row {
            key: Some(key.to_owned()),
            label: msg(label),
            of: None,
            value,
            source,
        };
        let own = |id| Shown::Own(self.own(id));
        let rows = vec![
            row("name", "gallery-field-name", own("gallery-name"), Source::Card),
            row("kana", "gallery-field-kana", own("gallery-kana"), Source::Typed),
            row("address", "gallery-field-address", own("gallery-address"), Source::Card),
            row("purpose", "gallery-field-purpose", Shown::Said(msg("gallery-purpose-4")), Source::Chosen),
            Row {
                of: Some(msg("gallery-resident")),
                ..row(
                    "copies",
                    "gallery-field-copies",
                    Shown::Said(msg("gallery-copies").number("n", 2)),
                    Source::Typed,
                )
            },
        ];
        let check = |rows: Vec<Row>, sheet| Page {
            hint: Some(msg("check-hint")),
            primary: button("check-submit", Press::Next),
            other: button("check-hide", Press::Reveal),
            ..page(
                "check",
                4,
                "check-title",
                Body::Check {
                    rows,
                    sheet,
                    total: 1200,
                    remarks: vec![Remark { kind: RemarkKind::Bring, text: msg("gallery-bring-id") }],
                },
            )
        };
        let by_hand = vec![
            row("name", "gallery-field-name", Shown::Said(msg("clerk-kanji")), Source::Clerk),
            row(
                "shown",
                "gallery-field-shown",
                Shown::List(vec![msg("gallery-shown-1"), msg("gallery-shown-2")]),
                Source::Chosen,
            ),
            Row { key: None, ..row("kana", "gallery-field-kana", own("gallery-kana-long"), Source::Typed) },
        ];
        let done = |card, slip| Done {
            ticket: Ticket { band: 'A', serial: 128 },
            reference: Reference::from_bits(7),
            city: "000000".to_owned(),
            counter: Some(counter()),
            card,
            slip,
            fields_spared: 31,
            characters_spared: 214,
            bring: vec![msg("gallery-bring-id"), msg("gallery-bring-proxy")],
            to_pay: true,
        };
        let last = |done: Done| Page {
            back: false,
            quit: false,
            notice: done.card.then(|| Notice { tone: Tone::Look, text: msg("done-take-card") }),
            primary: button("done-finish", Press::Finish),
            ..page("done", 5, "done-title", Body::Done(Box::new(done)))
        };
        let way = OnlineWay { title: msg("gallery-resident"), url: Some(URL.to_owned()), convenience: Some(200) };
        let told = |id: &str, title, lines: &[&'static str]| {
            page(id, 4, title, Body::Told(lines.iter().map(|l| msg(l)).collect()))
        };
        vec![
            ("check", check(rows.clone(), Some(Sheet { at: 1, of: 2 }))),
            (
                "check-masked",
                Page {
                    masked: true,
                    other: button("check-show", Press::Reveal),
                    ..check(rows.clone(), Some(Sheet { at: 1, of: 2 }))
                },
            ),
            ("check-and-remarks", {
                let said = ["check-id-documents", "check-car-paper", "check-zei-undeclared"];
                let remarks = said.map(|id| Remark { kind: RemarkKind::Note, text: msg(id) }).to_vec();
                let rows = rows.iter().take(4).cloned().collect();
                let body = Body::Check { rows, sheet: Some(Sheet { at: 1, of: 2 }), total: 1200, remarks };
                Page { body, ..check(Vec::new(), None) }
            }),
            ("check-remarks", {
                let kinds = [RemarkKind::Deadline, RemarkKind::Bring, RemarkKind::Note];
                let said = ["check-id-documents", "check-letter-of-attorney", "check-legal-proof"];
                let remarks = kinds.iter().zip(said).cycle().take(5);
                let remarks = remarks.map(|(kind, id)| Remark { kind: *kind, text: msg(id) }).collect();
                let body = Body::Check { rows: Vec::new(), sheet: Some(Sheet { at: 3, of: 3 }), total: 1200, remarks };
                Page { primary: button("check-submit", Press::Next), ..page("check", 4, "check-remarks-title", body) }
            }),
            ("plan", plan()),
            ("check-by-hand", check(by_hand, Some(Sheet { at: 2, of: 2 }))),
            (
                "online",
                Page {
                    hint: Some(msg("online-hint")),
                    ..page("online", 1, "online-title", Body::Online(vec![way.clone(), way]))
                },
            ),
            ("prepared", self.prepared(None)),
            ("prepared-damaged", self.prepared(Some("prepared-damaged"))),
            ("prepared-unopened", self.prepared(Some("prepared-unopened"))),
            (
                "refused",
                Page {
                    hint: Some(msg("refused-hint")),
                    primary: button("refused-continue", Press::Next),
                    ..told("refused", "refused-title", &["gallery-refused"])
                },
            ),
            (
                "trouble",
                Page {
                    primary: button("trouble-again", Press::Next),
                    ..told("trouble", "trouble-title", &["trouble-disk"])
                },
            ),
            ("working", Page { back: false, quit: false, ..page("working", 4, "working-title", Body::Working) }),
            ("done", last(done(true, None))),
            (
                "done-printed",
                last(Done {
                    bring: Vec::new(),
                    to_pay: false,
                    ticket: Ticket { band: 'A', serial: 1024 },
                    ..done(false, Some(Ok(())))
                }),
            ),
            ("done-no-paper", last(done(false, Some(Err(SlipTrouble::Paper))))),
        ]
    }

    /// While codes are read that were prepared at home.
    fn prepared(&self, problem: Option<&'static str>) -> Page {
        let have = msg("prepared-have").number("have", 1).number("of", 3);
        Page {
            notice: problem.map(|id| Notice { tone: Tone::Problem, text: msg(id) }),
            primary: button("prepared-skip", Press::Next),
            ..page("home", 1, "prepared-title", Body::Told(vec![have]))
        }
    }

    fn overlays(&self) -> Vec<(&'static str, Page)> {
        let over = |overlay| {
            let whom = vec![
                tile("self", "whom-self", Some("whom-self-example"), Some("user"), false),
                tile("other", "whom-other", Some("whom-other-example"), Some("users"), false),
            ];
            Page { overlay: Some(overlay), ..page("whom", 1, "whom-title", tiles(false, whom)) }
        };
        vec![
            ("over-quit", over(Overlay::Quit)),
            ("over-idle", over(Overlay::Idle(30))),
            ("over-calling", over(Overlay::Calling)),
            ("over-called", over(Overlay::Called(2))),
            ("over-nobody", over(Overlay::Nobody)),
            ("over-offer", over(Overlay::Offer)),
            ("over-staff", over(Overlay::Staff { typed: 2, asking: false, trouble: None })),
            (
                "over-staff-wrong",
                over(Overlay::Staff { typed: 0, asking: false, trouble: Some(TakeOverTrouble::Wait(30)) }),
            ),
            ("over-helping", Page { helper: Some(HELPER.into()), ..over(Overlay::Helping) }),
            ("helped", Page { helper: Some(HELPER.into()), overlay: None, ..over(Overlay::Helping) }),
            ("over-languages", over(Overlay::Languages(Languages::first(&Locale::ALL)))),
            ("over-listening", over(Overlay::Listening)),
        ]
    }
}
