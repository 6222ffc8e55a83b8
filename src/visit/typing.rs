//! What is being typed: buffers, keys and what makes an answer of them.

use jiff::civil::Date;

use super::event::{DatePart, Press};
use super::writing::{Writing, edit, empty};
use crate::catalogue::FieldKind;
use crate::person::{Day, Secret, Value};
use crate::text::era::{self, Era};
use crate::text::{Locale, Msg, kana, phone};

/// The era id of dates in western years.
pub const WESTERN: &str = "western";
/// The eras offered for a date of birth; everybody alive was born in one of them.
pub const ERAS: [&str; 5] = ["reiwa", "heisei", "showa", "taisho", WESTERN];
/// The most characters a board takes.
pub(super) const LONGEST: usize = 40;

/// Buffers of the page that is open. Wiped when the page is left.
pub struct Typing {
    /// Words or digits.
    pub text: Secret<String>,
    /// A date.
    pub date: DateTyping,
    /// Kanji in steps.
    pub writing: Option<Writing>,
}

/// A date being typed.
pub struct DateTyping {
    /// Era id or [`WESTERN`].
    pub era: String,
    /// Digits of the year.
    pub year: Secret<String>,
    /// Digits of the month.
    pub month: Secret<String>,
    /// Digits of the day.
    pub day: Secret<String>,
    /// Where the next digit goes.
    pub part: DatePart,
}

impl Typing {
    /// Empty buffers; dates begin with the era most visitors of that language use.
    pub fn new(locale: Locale) -> Self {
        let era = if locale.is_japanese() { "showa" } else { WESTERN };
        Self {
            text: empty(),
            date: DateTyping { era: era.to_owned(), year: empty(), month: empty(), day: empty(), part: DatePart::Year },
            writing: None,
        }
    }

    /// Empty buffers for a question: what happens now happens in the present era.
    pub fn asking(kind: &FieldKind, locale: Locale) -> Self {
        let mut typing = Self::new(locale);
        if let (FieldKind::Date { .. }, Locale::Ja | Locale::JaYasashii) = (kind, locale) {
            Era::Reiwa.id().clone_into(&mut typing.date.era);
        }
        typing
    }

    /// Buffers that hold an answer, to change it.
    pub fn holding(value: &Value, locale: Locale) -> Self {
        let mut typing = Self::new(locale);
        match value {
            Value::Text(text) => typing.text = text.clone(),
            Value::Number(n) => typing.text = Secret::new(n.to_string()),
            Value::Date(day) => typing.date = DateTyping::holding(day, locale),
            Value::Choice(_) | Value::Choices(_) | Value::Flag(_) | Value::LeftToClerk => {}
        }
        typing
    }

    /// A key on a board or pad. Keys that the field cannot use are passed over.
    pub fn press(&mut self, press: &Press, kind: &FieldKind) {
        if matches!(kind, FieldKind::Birth | FieldKind::Date { .. }) {
            self.date.press(press);
            return;
        }
        if matches!(kind, FieldKind::Phone) {
            self.press_phone(press);
            return;
        }
        let most = match kind {
            FieldKind::Number { max, .. } => max.to_string().len(),
            _ => LONGEST,
        };
        match press {
            Press::Key(c) if fits(*c, kind) => edit(&mut self.text, |t| {
                if t.chars().count() < most {
                    t.push(*c);
                }
            }),
            Press::Space => edit(&mut self.text, |t| match kind {
                FieldKind::Kana if !t.is_empty() && !t.ends_with('　') => t.push('　'),
                FieldKind::Latin if !t.is_empty() && !t.ends_with(' ') => t.push(' '),
                _ => {}
            }),
            Press::Erase => edit(&mut self.text, |t| {
                t.pop();
            }),
            Press::Voiced => edit(&mut self.text, kana::voice),
            Press::HalfVoiced => edit(&mut self.text, kana::half_voice),
            Press::Small => edit(&mut self.text, kana::small),
            _ => {}
        }
    }

    /// Digits are grouped as they come: 092-408-8000.
    fn press_phone(&mut self, press: &Press) {
        edit(&mut self.text, |text| {
            let mut digits: String = text.chars().filter(char::is_ascii_digit).collect();
            match press {
                Press::Key(c) if c.is_ascii_digit() && digits.len() < 11 => digits.push(*c),
                Press::Erase => {
                    digits.pop();
                }
                _ => {}
            }
            *text = phone::grouped(&digits);
        });
    }

