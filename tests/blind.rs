//! Visits by ear and five keys: these visitors know only what is spoken, and press only ◀ ▲ ▼ ▶ OK. They find a choice by
//! listening for it.

use jiff::Timestamp;
use kakanai::application::{KioskId, Reference, Ticket, VisitId};
use kakanai::catalogue::Catalogue;
use kakanai::person::{CardFacts, Day, Secret, Sex};
use kakanai::text::{Locale, Words, spoken};
use kakanai::visit::{CardProbe, Effect, Event, Five, Said, Seeds, Speech, Visit};

const NOON: i64 = 1_795_316_400; // 2026-11-22T03:00:00Z, noon in Japan

/// What nobody may hear unasked.
const PERSONAL: [&str; 7] =
    ["見本　花子", "見本花子", "花子", "西隈", "センキュウヒャクキュウジュウネン", "1990", "ミホン"];

/// Somebody who listens.
struct Listener {
    visit: Visit,
    catalogue: std::sync::Arc<Catalogue>,
    words: [Words; Locale::ALL.len()],
    now: i64,
    /// The lines of the last thing said.
    heard: Vec<String>,
    /// Everything that was said.
    all: Vec<String>,
    /// Personal values that were said.
    own: usize,
    keys: usize,
    submitted: usize,
    ended: bool,
    card: bool,
    /// Whatever was typed is taken as the PIN.
    any_pin: bool,
}

impl Listener {
    fn new() -> Self {
        let seeds = Seeds { visit: VisitId::at(1, 1), reference: Reference::from_bits(7), salt: 9 };
        let at = Timestamp::from_second(NOON).unwrap();
        let visit = Visit::new(seeds, KioskId("K01".into()), at, false);
        let city = kakanai::city::load_embedded("nakagawa").unwrap();
        let words = Locale::ALL.map(|locale| city.words(locale).unwrap());
        Self {
            visit,
            catalogue: city.catalogue,
            words,
            now: 0,
            heard: Vec::new(),
            all: Vec::new(),
            own: 0,
            keys: 0,
            submitted: 0,
            ended: false,
            card: false,
            any_pin: false,
        }
    }

    fn happen(&mut self, event: Event) {
        self.now += 1;
        let at = Timestamp::from_second(NOON + self.now).unwrap();
        for effect in self.visit.update(event, at, &self.catalogue) {
            let answer = match effect {
                Effect::Say(speech) => {
                    self.hear(&speech);
                    None
                }
                Effect::Probe => Some(Event::Probed(Ok(CardProbe { tries: 3, expiry: hanako().expiry }))),
                Effect::Read(pin) => {
                    assert!(self.any_pin || pin.holds(|pin| pin == "1230"), "the PIN was typed blind");
                    Some(Event::Read(Ok(hanako())))
                }
                Effect::Submit(draft) => {
                    self.submitted += draft.applications.len();
                    Some(Event::Submitted(Ok(Ticket { band: 'A', serial: 128 })))
                }
                Effect::PrintSlip(_) => Some(Event::SlipPrinted(Ok(()))),
                Effect::PrintList(_) => Some(Event::ListPrinted(Ok(()))),
                Effect::End => {
                    self.ended = true;
                    None
                }
                Effect::TakeOver { .. } | Effect::HelpOver => panic!("nobody asked a clerk"),
                Effect::Hush | Effect::Pause(_) | Effect::Alarm | Effect::Call { .. } | Effect::Count(_) => None,
            };
            if let Some(event) = answer {
                self.happen(event);
            }
        }
    }

    fn happen_with_any_pin(&mut self, event: Event) {
        self.any_pin = true;
        self.happen(event);
    }

    fn hear(&mut self, speech: &Speech) {
        let words = self.words.iter().find(|words| words.locale() == speech.locale).unwrap();
        if !speech.waits {
            self.heard.clear();
        }
        for line in &speech.lines {
            let part = |said: &Said| match said {
                Said::Words(msg) => Some(words.try_spoken(msg).unwrap_or_else(|| panic!("no words for {msg:?}"))),
                Said::Maybe(msg) => words.try_spoken(msg),
                Said::Own(own) => {
                    let mut said = String::new();
                    own.holds(|own| {
                        said = spoken::spoken(own, speech.locale);
                        true
                    });
                    Some(said)
                }
            };
            self.own += line.0.iter().filter(|said| matches!(said, Said::Own(_))).count();
            let line = line.0.iter().filter_map(part).collect::<Vec<_>>().join("。");
            if !line.is_empty() {
                self.heard.push(line);
            }
        }
        self.all.extend(self.heard.iter().cloned());
    }

