//! The page of each place.

use super::aids::Room;
use super::event::{CardTrouble, Press, SubmitTrouble};
use super::journey::{FOR_SELF, Place, STEPS};
use super::languages::Languages;
use super::page::{
    Body, Button, CardStage, Done, Notice, OnlineWay, Pad, Page, PlanLine, Remark, RemarkKind, Row, Sheet, Shown,
    Source, Step, Tile, Tone,
};
use super::state::Visit;
use super::typing::ERAS;
use crate::application::AnswerKey;
use crate::catalogue::{Catalogue, CheckEffect, Choice, Field, FieldKind, Menu, Procedure, Verdict};
use crate::person::{Origin, Sourced, Value};
use crate::text::{Msg, era};

pub(super) fn button(id: &'static str, press: Press) -> Option<Button> {
    Some(Button { label: Msg::new(id), press })
}

pub(super) fn tile(id: &str, title: Msg) -> Tile {
    Tile { press: Press::Choose(id.to_owned()), title, example: None, icon: None, chosen: false, leads: false }
}

/// Remarks that have room under the rows; more get sheets of their own.
const REMARKS_BESIDE: usize = 3;

/// Tiles that have room in ordinary text; one more has no need of a second sheet.
const ORDINARY: usize = 6;

/// The sheet that is open and the part of the list on it.
pub(super) fn on_sheet<T>(list: Vec<T>, sheet: usize, room: Room) -> (Vec<T>, Option<Sheet>) {
    let whole = room.tiles >= ORDINARY && list.len() == ORDINARY + 1;
    if whole { (list, None) } else { sheets_of(list, sheet, room.tiles.max(1)) }
}