    /// The answer that was typed.
    ///
    /// # Errors
    /// The message that says how to mend it; what was typed stays.
    pub fn answer(&self, kind: &FieldKind, today: Date) -> Result<Value, Msg> {
        let text = self.text.map(|t| t.trim_matches([' ', '　']).to_owned());
        if !matches!(kind, FieldKind::Birth | FieldKind::Date { .. }) && text.length() == 0 {
            return Err(Msg::new("keys-empty"));
        }
        match kind {
            FieldKind::Birth => self.date.birth(today).map(Value::Date),
            FieldKind::Date { earliest, latest } => self.date.within(today, *earliest, *latest).map(Value::Date),
            FieldKind::Number { min, max } => {
                let within = (*min..=*max).find(|n| text.holds(|t| t.parse() == Ok(*n)));
                within
                    .map(Value::Number)
                    .ok_or_else(|| Msg::new("keys-out-of-range").number("min", *min).number("max", *max))
            }
            // Domestic numbers have ten or eleven digits and begin with 0 (電気通信番号規則).
            FieldKind::Phone => {
                let right = text.holds(|t| {
                    let digits = t.chars().filter(char::is_ascii_digit).count();
                    t.starts_with('0') && (10..=11).contains(&digits)
                });
                if right { Ok(Value::Text(text)) } else { Err(Msg::new("keys-phone-short")) }
            }
            _ => Ok(Value::Text(text)),
        }
    }
}

fn fits(c: char, kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Kana => kana::BOARD.iter().flatten().any(|k| *k == c) && c != ' ',
        FieldKind::Latin => c.is_ascii_alphanumeric() || matches!(c, '-' | '\'' | '.' | ',' | '/'),
        FieldKind::Number { .. } => c.is_ascii_digit(),
        _ => false,
    }
}

impl DateTyping {
    fn holding(day: &Secret<Day>, locale: Locale) -> Self {
        let era =
            Era::NEWEST_FIRST.into_iter().find(|e| locale.is_japanese() && day.holds(|d| Era::of(d.0) == Some(*e)));
        let era_id = era.filter(|e| ERAS.contains(&e.id())).map_or(WESTERN, Era::id);
        Self {
            era: era_id.to_owned(),
            year: day.map(|d| match era.filter(|e| ERAS.contains(&e.id())) {
                Some(era) => era.year_of(d.0).to_string(),
                None => d.0.year().to_string(),
            }),
            month: day.map(|d| d.0.month().to_string()),
            day: day.map(|d| d.0.day().to_string()),
            part: DatePart::Year,
        }
    }

    fn buffer(&mut self) -> &mut Secret<String> {
        match self.part {
            DatePart::Year => &mut self.year,
            DatePart::Month => &mut self.month,
            DatePart::Day => &mut self.day,
        }
    }

    fn room(&self) -> usize {
        match self.part {
            DatePart::Year if self.era == WESTERN => 4,
            DatePart::Year | DatePart::Month | DatePart::Day => 2,
        }
    }

    fn press(&mut self, press: &Press) {
        match press {
            Press::Era(id) if ERAS.contains(&id.as_str()) => {
                if (id == WESTERN) != (self.era == WESTERN) {
                    self.year = empty();
                    self.part = DatePart::Year;
                }
                self.era.clone_from(id);
            }
            Press::Part(part) => self.part = *part,
            Press::Key(c) if c.is_ascii_digit() => {
                let room = self.room();
                if self.buffer().length() >= room {
                    *self.buffer() = empty();
                }
                edit(self.buffer(), |t| t.push(*c));
                self.go_on_when_full(room);
            }
            Press::Erase => {
                if self.buffer().length() == 0 {
                    self.part = match self.part {
                        DatePart::Day => DatePart::Month,
                        DatePart::Month | DatePart::Year => DatePart::Year,
                    };
                }
                edit(self.buffer(), |t| {
                    t.pop();
                });
            }
            _ => {}
        }
    }

    /// The next box takes over once no further digit can follow: 2 to 9 is a whole month.
    fn go_on_when_full(&mut self, room: usize) {
        let full = self.buffer().length() >= room;
        let whole = self.part == DatePart::Month && self.month.holds(|t| !t.starts_with(['0', '1']));
        if full || whole {
            self.part = match self.part {
                DatePart::Year => DatePart::Month,
                DatePart::Month | DatePart::Day => DatePart::Day,
            };
        }
    }

    /// The day that was typed; `None` until it is one.
    pub fn whole(&self) -> Option<Secret<Day>> {
        let era = Era::from_id(&self.era);
        let month_and_day = self.month.join(&self.day, |m, d| (m.parse().unwrap_or(0), d.parse().unwrap_or(0)));
        let day = self.year.join(&month_and_day, |y, (m, d): &(i8, i8)| {
            let year = y.parse().unwrap_or(0);
            era.map_or_else(|| Date::new(year, *m, *d).ok(), |era| era.date(year, *m, *d)).map(Day)
        });
        day.transpose()
    }