    fn key(&mut self, key: Five) {
        self.keys += 1;
        self.happen(Event::Five(key));
    }

    fn last(&self) -> &str {
        self.heard.last().map_or("", String::as_str)
    }

    fn hears(&self, words: &str) -> bool {
        self.heard.iter().any(|line| line.contains(words))
    }

    /// Goes on until what is said begins so, to the last place of the page, and then back to the first.
    fn find(&mut self, name: &str) {
        let mut way = Five::Right;
        for _ in 0..240 {
            if self.last().starts_with(name) {
                return;
            }
            self.key(way);
            if self.hears("ここが最後です") {
                way = Five::Left;
            }
        }
        panic!("no 「{name}」 within reach: {:#?}", self.all);
    }

    /// The first of two that is said.
    fn find_either(&mut self, one: &str, other: &str) {
        for _ in 0..60 {
            if self.last().starts_with(one) || self.last().starts_with(other) {
                return;
            }
            self.key(Five::Right);
        }
        panic!("neither 「{one}」 nor 「{other}」: {:#?}", self.all);
    }

    fn choose(&mut self, name: &str) {
        self.find(name);
        self.key(Five::Ok);
    }

    /// Somebody who knows a telephone: from the 5 to each digit, without being told where the keys stand.
    fn pin(&mut self, digits: &str) {
        for digit in digits.chars() {
            let way: &[Five] = match digit {
                '1' => &[Five::Up, Five::Left],
                '2' => &[Five::Up],
                '3' => &[Five::Up, Five::Right],
                '5' => &[],
                '0' => &[Five::Down, Five::Down],
                _ => panic!("no way to {digit}"),
            };
            for key in way {
                self.key(*key);
                assert!(self.last().starts_with("数字のキー"), "{:?}", self.heard);
            }
            self.key(Five::Ok);
        }
    }

    fn lay_card(&mut self) {
        self.card = true;
        self.happen(Event::CardPlaced);
    }

    fn take_card(&mut self) {
        self.card = false;
        self.happen(Event::CardGone);
    }

    /// Nothing personal was said so far.
    fn nothing_personal(&self) {
        assert_eq!(self.own, 0, "said unasked: {:#?}", self.all);
        for line in &self.all {
            for secret in PERSONAL {
                assert!(!line.contains(secret), "said unasked: {line}");
            }
        }
    }
}

fn hanako() -> CardFacts {
    CardFacts {
        name: Secret::new("見本　花子".to_owned()),
        address: Secret::new("福岡県那珂川市西隈一丁目１番１号".to_owned()),
        birth: Secret::new(Day(jiff::civil::date(1990, 4, 1))),
        sex: Sex::Female,
        expiry: Some(jiff::civil::date(2035, 4, 1)),
        municipality: Some("40231".to_owned()),
    }
}

/// The 50音 as everybody learns them, column by column.
const COLUMNS: [&str; 10] = [
    "アイウエオ",
    "カキクケコ",
    "サシスセソ",
    "タチツテト",
    "ナニヌネノ",
    "ハヒフヘホ",
    "マミムメモ",
    "ヤ ユ ヨ",
    "ラリルレロ",
    "ワヲンー・",
];

impl Listener {
    /// Where a letter is in what everybody learns.
    fn place(letter: char) -> Option<(i32, i32)> {
        COLUMNS.iter().enumerate().find_map(|(column, letters)| {
            let row = letters.chars().position(|c| c == letter)?;
            Some((i32::try_from(column).unwrap(), i32::try_from(row).unwrap()))
        })
    }

