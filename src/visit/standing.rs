//! For tests of what pages say: every page that a city's catalogue can bring about, made by the visit's own code, without
//! having walked there.

use jiff::Timestamp;

use super::aids::{Aids, Room};
use super::journey::Place;
use super::page::{Body, Page, PlanLine, Remark, RemarkKind, Row, Shown, Source, Tile};
use super::pages::{button, choice, on_sheet, sheets_of, tile};
use super::state::{Seeds, Visit};
use crate::application::ticket::business_day;
use crate::application::{AnswerKey, KioskId, Reference, VisitId};
use crate::catalogue::event::Because;
use crate::catalogue::{Catalogue, CheckEffect, Field, FieldKind, Procedure, Verdict};
use crate::text::{Msg, Words, era};
use crate::visit::Press;

/// A visit of that reader, with that room on a sheet.
pub struct Standing<'c> {
    catalogue: &'c Catalogue,
    words: &'c Words,
    aids: Aids,
    room: Room,
    now: Timestamp,
}

impl<'c> Standing<'c> {
    /// Nobody has been asked anything yet.
    pub fn new(catalogue: &'c Catalogue, words: &'c Words, aids: Aids, room: Room, now: Timestamp) -> Self {
        Self { catalogue, words, aids, room, now }
    }

    fn visit(&self, place: Place) -> Visit {
        let seeds = Seeds { visit: VisitId::from_bits(1), reference: Reference::from_bits(1), salt: 1 };
        let mut visit = Visit::new(seeds, KioskId("K01".into()), self.now, false);
        visit.locale = self.words.locale();
        visit.aids = self.aids;
        visit.room = self.room;
        // There is a way back, as there is nearly always.
        visit.trail.push(Place::Purpose);
        visit.place = place;
        visit.arrive();
        visit
    }

    /// Every page by a name.
    pub fn pages(&self) -> Vec<(String, Page)> {
        let mut pages = Vec::new();
        self.lists(&mut pages);
        self.questions(&mut pages);
        self.answers(&mut pages);
        self.remarks(&mut pages);
        self.plans(&mut pages);
        pages
    }

    /// What is wanted, sheet by sheet.
    fn lists(&self, pages: &mut Vec<(String, Page)>) {
        let menus = self.catalogue.menus.iter().map(|menu| Place::Menu(menu.id.clone()));
        for place in std::iter::once(Place::Purpose).chain(menus) {
            let mut visit = self.visit(place);
            loop {
                let page = visit.page(self.catalogue);
                let more = matches!(&page.body, Body::Tiles { sheet: Some(sheet), .. } if sheet.at < sheet.of);
                pages.push((format!("{} {}", page.id, visit.sheet + 1), page));
                if !more {
                    break;
                }
                visit.sheet += 1;
            }
        }
    }

    /// Every field with the first procedure that it belongs to.
    fn fields(&self) -> Vec<(AnswerKey, &'c Field, Option<&'c Procedure>)> {
        let using = |field: &Field| self.catalogue.procedures.iter().find(|p| p.uses.contains(&field.name));
        let shared = self.catalogue.shared.iter();
        let shared = shared.map(|field| (AnswerKey::shared(field.name.clone()), field, using(field)));
        let rows = self.catalogue.rows.iter().flat_map(|rows| &rows.fields);
        let rows = rows.map(|field| (AnswerKey::of_row(field.name.clone(), 2), field, None));
        let own = self.catalogue.procedures.iter().flat_map(|p| {
            p.fields.iter().map(move |field| (AnswerKey::own(p.id.clone(), field.name.clone()), field, Some(p)))
        });
        shared.chain(rows).chain(own).collect()
    }

    /// Every question, with every choice that there can be, sheet by sheet.
    fn questions(&self, pages: &mut Vec<(String, Page)>) {
        for (key, field, procedure) in self.fields() {
            // What is filled in from the card or by hand at the counter is never asked here.
            if !self.words.has(&field.name.message("ask-")) {
                continue;
            }
            let mut visit = self.visit(Place::Ask(key));
            visit.chosen = procedure.map(|p| p.id.clone()).into_iter().collect();
            // The name of what it is about stands beside the question where several were chosen.
            visit.chosen.extend(self.catalogue.procedures.first().map(|p| p.id.clone()));
            let page = visit.page(self.catalogue);
            let name = page.id.clone();
            let (FieldKind::Choice(list) | FieldKind::Choices(list)) = &field.kind else {
                pages.push((name, page));
                continue;
            };
            let many = matches!(field.kind, FieldKind::Choices(_));
            let all: Vec<Tile> = list
                .iter()
                .map(|c| Tile {
                    example: Some(Msg::new(format!("{}-example", choice(field, &c.id).id))),
                    ..tile(&c.id, choice(field, &c.id))
                })
                .collect();
            for n in 0.. {
                let (tiles, sheet) = on_sheet(all.clone(), n, self.room);
                let last = sheet.is_none_or(|sheet| sheet.at == sheet.of);
                pages.push((
                    format!("{name} {}", n + 1),
                    Page { body: Body::Tiles { many, tiles, sheet }, ..page.clone() },
                ));
                if last {
                    break;
                }
            }
        }
    }

