//! A name in kanji by touch: the reading of the family name, its spelling, the reading of the given name, its spelling;
//! each out of a ranked list, or kanji by kanji. What is picked is kept as it is; nothing is normalised.

use super::event::Press;
use super::page::{Body, Notice, Pad, Page, Pick, Shown, Tone};
use super::pages::{button, sheets_of};
use super::writing::{Wrote, edit, empty};
use crate::person::names::{self, Part};
use crate::person::{Secret, Value};
use crate::text::{Msg, kana};

/// The most letters of a reading.
const LONGEST: usize = 20;

/// Where in the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The reading is typed.
    Reading(Part),
    /// One of the spellings is picked.
    Spelling(Part),
    /// The spelling is picked kanji by kanji.
    Pieces(Part),
}

/// One part of a name.
struct Half {
    reading: Secret<String>,
    spelling: Secret<String>,
    /// How much of the reading each character of the spelling took, where it was picked kanji by kanji.
    takes: Vec<usize>,
}

/// A name being entered.
pub struct NameTyping {
    step: Step,
    trail: Vec<Step>,
    family: Half,
    given: Half,
    /// What can be picked on this step.
    offered: Secret<Vec<String>>,
    /// How much of the reading each of it takes, kanji by kanji.
    takes: Vec<usize>,
    /// Nothing was typed.
    wrong: bool,
}

fn half() -> Half {
    Half { reading: empty(), spelling: empty(), takes: Vec::new() }
}

impl Default for NameTyping {
    /// Nothing entered yet.
    fn default() -> Self {
        Self {
            step: Step::Reading(Part::Family),
            trail: Vec::new(),
            family: half(),
            given: half(),
            offered: Secret::new(Vec::new()),
            takes: Vec::new(),
            wrong: false,
        }
    }
}

