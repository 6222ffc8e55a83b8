//! A correction on its way: the field, the new value by the field's kind, the reason.

use jiff::civil::Date;

use crate::application::AnswerKey;
use crate::application::reason::CORRECTION;
use crate::catalogue::{Facts, Field, FieldKind};
use crate::person::secret::render;
use crate::person::{Day, Secret, Value};
use crate::text::era::Era;
use crate::text::{Msg, kana};

/// Where 「漢字を職員が記入」 stands in [`CORRECTION`].
const REASON_KANJI: usize = 3;

/// What the clerk has put in so far, by the field's kind.
#[derive(Clone)]
pub enum Draft {
    /// Words, a number or a day, as typed.
    Typed(Secret<String>),
    /// One of a list.
    One {
        /// What can be chosen.
        options: Vec<String>,
        /// What is.
        picked: Option<String>,
    },
    /// Any of a list.
    Many {
        /// What can be chosen.
        options: Vec<String>,
        /// What is.
        picked: Vec<String>,
    },
    /// Yes or no.
    Flag(Option<bool>),
}

/// A correction that is being written.
#[derive(Clone)]
pub struct Correction {
    /// Which answer.
    pub key: AnswerKey,
    /// Its definition.
    pub field: Field,
    /// What stands there now.
    pub before: Option<Value>,
    /// The new value so far.
    pub draft: Draft,
    /// The reason's place in [`CORRECTION`].
    pub reason: Option<usize>,
    /// What is missing, once the clerk tried to save.
    pub wrong: Option<Msg>,
}

impl Correction {
    /// Opens a field with what stands there. A field left to the clerk brings its reason along.
    pub fn new(key: AnswerKey, field: &Field, before: Option<Value>, facts: &Facts) -> Self {
        let offered = |choices: &[crate::catalogue::Choice]| {
            let holds = |c: &&crate::catalogue::Choice| c.when.as_ref().is_none_or(|rule| rule.holds(facts));
            choices.iter().filter(holds).map(|c| c.id.clone()).collect::<Vec<_>>()
        };
        let draft = match (&field.kind, &before) {
            (FieldKind::Choice(list), value) => Draft::One {
                options: offered(list),
                picked: match value {
                    Some(Value::Choice(id)) => Some(id.clone()),
                    _ => None,
                },
            },
            (FieldKind::Choices(list), value) => Draft::Many {
                options: offered(list),
                picked: match value {
                    Some(Value::Choices(ids)) => ids.clone(),
                    _ => Vec::new(),
                },
            },
            (FieldKind::YesNo, value) => Draft::Flag(match value {
                Some(Value::Flag(yes)) => Some(*yes),
                _ => None,
            }),
            (_, Some(Value::Text(text))) => Draft::Typed(text.clone()),
            (_, Some(Value::Date(day))) => Draft::Typed(day.map(|d| d.0.to_string())),
            (_, Some(Value::Number(n))) => Draft::Typed(Secret::new(n.to_string())),
            (_, _) => Draft::Typed(Secret::new(String::new())),
        };
        let reason = matches!(before, Some(Value::LeftToClerk)).then_some(REASON_KANJI);
        Self { key, field: field.clone(), before, draft, reason, wrong: None }
    }

    /// Takes what was typed.
    pub fn typed(&mut self, text: Secret<String>) {
        if let Draft::Typed(draft) = &mut self.draft {
            *draft = text;
            self.wrong = None;
        }
    }

    /// Takes a choice: the one, or one of several on or off; yes and no are `yes` and `no`.
    pub fn choose(&mut self, id: &str) {
        self.wrong = None;
        match &mut self.draft {
            Draft::One { options, picked } if options.iter().any(|o| o == id) => *picked = Some(id.to_owned()),
            Draft::Many { options, picked } if options.iter().any(|o| o == id) => {
                if let Some(at) = picked.iter().position(|p| p == id) {
                    picked.remove(at);
                } else {
                    picked.push(id.to_owned());
                    // The list's order, not the order of the clicks.
                    picked.sort_by_key(|p| options.iter().position(|o| o == p));
                }
            }
            Draft::Flag(flag) => *flag = Some(id == "yes"),
            Draft::Typed(_) | Draft::One { .. } | Draft::Many { .. } => {}
        }
    }

    /// Moves a single choice up or down, from the keys.
    pub fn step(&mut self, down: bool) {
        match &mut self.draft {
            Draft::One { options, picked } => {
                let at = picked.as_ref().and_then(|p| options.iter().position(|o| o == p));
                let next = match (at, down) {
                    (None, true) => Some(0),
                    (None, false) => options.len().checked_sub(1),
                    (Some(at), true) => Some((at + 1).min(options.len().saturating_sub(1))),
                    (Some(at), false) => Some(at.saturating_sub(1)),
                };
                if let Some(id) = next.and_then(|i| options.get(i)) {
                    *picked = Some(id.clone());
                }
            }
            Draft::Flag(flag) => *flag = Some(!down),
            Draft::Typed(_) | Draft::Many { .. } => {}
        }
        self.wrong = None;
    }

