//! The page of each place.

use super::event::{CardTrouble, Press, SubmitTrouble};
use super::journey::{FOR_SELF, Place, STEPS};
use super::page::{
    Body, Button, CardStage, Done, Notice, OnlineWay, Pad, Page, Row, Sheet, Shown, Source, Step, Tile, Tone,
};
use super::state::{A_SHEET, Visit};
use super::typing::ERAS;
use crate::application::AnswerKey;
use crate::catalogue::{Catalogue, CheckEffect, Choice, Field, FieldKind};
use crate::person::{Origin, Sourced, Value};
use crate::text::{Locale, Msg, era};

fn button(id: &'static str, press: Press) -> Option<Button> {
    Some(Button { label: Msg::new(id), press })
}

fn tile(id: &str, title: Msg) -> Tile {
    Tile { press: Press::Choose(id.to_owned()), title, example: None, icon: None, chosen: false }
}

/// The sheet that is open and the part of the list on it.
fn on_sheet<T>(list: Vec<T>, sheet: usize) -> (Vec<T>, Option<Sheet>) {
    if list.len() <= A_SHEET + 1 {
        return (list, None);
    }
    let of = list.len().div_ceil(A_SHEET);
    let at = sheet.min(of - 1);
    let part = list.into_iter().skip(at * A_SHEET).take(A_SHEET).collect();
    (part, Some(Sheet { at: at + 1, of }))
}

impl Visit {
    /// What the visitor sees now.
    pub fn page(&self, catalogue: &Catalogue) -> Page {
        let mut page = Page {
            id: self.place.id(),
            step: self.place.step().map(|at| Step {
                at,
                of: 5,
                name: Msg::new(STEPS.get(usize::from(at) - 1).copied().unwrap_or_default()),
            }),
            about: None,
            title: Msg::new("start-title"),
            hint: None,
            notice: self.notice.clone(),
            body: Body::Start,
            back: self.can_go_back(),
            quit: true,
            primary: None,
            other: None,
            overlay: self.overlay.clone(),
        };
        match &self.place {
            Place::Start => {
                page.hint = Some(Msg::new("start-hint"));
                page.back = false;
                page.quit = false;
            }
            Place::Language => self.language(&mut page),
            Place::Purpose => self.purpose(&mut page, catalogue),
            Place::Online => self.online(&mut page, catalogue),
            Place::Whom => self.whom(&mut page),
            Place::Card => self.card(&mut page),
            Place::Consent => consent(&mut page),
            Place::Pin => self.pin(&mut page),
            Place::Ask(key) => self.ask(&mut page, key, catalogue),
            Place::Refused => self.refused(&mut page, catalogue),
            Place::Check => self.check(&mut page, catalogue),
            Place::Working => {
                page.title = Msg::new("working-title");
                page.body = Body::Working;
                page.back = false;
                page.quit = false;
            }
            Place::Trouble(trouble) => {
                let id = match trouble {
                    SubmitTrouble::Disk => "trouble-disk",
                    SubmitTrouble::NoNumber => "trouble-no-number",
                };
                page.title = Msg::new("trouble-title");
                page.body = Body::Told(vec![Msg::new(id)]);
                page.primary = button("trouble-again", Press::Next);
            }
            Place::Done => self.done(&mut page, catalogue),
        }
        page
    }

    fn language(&self, page: &mut Page) {
        page.title = Msg::new("languages-title");
        let tiles = Locale::ALL.map(|locale| Tile {
            press: Press::Language(locale),
            title: Msg::new("language-own-name").text("name", locale.own_name()),
            example: None,
            icon: None,
            chosen: locale == self.locale,
        });
        page.body = Body::Tiles { many: false, tiles: tiles.into(), sheet: None };
    }