    /// Walks over the board of kana, hearing each letter on the way.
    fn kana(&mut self, name: &str) {
        for letter in name.chars() {
            if letter == '　' {
                // Down to the last line and left to its end: there is the space.
                let mut left = 0;
                while !self.last().starts_with("空白") {
                    self.key(if left < 40 { Five::Left } else { Five::Down });
                    left += 1;
                    assert!(left < 60, "no space: {:?}", self.heard);
                }
                self.key(Five::Ok);
                continue;
            }
            let (column, row) = Self::place(letter).unwrap();
            for step in 0.. {
                assert!(step < 60, "lost on the way to {letter}: {:?}", self.heard);
                let here = match self.last() {
                    "のばす音" => Some('ー'),
                    "なか点" => Some('・'),
                    said => said.chars().next().filter(|_| said.chars().count() == 1),
                };
                let Some((at, line)) = here.and_then(Self::place) else {
                    self.key(Five::Right);
                    continue;
                };
                let key = match (column - at, row - line) {
                    (0, 0) => break,
                    (c, _) if c > 0 => Five::Left,
                    (c, _) if c < 0 => Five::Right,
                    (_, r) if r > 0 => Five::Down,
                    _ => Five::Up,
                };
                self.key(key);
            }
            self.key(Five::Ok);
            assert!(self.last().starts_with(letter), "the echo of {letter}: {:?}", self.heard);
        }
    }

    /// Answers whatever is asked, from what is heard alone, until the answers are to be checked or something ends.
    fn answer_all(&mut self, name: &str) -> Vec<String> {
        let mut asked = Vec::new();
        for _ in 0..60 {
            if self.hears("お確かめください") || self.hears("必要な手続きの一覧") || self.ended {
                return asked;
            }
            asked.push(self.heard.join(" / "));
            if self.hears("建物の名前") {
                self.choose("次へ");
            } else if self.hears("の読みを入れてください") {
                self.choose("係にまかせる");
            } else if self.hears("右はしがアの列です") {
                self.kana(name);
                self.choose("次へ");
            } else if self.hears("年号、年、月、日") {
                self.choose("令和");
                for part in ["ゼロ", "ハチ", "イチ", "イチ", "イチ", "ゼロ"] {
                    self.digit(part);
                }
                self.choose("次へ");
            } else if self.hears("数字のキーが電話と同じ") {
                let digits: &[&str] = if self.hears("郵便番号を入れて") {
                    &["ハチ", "イチ", "イチ", "イチ", "ニ", "ヨン", "ニ"]
                } else if self.hears("電話番号") {
                    &["ゼロ", "キュウ", "ニ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ"]
                } else {
                    &["イチ"]
                };
                for digit in digits {
                    self.digit(digit);
                }
                self.choose("次へ");
            } else if self.last().contains("選んでいません") {
                self.key(Five::Ok);
                self.find_either("次へ", "続き");
                self.key(Five::Ok);
            } else {
                self.key(Five::Ok);
            }
        }
        panic!("never at the end: {asked:#?}");
    }

    /// A digit on a pad, found as on a telephone.
    fn digit(&mut self, name: &str) {
        const PAD: [&str; 10] = ["イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ", "ゼロ"];
        let find = |said: &str| PAD.iter().position(|digit| *digit == said);
        let target = find(name).unwrap();
        for step in 0.. {
            assert!(step < 40, "no {name}: {:?}", self.heard);
            let Some(at) = find(self.last()) else {
                self.key(Five::Right);
                continue;
            };
            let (from, to) = (if at == 9 { 1 } else { at % 3 }, if target == 9 { 1 } else { target % 3 });
            let key = match (to.cmp(&from), (target / 3).cmp(&(at / 3))) {
                (std::cmp::Ordering::Equal, std::cmp::Ordering::Equal) => break,
                (_, std::cmp::Ordering::Greater) => Five::Down,
                (_, std::cmp::Ordering::Less) => Five::Up,
                (std::cmp::Ordering::Greater, _) => Five::Right,
                (std::cmp::Ordering::Less, _) => Five::Left,
            };
            self.key(key);
        }
        self.key(Five::Ok);
    }

    /// To the first page and the list of purposes.
    fn begin(&mut self) {
        self.key(Five::Down);
        assert!(self.hears("音声でご案内します"), "{:?}", self.heard);
        self.choose("はじめる");
        self.choose("日本語");
        assert!(self.hears("ご用件を選んでください"));
    }