/// The sheet that is open and the part of the list on it.
pub(super) fn sheets_of<T>(list: Vec<T>, sheet: usize, a_sheet: usize) -> (Vec<T>, Option<Sheet>) {
    if list.len() <= a_sheet {
        return (list, None);
    }
    let of = list.len().div_ceil(a_sheet);
    let at = sheet.min(of - 1);
    let part = list.into_iter().skip(at * a_sheet).take(a_sheet).collect();
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
            aids: self.aids,
            body: Body::Start,
            back: self.can_go_back(),
            quit: true,
            primary: None,
            other: None,
            masked: false,
            overlay: self.overlay.clone(),
            helper: self.help.by.as_ref().map(|helper| helper.name.clone()),
            languages: catalogue.city.languages.clone(),
            lowers: self.room.high,
            focus: None,
        };
        match &self.place {
            Place::Start => {
                page.hint = Some(Msg::new("start-hint"));
                page.back = false;
                page.quit = false;
            }
            Place::Language => self.language(&mut page, catalogue),
            Place::Home => self.home_page(&mut page),
            Place::Purpose => self.purpose(&mut page, catalogue),
            Place::Menu(id) => self.menu(&mut page, id, catalogue),
            Place::Find(key) => self.ask(&mut page, key, catalogue),
            Place::Plan => self.plan(&mut page, catalogue),
            Place::Guide => self.guide(&mut page, catalogue),
            Place::Renewal => self.renewal(&mut page, catalogue),
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
        // The last page has nothing left to reach but its end.
        page.lowers &= page.aids.low || page.overlay.is_none() && !matches!(page.body, Body::Done(_));
        page.focus = self.stands(&page);
        page
    }

    fn language(&self, page: &mut Page, catalogue: &Catalogue) {
        page.title = Msg::new("languages-title");
        let mut languages = Languages::first(&catalogue.city.languages);
        if self.sheet > 0 {
            languages.turn();
        }
        page.body = Body::Tiles { many: false, tiles: languages.tiles(self.locale), sheet: None };
    }

    fn purpose(&self, page: &mut Page, catalogue: &Catalogue) {
        page.title = Msg::new("purpose-title");
        page.hint = Some(Msg::new("purpose-hint"));
        let tiles: Vec<Tile> = if catalogue.menus.is_empty() {
            catalogue.offered(self.today).into_iter().map(|p| self.procedure_tile(p)).collect()
        } else {
            catalogue.menus.iter().map(|menu| self.menu_tile(menu)).collect()
        };
        let (tiles, sheet) = on_sheet(tiles, self.sheet, self.room);
        page.body = Body::Tiles { many: catalogue.menus.is_empty(), tiles, sheet };
        if catalogue.menus.is_empty() || !self.chosen.is_empty() {
            page.primary = button("next", Press::Next);
        }
        if !catalogue.menus.is_empty() {
            page.hint = Some(match self.chosen.len() {
                0 => Msg::new("purpose-menus-hint"),
                n => Msg::new("purpose-chosen").number("n", i64::try_from(n).unwrap_or(i64::MAX)),
            });
        }
        if !self.online_ways(catalogue).is_empty() {
            page.other = button("purpose-online", Press::Online);
        }
    }

    fn menu_tile(&self, menu: &Menu) -> Tile {
        Tile {
            press: Press::Menu(menu.id.clone()),
            title: menu.title(),
            example: Some(Msg::new(format!("menu-{}-example", menu.id))),
            icon: Some(menu.icon.clone()),
            chosen: menu.procedures.iter().any(|id| self.chosen.contains(id)),
            leads: true,
        }
    }

    fn procedure_tile(&self, p: &Procedure) -> Tile {
        Tile {
            press: Press::Choose(p.id.0.clone()),
            title: p.id.title(),
            example: Some(Msg::new(format!("procedure-{}-example", p.id.0))),
            icon: Some(p.icon.clone()),
            chosen: self.chosen.contains(&p.id),
            leads: false,
        }
    }

    fn menu(&self, page: &mut Page, id: &str, catalogue: &Catalogue) {
        let Some(menu) = catalogue.menus.iter().find(|menu| menu.id == id) else { return };
        page.title = menu.title();
        let events = menu.events.iter().filter_map(|id| catalogue.event(id, self.today));
        let events = events.map(|event| Tile {
            press: Press::Event(event.id.0.clone()),
            title: event.id.title(),
            example: Some(Msg::new(format!("event-{}-example", event.id.0))),
            icon: Some(event.icon.clone()),
            chosen: false,
            leads: true,
        });
        let procedures = menu.procedures.iter().filter_map(|id| catalogue.procedure(id, self.today));
        let tiles: Vec<Tile> = events.chain(procedures.map(|p| self.procedure_tile(p))).collect();
        page.hint = Some(Msg::new(if menu.procedures.is_empty() { "menu-hint-events" } else { "purpose-hint" }));
        let many = tiles.iter().any(|tile| !tile.leads);
        let (tiles, sheet) = on_sheet(tiles, self.sheet, self.room);
        page.body = Body::Tiles { many, tiles, sheet };
        if many {
            page.primary = button("next", Press::Next);
        }
        if !self.online_ways(catalogue).is_empty() {
            page.other = button("purpose-online", Press::Online);
        }
    }

    fn plan(&self, page: &mut Page, catalogue: &Catalogue) {
        let journey = self.journey(catalogue);
        let plan = journey.plan();
        let count = |verdict| plan.iter().filter(|entry| entry.verdict == verdict).count();
        let counts = (count(Verdict::Needed), count(Verdict::Later), count(Verdict::NotNeeded));
        page.title = Msg::new("plan-title");
        if let Some(event) = journey.event {
            page.about = Some(event.id.title());
        }
        page.hint = Some(Msg::new("plan-hint"));
        let lines = plan.iter().map(|entry| PlanLine {
            press: (entry.verdict != Verdict::NotNeeded && !entry.procedure.guided())
                .then(|| Press::Choose(entry.procedure.id.0.clone())),
            title: entry.procedure.id.title(),
            verdict: entry.verdict,
            because: if entry.procedure.guided() && entry.verdict == Verdict::Needed {
                Some(Msg::new(format!("guide-{}", entry.procedure.id.0)))
            } else {
                entry.why()
            },
            by: entry.by.map(|day| era::plain(day, self.locale)),
            chosen: self.chosen.contains(&entry.procedure.id),
        });
        let room = self.room.lines.max(1);
        let (entries, sheet) = sheets_of(lines.collect(), self.sheet, room);
        // The way on leads through all that is to be done; what is not needed can be turned to, and is printed.
        let to_do = (counts.0 + counts.1).div_ceil(room);
        let more = sheet.is_some_and(|sheet| sheet.at < to_do);
        page.body = Body::Plan { entries, sheet, counts };
        page.primary = if more { button("sheet-next", Press::NextSheet) } else { button("plan-prepare", Press::Next) };
        page.other = button("plan-print", Press::PrintList);
        self.list_notice(page);
    }

    /// Whether the list came out.
    fn list_notice(&self, page: &mut Page) {
        match self.list_slip {
            Some(Ok(())) => page.notice = Some(Notice { tone: Tone::Good, text: Msg::new("list-printed") }),
            Some(Err(_)) => page.notice = Some(Notice { tone: Tone::Problem, text: Msg::new("list-not-printed") }),
            None => {}
        }
    }

    fn guide(&self, page: &mut Page, catalogue: &Catalogue) {
        let journey = self.journey(catalogue);
        page.title = Msg::new("guide-title");
        page.hint = Some(Msg::new("guide-hint"));
        let told = journey.procedures().into_iter().map(|p| {
            let guide = Msg::new(format!("guide-{}", p.id.0));
            Msg::new("refused-line").message("procedure", p.id.title()).message("why", guide)
        });
        let bring = journey.remarks(CheckEffect::Bring);
        page.body = Body::Told(told.chain(journey.deadlines(self.locale)).chain(bring).collect());
        page.primary = button("guide-end", Press::Next);
        page.other = button("plan-print", Press::PrintList);
        self.list_notice(page);
    }

    fn renewal(&self, page: &mut Page, catalogue: &Catalogue) {
        page.title = Msg::new("renewal-title");
        if let Some(expires) = self.card.expires {
            let over = expires < self.today;
            let id = if over { "renewal-over" } else { "renewal-soon" };
            page.hint = Some(Msg::new(id).text("date", era::for_reader(expires, self.locale)));
        }
        let example = catalogue.city.renewal.as_ref().map(|id| Msg::new(format!("procedure-{}-example", id.0)));
        let tiles = vec![
            Tile { example, icon: Some("id-card".into()), ..tile("yes", Msg::new("renewal-yes")) },
            Tile {
                example: Some(Msg::new("renewal-no-example")),
                icon: Some("arrow-right".into()),
                ..tile("no", Msg::new("renewal-no"))
            },
        ];
        page.body = Body::Tiles { many: false, tiles, sheet: None };
        page.notice = None;
    }

    /// Online ways of what was chosen, and what a convenience store has of it: only what staff have verified.
    fn online_ways(&self, catalogue: &Catalogue) -> Vec<OnlineWay> {
        let journey = self.journey(catalogue);
        let ways = journey.procedures().into_iter().filter_map(|p| {
            // Judged once more here: what went past the folder's check, or was looked at too long ago, is not shown.
            let today = self.circumstances().today;
            let link = p.online.as_ref().and_then(|id| catalogue.link(id, today));
            let address = link.and_then(|link| catalogue.city.address(link, today).ok());
            let url = address.map(|address| address.text().to_owned());
            let convenience = p.convenience.as_ref().filter(|c| {
                let facts = self.answers.facts(catalogue, Some(p), self.circumstances());
                c.fact.verified && c.when.as_ref().is_none_or(|rule| rule.holds(&facts))
            });
            let convenience = convenience.map(|c| c.fee);
            (url.is_some() || convenience.is_some()).then(|| OnlineWay { title: p.id.title(), url, convenience })
        });
        ways.collect()
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
        let Some(field) = self.field(key, catalogue) else {
            return;
        };
        page.title = of_row(Msg::new(field.name.message("ask-")), key);
        page.hint = Some(of_row(Msg::new(format!("{}-hint", field.name.message("ask-"))), key));
        page.about = match (&key.procedure, &self.place) {
            (Some(id), _) if self.chosen.len() > 1 => Some(id.title()),
            (_, Place::Find(_)) => journey.event.map(|event| event.id.title()),
            _ => key
                .row
                .zip(catalogue.rows_of(&key.field))
                .map(|(row, rows)| Msg::new(format!("row-{}", rows.name)).number("n", i64::from(row))),
        };
        if let Some(writing) = &self.typing.writing {
            page.id = format!("{}-{}", page.id, writing.id());
            page.about = Some(of_row(Msg::new(field.name.message("field-")), key));
            writing.describe(page, self.sheet, self.room.tiles);
            // What a press had to say comes before what the step says.
            page.notice = self.notice.clone().or(page.notice.take());
            return;
        }
        if self.may_skip(field) {
            page.other = button("skip", Press::Skip);
        }
        let answer = self.answers.0.get(key).map(|a| &a.value);
        let facts = journey.facts_of(key);
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
            let (tiles, sheet) = on_sheet(tiles.collect(), self.sheet, self.room);
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
                let label = of_row(Msg::new(field.name.message("field-")), key);
                page.title = Msg::new("kanji-title").message("field", label);
                page.hint = None;
                let clerk = matches!(answer, Some(Value::LeftToClerk));
                let tiles = vec![
                    Tile { chosen: !clerk, ..tile("keep", Msg::new("kanji-keep")) },
                    Tile { chosen: clerk, ..tile("clerk", Msg::new("kanji-clerk")) },
                ];
                Body::Tiles { many: false, tiles, sheet: None }
            }
            FieldKind::Choice(list) => offered(list, false),
            FieldKind::Choices(list) => {
                let body = offered(list, true);
                // Nobody goes on before the last entry of the list was seen.
                page.primary = match &body {
                    Body::Tiles { sheet: Some(sheet), .. } if sheet.at < sheet.of => {
                        button("sheet-next", Press::NextSheet)
                    }
                    _ => button("next", Press::Next),
                };
                body
            }
            FieldKind::ByHand => Body::Told(Vec::new()),
            FieldKind::Birth | FieldKind::Date { .. } => {
                let (whole, age) = self.typing.date.preview(&field.kind, self.today, self.locale);
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
        Body::Keys { pad, typed: self.typing.text.clone(), unit, before: None }
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
            let row = key.row.zip(catalogue.rows_of(&key.field));
            let whose = row.map(|(n, rows)| Msg::new(format!("row-{}", rows.name)).number("n", i64::from(n)));
            Some(Row {
                label: of_row(Msg::new(field.name.message("field-")), &key),
                of: whose.or_else(|| {
                    (several && key.procedure.is_some()).then(|| of.first().map(|p| p.id.title())).flatten()
                }),
                value: self.shown(field, &answer.value),
                source: source(field, answer),
                // Kanji that are the clerk's to write cannot be changed here.
                key: (field.written.is_some() || !matches!(answer.value, Value::LeftToClerk)).then(|| key.to_string()),
            })
        });
        let (rows, remarks, sheet) =
            check_sheets(rows.collect(), self.remarks(catalogue), self.sheet, self.room.rows.max(1));
        // What is sent has been looked at: the way on leads through every sheet.
        let more = sheet.is_some_and(|sheet| sheet.at < sheet.of);
        if rows.is_empty() {
            page.title = Msg::new("check-remarks-title");
            page.hint = None;
        }
        if rows.iter().any(|row| matches!(row.value, Shown::Own(_))) {
            page.masked = !self.revealed;
            page.other = button(if self.revealed { "check-hide" } else { "check-show" }, Press::Reveal);
        }
        page.body = Body::Check { rows, sheet, total: journey.total(), remarks };
        page.primary = if more { button("sheet-next", Press::NextSheet) } else { button("check-submit", Press::Next) };
    }

    /// By when, what to bring, what to know; what is only explained here stands among it.
    fn remarks(&self, catalogue: &Catalogue) -> Vec<Remark> {
        let journey = self.journey(catalogue);
        let remark = |kind| move |text| Remark { kind, text };
        let guided = journey.procedures().into_iter().filter(|p| p.guided()).map(|p| {
            let guide = Msg::new(format!("guide-{}", p.id.0));
            Msg::new("refused-line").message("procedure", p.id.title()).message("why", guide)
        });
        let deadlines = journey.deadlines(self.locale).into_iter().map(remark(RemarkKind::Deadline));
        let bring = journey.remarks(CheckEffect::Bring).into_iter().map(remark(RemarkKind::Bring));
        let notes = journey.remarks(CheckEffect::Note).into_iter().chain(guided).map(remark(RemarkKind::Note));
        deadlines.chain(bring).chain(notes).collect()
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
        let (fields_spared, characters_spared) = self.spared(catalogue);
        let journey = self.journey(catalogue);
        page.body = Body::Done(Box::new(Done {
            ticket,
            reference: self.seeds.reference,
            city: catalogue.city.code.clone(),
            counter: journey
                .prepared()
                .first()
                .and_then(|p| catalogue.counter(&p.counter, self.circumstances().today))
                .cloned(),
            card: self.card.present,
            slip: self.slip,
            fields_spared,
            characters_spared,
            bring: journey.remarks(CheckEffect::Bring),
            to_pay: journey.total() > 0,
        }));
    }
}