    fn purpose(&self, page: &mut Page, catalogue: &Catalogue) {
        page.title = Msg::new("purpose-title");
        page.hint = Some(Msg::new("purpose-hint"));
        let tiles = catalogue.offered(self.today).into_iter().map(|p| Tile {
            press: Press::Choose(p.id.0.clone()),
            title: p.id.title(),
            example: Some(Msg::new(format!("procedure-{}-example", p.id.0))),
            icon: Some(p.icon.clone()),
            chosen: self.chosen.contains(&p.id),
        });
        let (tiles, sheet) = on_sheet(tiles.collect(), self.sheet);
        page.body = Body::Tiles { many: true, tiles, sheet };
        page.primary = button("next", Press::Next);
        if !self.online_ways(catalogue).is_empty() {
            page.other = button("purpose-online", Press::Online);
        }
    }

    /// Online ways of what was chosen: only links that staff have verified.
    fn online_ways(&self, catalogue: &Catalogue) -> Vec<OnlineWay> {
        let chosen = self.journey(catalogue).procedures().into_iter();
        chosen
            .filter_map(|p| {
                let link = catalogue.city.links.iter().find(|l| Some(&l.id) == p.online.as_ref())?;
                link.fact.verified.then(|| OnlineWay { title: p.id.title(), url: link.url.clone() })
            })
            .collect()
    }

    fn online(&self, page: &mut Page, catalogue: &Catalogue) {
        page.title = Msg::new("online-title");
        page.hint = Some(Msg::new("online-hint"));
        page.body = Body::Online(self.online_ways(catalogue));
    }

    fn whom(&self, page: &mut Page) {
        page.title = Msg::new("whom-title");
        let now = match self.answers.0.get(&AnswerKey::shared(crate::catalogue::FieldName(FOR_SELF.into()))) {
            Some(Sourced { value: Value::Flag(yes), .. }) => Some(*yes),
            _ => None,
        };
        let make = |id: &str, title: &'static str, example: &'static str, icon: &str, chosen| Tile {
            example: Some(Msg::new(example)),
            icon: Some(icon.to_owned()),
            chosen,
            ..tile(id, Msg::new(title))
        };
        let tiles = vec![
            make("self", "whom-self", "whom-self-example", "user", now == Some(true)),
            make("other", "whom-other", "whom-other-example", "users", now == Some(false)),
        ];
        page.body = Body::Tiles { many: false, tiles, sheet: None };
    }

    fn card(&self, page: &mut Page) {
        page.title = Msg::new("card-title");
        page.hint = Some(Msg::new("card-hint"));
        let stage = if self.card.looking { CardStage::Looking } else { CardStage::Waiting };
        page.body = Body::Card(stage);
        // Where trying again cannot help, going on by hand is the main way.
        let hopeless = self.card.expired.is_some()
            || matches!(self.card.trouble, Some(CardTrouble::Blocked | CardTrouble::LastTry | CardTrouble::Reader));
        if hopeless {
            page.primary = button("card-by-hand", Press::ByHand);
        } else {
            page.other = button("card-none", Press::ByHand);
            if self.card.present && !self.card.looking {
                page.primary = button("card-again", Press::Next);
            }
        }
    }

    fn pin(&self, page: &mut Page) {
        page.title = Msg::new("pin-title");
        page.hint = Some(Msg::new("pin-hint").number("tries", i64::from(self.card.tries)));
        page.body = Body::Pin { typed: self.pin.length(), tries: self.card.tries, reading: self.card.reading };
        page.other = button("pin-forgotten", Press::ByHand);
        if self.card.reading {
            page.back = false;
            page.other = None;
        }
    }