    fn for_oneself_by_card(&mut self) {
        assert!(self.hears("どなたの分ですか"), "{:?}", self.heard);
        self.choose("自分の分");
        assert!(self.hears("台に置いてください"));
        self.lay_card();
        assert!(self.hears("カードから次のことを読み取ります"), "{:?}", self.heard);
        self.choose("読み取ってよい");
        assert!(self.hears("電話と同じ"), "{:?}", self.heard);
        self.pin("1230");
        assert!(self.hears("いまヨンケタです"));
        self.choose("決定");
    }

    /// Hands in, hears the number, takes the card and ends.
    fn hand_in(&mut self) {
        while !self.hears("受け付けました") {
            self.find_either("これで申し込む", "続き");
            self.key(Five::Ok);
        }
        assert!(self.submitted > 0);
        assert!(self.all.iter().any(|line| line.contains("エー、イチニハチ")), "{:#?}", self.all);
        if self.card {
            self.take_card();
        }
        // The number once more: before the first place lies the page itself.
        self.key(Five::Up);
        assert!(self.hears("受付番号はエー、イチニハチです"), "{:#?}", self.heard);
        self.choose("終わる");
        assert!(self.ended);
    }
}

#[test]
fn a_blind_visitor_gets_a_number_for_a_juminhyo() {
    let mut ear = Listener::new();
    ear.begin();
    ear.choose("証明書をとる");
    ear.choose("住民票の写し");
    assert!(ear.hears("住民票の写し。選びました"), "{:?}", ear.heard);
    ear.choose("次へ");
    ear.for_oneself_by_card();
    let asked = ear.answer_all("ミホン　ハナコ");
    assert!(asked.len() >= 3, "{asked:#?}");
    ear.nothing_personal();
    // Now it is asked for.
    assert!(ear.last().starts_with("内容も読み上げる"), "{:?}", ear.heard);
    ear.key(Five::Ok);
    ear.find("氏名");
    assert!(ear.own > 0 && ear.last().contains("見本花子"), "{:?}", ear.heard);
    ear.hand_in();
    // With a name of six letters typed on the board; a walk that grows long is a page that grew.
    assert!(ear.keys < 200, "{} keys, {} lines heard, {} questions", ear.keys, ear.all.len(), asked.len());
}

#[test]
fn a_blind_visitor_finishes_a_life_event() {
    let mut ear = Listener::new();
    ear.begin();
    ear.choose("引っ越し");
    ear.choose("市内で");
    let asked = ear.answer_all("ミホン　ハナコ");
    assert!(ear.hears("必要な手続きの一覧"), "{asked:#?}");
    while !ear.hears("どなたの分ですか") {
        ear.find_either("しるしの手続きを準備する", "続き");
        ear.key(Five::Ok);
    }
    ear.for_oneself_by_card();
    let asked = ear.answer_all("ミホン　ハナコ");
    ear.nothing_personal();
    ear.hand_in();
    assert!(ear.keys < 800, "{} keys, {} lines heard, {} questions", ear.keys, ear.all.len(), asked.len());
}

/// Whatever is pressed, nobody falls off the page, nothing personal is said unasked, and no digit of a PIN ever.
#[test]
fn any_keys_in_any_order_keep_quiet_about_what_is_private() {
    let mut ear = Listener::new();
    ear.begin();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move |n: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % n
    };
    let mut pages = std::collections::BTreeSet::new();
    for _ in 0..4_000 {
        let own = ear.own;
        let page = ear.visit.page(&ear.catalogue);
        let event = match random(40) {
            0 => Event::CardPlaced,
            1 => Event::CardGone,
            2 => Event::Tick,
            3 => Event::Digit(char::from_digit(u32::try_from(random(10)).unwrap(), 10).unwrap()),
            4..=20 => Event::Five(Five::Ok),
            n => Event::Five(Five::ALL[usize::try_from(n % 4).unwrap()]),
        };
        ear.happen_with_any_pin(event);
        assert!(page.aids.voice.aloud || ear.own == own, "unasked on {}: {:#?}", page.id, ear.heard);
        let digits = ["イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ", "ゼロ"];
        let after = ear.visit.page(&ear.catalogue);
        if after.id == "pin" && page.id == "pin" {
            assert!(!digits.contains(&ear.last()), "{:?}", ear.heard);
        }
        if !after.aids.voice.on || ear.ended {
            ear = Listener::new();
            ear.begin();
        }
        pages.insert(page.id);
    }
    assert!(pages.len() > 12, "only {pages:?}");
}