    /// The new value, or what is wrong with it.
    ///
    /// # Errors
    /// The message that tells the clerk what to write instead.
    pub fn value(&self) -> Result<Value, Msg> {
        let value = match &self.draft {
            Draft::One { picked, .. } => Value::Choice(picked.clone().ok_or("clerk-wrong-choice")?),
            Draft::Many { picked, .. } => Value::Choices(picked.clone()),
            Draft::Flag(flag) => Value::Flag(flag.ok_or("clerk-wrong-choice")?),
            Draft::Typed(text) => self.read(render::open::<String>(text))?,
        };
        if self.before.as_ref() == Some(&value) {
            return Err("clerk-wrong-same".into());
        }
        Ok(value)
    }

    /// The reason's id, or what is missing.
    ///
    /// # Errors
    /// The message that asks for a reason.
    pub fn reason(&self) -> Result<&'static str, Msg> {
        self.reason.and_then(|i| CORRECTION.get(i).copied()).ok_or_else(|| "clerk-wrong-reason".into())
    }

    /// The day that is typed, for the echo in both calendars.
    pub fn day(&self) -> Option<Secret<Day>> {
        match (&self.field.kind, &self.draft) {
            (FieldKind::Birth | FieldKind::Date { .. }, Draft::Typed(text)) => {
                let mut day = None;
                text.holds(|t| {
                    day = read_day(t);
                    true
                });
                day.map(|d| Secret::new(Day(d)))
            }
            _ => None,
        }
    }

    fn read(&self, typed: &str) -> Result<Value, Msg> {
        let text = typed.trim_matches([' ', '　', '\t']);
        if text.is_empty()
            && self.field.optional
            && !matches!(self.field.kind, FieldKind::Number { .. } | FieldKind::Birth | FieldKind::Date { .. })
        {
            return Ok(Value::text(""));
        }
        match &self.field.kind {
            FieldKind::Kana => {
                let reading: String = text.chars().map(to_katakana).collect();
                kana::is_furigana(&reading).then(|| Value::text(reading)).ok_or_else(|| "clerk-wrong-kana".into())
            }
            FieldKind::Latin => {
                let plain = |c: char| c.is_ascii_alphanumeric() || " -'.,/".contains(c);
                let fits = !text.is_empty() && text.chars().all(plain);
                fits.then(|| Value::text(text)).ok_or_else(|| "clerk-wrong-latin".into())
            }
            FieldKind::Phone => {
                let digits = half_width(text);
                let count = digits.chars().filter(char::is_ascii_digit).count();
                let fits = (9..=15).contains(&count) && digits.chars().all(|c| c.is_ascii_digit() || c == '-');
                fits.then(|| Value::text(digits)).ok_or_else(|| "clerk-wrong-phone".into())
            }
            FieldKind::Birth | FieldKind::Date { .. } => {
                read_day(text).map(|d| Value::Date(Secret::new(Day(d)))).ok_or_else(|| "clerk-wrong-day".into())
            }
            FieldKind::Number { min, max } => half_width(text)
                .parse()
                .ok()
                .filter(|n| (min..=max).contains(&n))
                .map(Value::Number)
                .ok_or_else(|| Msg::new("clerk-wrong-number").number("min", *min).number("max", *max)),
            FieldKind::ByHand => Err("clerk-wrong-empty".into()),
            FieldKind::Kanji | FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::YesNo => {
                let fits = !text.is_empty() && !text.chars().any(char::is_control);
                fits.then(|| Value::text(text)).ok_or_else(|| "clerk-wrong-empty".into())
            }
        }
    }
}

/// Hiragana as katakana, a plain space as the space between names; anything else stays.
fn to_katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        ' ' => '　',
        other => other,
    }
}

/// Full-width digits, points and dashes as ASCII, for clerks who type with the IME on.
fn half_width(text: &str) -> String {
    let plain = |c| match c {
        '０'..='９' | '／' | '．' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
        }
        'ー' | '－' | '−' | '‐' => '-',
        other => other,
    };
    text.chars().map(plain).collect()
}