    fn ask(&self, page: &mut Page, key: &AnswerKey, catalogue: &Catalogue) {
        let journey = self.journey(catalogue);
        let Some((_, field, of)) = journey.fields().into_iter().find(|(k, _, _)| k == key) else {
            return;
        };
        page.title = Msg::new(field.name.message("ask-"));
        page.hint = Some(Msg::new(format!("{}-hint", field.name.message("ask-"))));
        if key.procedure.is_some() && self.chosen.len() > 1 {
            page.about = of.first().map(|p| p.id.title());
        }
        if self.may_skip(field) {
            page.other = button("skip", Press::Skip);
        }
        let answer = self.answers.0.get(key).map(|a| &a.value);
        let facts = self.answers.facts(key.procedure.as_ref(), self.circumstances());
        let offered = |list: &[Choice], many: bool| {
            let open = list.iter().filter(|c| c.when.as_ref().is_none_or(|rule| rule.holds(&facts)));
            let tiles = open.map(|c| Tile {
                chosen: match answer {
                    Some(Value::Choice(id)) => *id == c.id,
                    Some(Value::Choices(ids)) => ids.contains(&c.id),
                    _ => false,
                },
                example: Some(Msg::new(format!("{}-example", choice(field, &c.id).id))),
                ..tile(&c.id, choice(field, &c.id))
            });
            let (tiles, sheet) = on_sheet(tiles.collect(), self.sheet);
            Body::Tiles { many, tiles, sheet }
        };
        page.body = match &field.kind {
            FieldKind::YesNo => {
                let yes = matches!(answer, Some(Value::Flag(true)));
                let no = matches!(answer, Some(Value::Flag(false)));
                let tiles = vec![
                    Tile { chosen: yes, ..tile("yes", Msg::new("yes")) },
                    Tile { chosen: no, ..tile("no", Msg::new("no")) },
                ];
                Body::Tiles { many: false, tiles, sheet: None }
            }
            FieldKind::Kanji => {
                let clerk = matches!(answer, Some(Value::LeftToClerk));
                let tiles = vec![
                    Tile { chosen: !clerk, ..tile("keep", Msg::new("kanji-keep")) },
                    Tile { chosen: clerk, ..tile("clerk", Msg::new("kanji-clerk")) },
                ];
                Body::Tiles { many: false, tiles, sheet: None }
            }
            FieldKind::Choice(list) => offered(list, false),
            FieldKind::Choices(list) => {
                page.primary = button("next", Press::Next);
                offered(list, true)
            }
            FieldKind::Birth => {
                let (whole, age) = self.typing.date.preview(self.today, self.locale);
                let date = &self.typing.date;
                Body::Date {
                    era: date.era.clone(),
                    eras: ERAS.map(str::to_owned).into(),
                    year: date.year.clone(),
                    month: date.month.clone(),
                    day: date.day.clone(),
                    part: date.part,
                    whole,
                    age,
                }
            }
            FieldKind::Kana => self.keys(Pad::Kana, None),
            FieldKind::Latin => self.keys(Pad::Latin, None),
            FieldKind::Phone => self.keys(Pad::Phone, None),
            FieldKind::Number { .. } => self.keys(Pad::Digits, Some(Msg::new(field.name.message("unit-")))),
        };
        if matches!(page.body, Body::Keys { .. } | Body::Date { .. }) {
            page.primary = button("next", Press::Next);
        }
    }

    fn keys(&self, pad: Pad, unit: Option<Msg>) -> Body {
        Body::Keys { pad, typed: self.typing.text.clone(), unit }
    }

    fn refused(&self, page: &mut Page, catalogue: &Catalogue) {
        let journey = self.journey(catalogue);
        let refused = journey.checks(CheckEffect::Refuse);
        let rest = self.chosen.iter().any(|id| refused.iter().all(|(p, _)| p.id != *id));
        page.title = Msg::new("refused-title");
        page.hint = Some(Msg::new("refused-hint"));
        let told = refused
            .into_iter()
            .map(|(p, why)| Msg::new("refused-line").message("procedure", p.id.title()).message("why", why));
        page.body = Body::Told(told.collect());
        page.primary = button(if rest { "refused-continue" } else { "refused-end" }, Press::Next);
    }