    /// Every label with its longest answer.
    fn answers(&self, pages: &mut Vec<(String, Page)>) {
        let longest = |field: &Field| {
            let choices = field.kind.choices().iter().map(|c| choice(field, &c.id));
            choices.max_by_key(|msg| self.words.try_say(msg).map_or(0, |said| said.chars().count()))
        };
        let rows: Vec<Row> = self
            .fields()
            .into_iter()
            .map(|(key, field, _)| Row {
                label: match key.row {
                    Some(row) => Msg::new(field.name.message("field-")).number("n", i64::from(row)),
                    None => Msg::new(field.name.message("field-")),
                },
                of: None,
                value: Shown::Said(longest(field).unwrap_or_else(|| Msg::new("yes"))),
                source: Source::Chosen,
                key: Some(key.to_string()),
            })
            .collect();
        let page = Page {
            title: Msg::new("check-title"),
            hint: Some(Msg::new("check-hint")),
            primary: button("check-submit", Press::Next),
            ..self.visit(Place::Check).page(self.catalogue)
        };
        for n in 0..rows.len().div_ceil(self.room.rows.max(1)) {
            let (rows, sheet) = sheets_of(rows.clone(), n, self.room.rows.max(1));
            let body = Body::Check { rows, sheet, total: 1200, remarks: Vec::new() };
            pages.push((format!("answers {}", n + 1), Page { body, ..page.clone() }));
        }
    }

    /// Everything that is remarked or refused, one by one.
    fn remarks(&self, pages: &mut Vec<(String, Page)>) {
        let today = business_day(self.now);
        let mut check = self.visit(Place::Check).page(self.catalogue);
        check.title = Msg::new("check-remarks-title");
        check.hint = None;
        check.primary = button("check-submit", Press::Next);
        let refused = self.visit(Place::Refused).page(self.catalogue);
        let mut seen = std::collections::BTreeSet::new();
        let mut remarks: Vec<Remark> = Vec::new();
        for p in &self.catalogue.procedures {
            let line = |why: Msg| Msg::new("refused-line").message("procedure", p.id.title()).message("why", why);
            for c in p.checks.iter().filter(|c| seen.insert(c.id.clone())) {
                let text = Msg::new(format!("check-{}", c.id));
                match c.effect {
                    CheckEffect::Refuse => {
                        let body = Body::Told(vec![line(text)]);
                        pages.push((format!("refused {}", c.id), Page { body, ..refused.clone() }));
                    }
                    CheckEffect::Bring => remarks.push(Remark { kind: RemarkKind::Bring, text }),
                    _ => remarks.push(Remark { kind: RemarkKind::Note, text }),
                }
            }
            if p.guided() {
                remarks.push(Remark { kind: RemarkKind::Note, text: line(Msg::new(format!("guide-{}", p.id.0))) });
            }
            for deadline in &p.deadlines {
                let what = Msg::new(deadline.name.message("deadline-"));
                let date = era::for_reader(today, self.words.locale());
                let text = Msg::new("deadline-line").message("what", what).text("date", date);
                remarks.push(Remark { kind: RemarkKind::Deadline, text });
            }
        }
        let room = self.room.rows.max(1);
        for n in 0..remarks.len().div_ceil(room) {
            let (remarks, sheet) = sheets_of(remarks.clone(), n, room);
            let body = Body::Check { rows: Vec::new(), sheet, total: 1200, remarks };
            pages.push((format!("remarks {}", n + 1), Page { body, ..check.clone() }));
        }
    }

    /// Every entry of every life event with each of its reasons.
    fn plans(&self, pages: &mut Vec<(String, Page)>) {
        let today = business_day(self.now);
        let by = Some(era::plain(today, self.words.locale()));
        let room = self.room.lines.max(1);
        for event in &self.catalogue.events {
            let mut visit = self.visit(Place::Plan);
            visit.event = Some(event.id.clone());
            let page = visit.page(self.catalogue);
            let mut lines: Vec<PlanLine> = Vec::new();
            for item in &event.items {
                let because = |list: &[Because]| list.iter().map(|b| b.because.clone()).collect::<Vec<_>>();
                let needed = because(&item.needed).into_iter().map(|id| (Verdict::Needed, id));
                let later = because(&item.later).into_iter().map(|id| (Verdict::Later, id));
                let not = item.otherwise.clone().into_iter().map(|id| (Verdict::NotNeeded, id));
                lines.extend(needed.chain(later).chain(not).map(|(verdict, id)| PlanLine {
                    press: (verdict != Verdict::NotNeeded).then(|| Press::Choose(item.procedure.0.clone())),
                    title: item.procedure.title(),
                    verdict,
                    because: Some(Msg::new(format!("because-{id}"))),
                    by: by.clone().filter(|_| verdict == Verdict::Needed),
                    chosen: verdict == Verdict::Needed,
                }));
            }
            for n in 0..lines.len().div_ceil(room) {
                let (entries, sheet) = sheets_of(lines.clone(), n, room);
                let body = Body::Plan { entries, sheet, counts: (8, 12, 5) };
                pages.push((format!("plan {} {}", event.id.0, n + 1), Page { body, ..page.clone() }));
            }
        }
    }
}