impl NameTyping {
    /// Its part of the page's id.
    pub(super) const fn id(&self) -> &'static str {
        match self.step {
            Step::Reading(Part::Family) => "family-reading",
            Step::Reading(Part::Given) => "given-reading",
            Step::Spelling(Part::Family) => "family",
            Step::Spelling(Part::Given) => "given",
            Step::Pieces(Part::Family) => "family-pieces",
            Step::Pieces(Part::Given) => "given-pieces",
        }
    }

    const fn part(&self) -> Part {
        match self.step {
            Step::Reading(part) | Step::Spelling(part) | Step::Pieces(part) => part,
        }
    }

    const fn half(&self) -> &Half {
        match self.part() {
            Part::Family => &self.family,
            Part::Given => &self.given,
        }
    }

    const fn half_mut(&mut self) -> &mut Half {
        match self.part() {
            Part::Family => &mut self.family,
            Part::Given => &mut self.given,
        }
    }

    /// One step back; `false` on the first. Kanji by kanji, it takes the last one off.
    pub(super) fn back(&mut self) -> bool {
        self.wrong = false;
        if let (Step::Pieces(_), Some(_)) = (self.step, self.half_mut().takes.pop()) {
            edit(&mut self.half_mut().spelling, |t| {
                t.pop();
            });
            self.offer();
            return true;
        }
        let Some(step) = self.trail.pop() else { return false };
        self.step = step;
        // What was picked kanji by kanji to its end is open again at its last.
        if matches!(step, Step::Pieces(_)) {
            self.half_mut().takes.pop();
            edit(&mut self.half_mut().spelling, |t| {
                t.pop();
            });
        }
        self.offer();
        true
    }

    fn go(&mut self, step: Step) {
        let from = std::mem::replace(&mut self.step, step);
        self.trail.push(from);
        self.offer();
    }

    /// Makes ready what can be picked.
    fn offer(&mut self) {
        self.wrong = false;
        self.takes.clear();
        self.offered = match self.step {
            Step::Reading(_) => Secret::new(Vec::new()),
            Step::Spelling(part) => self.half().reading.map(|reading| names::spellings(part, reading)),
            Step::Pieces(_) => {
                let mut takes = Vec::new();
                let rest = self.rest();
                let offered = rest.map(|rest| {
                    let pieces = names::pieces(rest);
                    takes = pieces.iter().map(|piece| piece.takes).collect();
                    pieces.into_iter().map(|piece| piece.written).collect()
                });
                self.takes = takes;
                offered
            }
        };
    }

    /// The part of the reading that has no kanji yet.
    fn rest(&self) -> Secret<String> {
        let taken: usize = self.half().takes.iter().sum();
        self.half().reading.map(|reading| reading.chars().skip(taken).collect())
    }

    /// Something was pressed.
    pub(super) fn press(&mut self, press: &Press) -> Wrote {
        self.wrong = false;
        match (self.step, press) {
            (_, Press::LeaveToClerk) => return Wrote::Left { reading: self.readings() },
            (Step::Reading(part), Press::Next) => {
                if self.half().reading.length() == 0 {
                    self.wrong = true;
                } else {
                    self.go(Step::Spelling(part));
                }
            }
            (Step::Reading(_), press) => self.type_reading(press),
            (Step::Spelling(part), Press::Pieces) => {
                let half = self.half_mut();
                half.spelling = empty();
                half.takes.clear();
                self.go(Step::Pieces(part));
            }
            (Step::Spelling(_), Press::Pick(at)) => {
                let Some(picked) = self.offered.map(|list| list.get(*at).cloned()).transpose() else {
                    return Wrote::On;
                };
                let half = self.half_mut();
                half.spelling = picked;
                half.takes.clear();
                return self.spelled();
            }
            (Step::Pieces(_), Press::Pick(at)) => {
                let picked = self.offered.map(|list| list.get(*at).cloned()).transpose();
                let (Some(picked), Some(takes)) = (picked, self.takes.get(*at).copied()) else { return Wrote::On };
                let half = self.half_mut();
                half.spelling = half.spelling.join(&picked, |spelling, picked| format!("{spelling}{picked}"));
                half.takes.push(takes);
                if self.rest().length() == 0 {
                    return self.spelled();
                }
                self.offer();
            }
            _ => {}
        }
        Wrote::On
    }

    fn type_reading(&mut self, press: &Press) {
        let text = &mut self.half_mut().reading;
        match press {
            Press::Key(c) if kana::column(*c).is_some() && *c != ' ' => edit(text, |t| {
                if t.chars().count() < LONGEST {
                    t.push(*c);
                }
            }),
            Press::Erase => edit(text, |t| {
                t.pop();
            }),
            Press::Voiced => edit(text, kana::voice),
            Press::HalfVoiced => edit(text, kana::half_voice),
            Press::Small => edit(text, kana::small),
            _ => {}
        }
    }

    /// One part is written: on to the given name, or done.
    fn spelled(&mut self) -> Wrote {
        match self.part() {
            Part::Family => {
                self.go(Step::Reading(Part::Given));
                Wrote::On
            }
            Part::Given => {
                let both = |family: &String, given: &String| format!("{family}　{given}");
                let value = Value::Text(self.family.spelling.join(&self.given.spelling, both));
                Wrote::Done { value, reading: self.readings() }
            }
        }
    }

    /// Both readings as フリガナ are kept, once both are there.
    fn readings(&self) -> Option<Secret<String>> {
        let (family, given) = (&self.family.reading, &self.given.reading);
        (family.length() > 0 && given.length() > 0).then(|| family.join(given, |a, b| format!("{a}　{b}")))
    }

    /// Describes its step.
    pub(super) fn describe(&self, page: &mut Page, sheet: usize, room: usize) {
        page.title = Msg::new(format!("name-{}-title", self.id()));
        page.hint = Some(Msg::new(format!("name-{}-hint", self.id())));
        page.other = button("leave-to-clerk", Press::LeaveToClerk);
        if self.wrong {
            page.notice = Some(Notice { tone: Tone::Problem, text: Msg::new("keys-empty") });
        }
        if let Step::Reading(_) = self.step {
            page.primary = button("next", Press::Next);
            let before = (self.part() == Part::Given).then(|| self.family.spelling.clone());
            page.body = Body::Keys { pad: Pad::Name, typed: self.half().reading.clone(), unit: None, before };
            return;
        }
        let pieces = matches!(self.step, Step::Pieces(_));
        let room = room.max(2) - usize::from(!pieces);
        let count = {
            let mut count = 0;
            self.offered.holds(|list| {
                count = list.len();
                true
            });
            count
        };
        let rest = self.rest();
        let all = (0..count).filter_map(|at| {
            let text = self.offered.map(|list| list.get(at).cloned()).transpose()?;
            let reading = self.takes.get(at).filter(|_| pieces);
            let reading = reading.map(|takes| rest.map(|rest| rest.chars().take(*takes).collect()));
            Some(Pick { press: Press::Pick(at), text: Shown::Own(text), reading })
        });
        let (mut picks, sheet) = sheets_of(all.collect(), sheet, room);
        if !pieces {
            picks.push(Pick { press: Press::Pieces, text: Shown::Said(Msg::new("name-by-pieces")), reading: None });
        }
        let before = if pieces {
            let half = self.half();
            half.spelling.join(&rest, |spelling, rest| format!("{spelling}［{rest}］"))
        } else {
            self.half().reading.clone()
        };
        page.body = Body::Picks { before: Some(before), picks, sheet };
    }
}

#[cfg(test)]
mod tests;