    fn check(&self, page: &mut Page, catalogue: &Catalogue) {
        let journey = self.journey(catalogue);
        page.title = Msg::new("check-title");
        page.hint = Some(Msg::new("check-hint"));
        let several = self.chosen.len() > 1;
        let rows = journey.fields().into_iter().filter_map(|(key, field, of)| {
            let answer = self.answers.0.get(&key)?;
            Some(Row {
                label: Msg::new(field.name.message("field-")),
                of: (several && key.procedure.is_some()).then(|| of.first().map(|p| p.id.title())).flatten(),
                value: self.shown(field, &answer.value),
                source: source(field, answer),
                key: Some(key.to_string()),
            })
        });
        let (rows, sheet) = on_sheet(rows.collect(), self.sheet);
        let mut remarks = journey.remarks(CheckEffect::Bring);
        remarks.extend(journey.remarks(CheckEffect::Note));
        // What is sent has been looked at: the way on leads through every sheet.
        let more = sheet.is_some_and(|sheet| sheet.at < sheet.of);
        page.body = Body::Check { rows, sheet, total: journey.total(), remarks };
        page.primary = if more { button("sheet-next", Press::NextSheet) } else { button("check-submit", Press::Next) };
    }

    fn shown(&self, field: &Field, value: &Value) -> Shown {
        match value {
            _ if value.is_blank() => Shown::Said(Msg::new("nothing-chosen")),
            Value::Text(text) => Shown::Own(text.clone()),
            Value::Date(day) => Shown::Own(day.map(|d| era::for_reader(d.0, self.locale))),
            Value::Number(n) => Shown::Said(Msg::new(format!("{}-count", field.name.message("unit-"))).number("n", *n)),
            Value::Choice(id) => Shown::Said(choice(field, id)),
            Value::Choices(ids) => Shown::List(ids.iter().map(|id| choice(field, id)).collect()),
            Value::Flag(yes) if field.name.0 == FOR_SELF => {
                Shown::Said(Msg::new(if *yes { "whom-self" } else { "whom-other" }))
            }
            Value::Flag(yes) => Shown::Said(Msg::new(if *yes { "yes" } else { "no" })),
            Value::LeftToClerk => Shown::Said(Msg::new("clerk-kanji")),
        }
    }

    fn done(&self, page: &mut Page, catalogue: &Catalogue) {
        page.title = Msg::new("done-title");
        page.back = false;
        page.quit = false;
        page.primary = button("done-finish", Press::Finish);
        if self.card.present && page.notice.is_none() {
            page.notice = Some(Notice { tone: Tone::Look, text: Msg::new("done-take-card") });
        }
        let Some(ticket) = self.ticket else {
            return;
        };
        let journey = self.journey(catalogue);
        page.body = Body::Done(Box::new(Done {
            ticket,
            reference: self.seeds.reference,
            city: catalogue.city.code.clone(),
            counter: journey.procedures().first().map_or_else(String::new, |p| p.counter.clone()),
            card: self.card.present,
            slip: self.slip,
            characters_spared: self.spared(catalogue).1,
            bring: journey.remarks(CheckEffect::Bring),
            to_pay: journey.total() > 0,
        }));
    }
}

fn consent(page: &mut Page) {
    page.title = Msg::new("consent-title");
    page.hint = Some(Msg::new("consent-hint"));
    let said = |ids: &[&'static str]| ids.iter().map(|id| Msg::new(*id)).collect();
    page.body = Body::Consent {
        read: said(&["consent-read-name", "consent-read-address", "consent-read-birth", "consent-read-sex"]),
        unread: said(&["consent-unread-number", "consent-unread-photo", "consent-unread-certificates"]),
    };
    page.primary = button("consent-yes", Press::Next);
    page.other = button("consent-no", Press::ByHand);
}

fn choice(field: &Field, id: &str) -> Msg {
    Msg::new(format!("{}-{id}", field.name.message("choice-")))
}

fn source(field: &Field, answer: &Sourced<Value>) -> Source {
    match (&answer.origin, &answer.value, &field.kind) {
        (_, Value::LeftToClerk, _) => Source::Clerk,
        (Origin::Card, _, _) => Source::Card,
        (_, _, FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::YesNo) => Source::Chosen,
        _ => Source::Typed,
    }
}