/// Reads a day as clerks write it: `1990-04-01`, `1990/4/1`, `19900401`, `H2.4.1`, `平成2年4月1日`, `令和元年5月1日`.
pub fn read_day(text: &str) -> Option<Date> {
    let text = half_width(text.trim());
    let (era, rest) = Era::NEWEST_FIRST
        .into_iter()
        .find_map(|era| {
            let letter = era.id().get(..1)?;
            let rest = text
                .strip_prefix(era.kanji())
                .or_else(|| text.strip_prefix(letter))
                .or_else(|| text.strip_prefix(&letter.to_ascii_uppercase()))?;
            Some((Some(era), rest.to_owned()))
        })
        .unwrap_or((None, text));
    let rest = rest.replace('元', "1");
    let parts: Vec<&str> = rest.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty()).collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] => (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?),
        [all] if era.is_none() && all.len() == 8 => {
            (all.get(..4)?.parse().ok()?, all.get(4..6)?.parse().ok()?, all.get(6..)?.parse().ok()?)
        }
        _ => return None,
    };
    match era {
        Some(era) => era.date(year, month, day),
        None if year >= 1868 => Date::new(year, month, day).ok(),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::date;

    use super::{Correction, Draft, read_day};
    use crate::application::AnswerKey;
    use crate::catalogue::{Choice, Facts, Field, FieldKind, FieldName};
    use crate::person::{Secret, Value};

    fn correction(kind: FieldKind, before: Option<Value>) -> Correction {
        let name = FieldName("any".into());
        let field = Field {
            name: name.clone(),
            kind,
            written: None,
            card: None,
            when: None,
            preset: None,
            optional: false,
            section: None,
        };
        Correction::new(AnswerKey::shared(name), &field, before, &Facts::new())
    }

    fn typed(kind: FieldKind, text: &str) -> Result<Value, String> {
        let mut c = correction(kind, None);
        c.typed(Secret::new(text.into()));
        c.value().map_err(|m| m.id.into_owned())
    }

    #[test]
    fn days_are_read_as_clerks_write_them() {
        for text in [
            "1990-04-01",
            "1990/4/1",
            "19900401",
            "H2.4.1",
            "h2.4.1",
            "平成2年4月1日",
            "１９９０．４．１",
            "Ｈ２．４．１",
        ] {
            assert_eq!(read_day(text), Some(date(1990, 4, 1)), "{text}");
        }
        assert_eq!(read_day("令和元年5月1日"), Some(date(2019, 5, 1)));
        assert_eq!(read_day("S64.1.7"), Some(date(1989, 1, 7)));
        for text in ["", "S64.1.8", "1990-02-30", "2.4.1", "H2.4", "令和", "９９"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_value_is_judged_by_its_kind() {
        assert!(typed(FieldKind::Kana, "みほん はなこ") == Ok(Value::text("ミホン　ハナコ")));
        assert!(typed(FieldKind::Kana, "見本") == Err("clerk-wrong-kana".into()));
        assert!(typed(FieldKind::Number { min: 1, max: 10 }, "１０") == Ok(Value::Number(10)));
        assert!(typed(FieldKind::Number { min: 1, max: 10 }, "11") == Err("clerk-wrong-number".into()));
        assert!(typed(FieldKind::Phone, "０９２－４０８－８０００") == Ok(Value::text("092-408-8000")));
        assert!(typed(FieldKind::Phone, "内線12") == Err("clerk-wrong-phone".into()));
        assert!(typed(FieldKind::Kanji, "  ") == Err("clerk-wrong-empty".into()));
        assert!(typed(FieldKind::Kanji, "髙﨑 𠮷男") == Ok(Value::text("髙﨑 𠮷男")));
        assert!(typed(FieldKind::Latin, "Nguyễn") == Err("clerk-wrong-latin".into()));
    }

    #[test]
    fn kanji_left_to_the_clerk_bring_their_reason() {
        let c = correction(FieldKind::Kanji, Some(Value::LeftToClerk));
        assert_eq!(c.reason().unwrap(), "correction-reason-kanji");
        assert!(correction(FieldKind::Kanji, None).reason().is_err());
    }

    #[test]
    fn several_choices_keep_the_order_of_the_list() {
        let list = ["a", "b", "c"].map(|id| Choice { id: id.into(), when: None }).to_vec();
        let mut c = correction(FieldKind::Choices(list.clone()), Some(Value::Choices(vec!["b".into()])));
        c.choose("c");
        c.choose("a");
        c.choose("b");
        c.choose("nothing");
        assert!(c.value() == Ok(Value::Choices(vec!["a".into(), "c".into()])));
        let mut one = correction(FieldKind::Choice(list), Some(Value::Choice("a".into())));
        assert_eq!(one.value().map_err(|m| m.id).err().as_deref(), Some("clerk-wrong-same"));
        one.step(true);
        assert!(one.value() == Ok(Value::Choice("b".into())));
        assert!(matches!(one.draft, Draft::One { .. }));
    }
}