/// A message about one person of several.
fn of_row(msg: Msg, key: &AnswerKey) -> Msg {
    match key.row {
        Some(row) => msg.number("n", i64::from(row)),
        None => msg,
    }
}

/// Rows and remarks of the sheet that is open: few remarks stand under the last rows, many have sheets of their own.
fn check_sheets(
    rows: Vec<Row>,
    remarks: Vec<Remark>,
    at: usize,
    room: usize,
) -> (Vec<Row>, Vec<Remark>, Option<Sheet>) {
    let few = remarks.len() <= REMARKS_BESIDE.min(room.saturating_sub(2));
    // As many remarks as may stand beside answers take the place of one.
    let room = if few && remarks.len() == REMARKS_BESIDE { room.saturating_sub(1).max(1) } else { room };
    let of_rows = rows.len().div_ceil(room);
    let of_remarks = if few { 0 } else { remarks.len().div_ceil(room) };
    let of = (of_rows + of_remarks).max(1);
    let at = at.min(of - 1);
    let sheet = (of > 1).then_some(Sheet { at: at + 1, of });
    if at >= of_rows && !few {
        let part = remarks.into_iter().skip((at - of_rows) * room).take(room).collect();
        return (Vec::new(), part, sheet);
    }
    let part = rows.into_iter().skip(at * room).take(room).collect();
    (part, if few { remarks } else { Vec::new() }, sheet)
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

pub(super) fn choice(field: &Field, id: &str) -> Msg {
    Msg::new(format!("{}-{id}", field.name.message("choice-")))
}

fn source(field: &Field, answer: &Sourced<Value>) -> Source {
    match (&answer.origin, &answer.value, &field.kind) {
        (_, Value::LeftToClerk, _) => Source::Clerk,
        (Origin::Card, _, _) => Source::Card,
        (Origin::Home, _, _) => Source::Home,
        (Origin::Asked { .. } | Origin::Corrected(_), _, _) => Source::Asked,
        (_, _, FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::YesNo) => Source::Chosen,
        _ => Source::Typed,
    }
}