    /// The whole day, or what is still missing.
    fn answer(&self) -> Result<Secret<Day>, Msg> {
        if self.year.length() == 0 || self.month.length() == 0 || self.day.length() == 0 {
            return Err(Msg::new("keys-empty"));
        }
        self.whole().ok_or_else(|| Msg::new("keys-not-a-day"))
    }

    fn birth(&self, today: Date) -> Result<Secret<Day>, Msg> {
        let day = self.answer()?;
        if day.holds(|d| d.0 > today) {
            return Err(Msg::new("keys-future"));
        }
        if day.holds(|d| d.age(today) > 130) {
            return Err(Msg::new("keys-not-a-day"));
        }
        Ok(day)
    }

    /// A day within limits in days from today.
    fn within(&self, today: Date, earliest: i32, latest: i32) -> Result<Secret<Day>, Msg> {
        let day = self.answer()?;
        let ahead = -day.days_since(today);
        if ahead > i64::from(latest) {
            return Err(Msg::new(if latest == 0 { "keys-future" } else { "keys-too-late" }));
        }
        if ahead < i64::from(earliest) {
            return Err(Msg::new("keys-too-early"));
        }
        Ok(day)
    }

    /// The day in both calendars, and for a date of birth the age on it, for checking by eye.
    pub fn preview(&self, kind: &FieldKind, today: Date, locale: Locale) -> (Option<Secret<String>>, Option<i16>) {
        let birth = matches!(kind, FieldKind::Birth);
        let day = self.whole().filter(|d| !birth || d.holds(|d| d.0 <= today));
        day.map_or((None, None), |day| (Some(day.map(|d| era::for_reader(d.0, locale))), birth.then(|| day.age(today))))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::{Typing, WESTERN};
    use crate::catalogue::FieldKind;
    use crate::person::Value;
    use crate::text::{Locale, Msg};
    use crate::visit::event::Press;
    use jiff::civil::date;

    fn typed(keys: &str, kind: &FieldKind, locale: Locale) -> Typing {
        let mut typing = Typing::new(locale);
        for c in keys.chars() {
            typing.press(&Press::Key(c), kind);
        }
        typing
    }

    #[test]
    fn a_date_is_typed_in_one_go() {
        let typing = typed("550217", &FieldKind::Birth, Locale::Ja);
        let Ok(Value::Date(day)) = typing.answer(&FieldKind::Birth, date(2026, 11, 22)) else { panic!("no date") };
        assert!(day.holds(|d| d.0 == date(1980, 2, 17)));
        let typing = typed("1990041", &FieldKind::Birth, Locale::En);
        assert_eq!(typing.date.era, WESTERN);
        let Ok(Value::Date(day)) = typing.answer(&FieldKind::Birth, date(2026, 11, 22)) else { panic!("no date") };
        assert!(day.holds(|d| d.0 == date(1990, 4, 1)));
    }

    #[test]
    fn what_is_no_day_is_told_kindly() {
        let today = date(2026, 11, 22);
        let say = |keys: &str| typed(keys, &FieldKind::Birth, Locale::Ja).answer(&FieldKind::Birth, today).err();
        assert_eq!(say("5502"), Some(Msg::new("keys-empty")));
        assert_eq!(say("640230"), Some(Msg::new("keys-not-a-day")));
        let mut future = typed("", &FieldKind::Birth, Locale::Ja);
        future.press(&Press::Era("reiwa".into()), &FieldKind::Birth);
        for c in "300101".chars() {
            future.press(&Press::Key(c), &FieldKind::Birth);
        }
        assert_eq!(future.answer(&FieldKind::Birth, today).err(), Some(Msg::new("keys-future")));
    }

    #[test]
    fn numbers_keep_their_limits_and_phones_their_length() {
        let today = date(2026, 11, 22);
        let copies = FieldKind::Number { min: 1, max: 10 };
        assert!(matches!(typed("3", &copies, Locale::Ja).answer(&copies, today), Ok(Value::Number(3))));
        assert!(typed("0", &copies, Locale::Ja).answer(&copies, today).is_err());
        assert!(typed("99", &copies, Locale::Ja).answer(&copies, today).is_err());
        assert!(typed("0921234567", &FieldKind::Phone, Locale::Ja).answer(&FieldKind::Phone, today).is_ok());
        assert!(typed("0921234567", &FieldKind::Phone, Locale::Ja).text.holds(|t| t == "092-123-4567"));
        assert!(typed("092123", &FieldKind::Phone, Locale::Ja).answer(&FieldKind::Phone, today).is_err());
    }

    #[test]
    fn a_board_takes_only_its_own_letters() {
        let typing = typed("ミA1ホ", &FieldKind::Kana, Locale::Ja);
        assert!(typing.text.holds(|t| t == "ミホ"));
    }
}
