//! What is printed at the desk: the application as its official form, the slip for a register without network, and
//! the slip of a return. Forms are in Japanese; slips are in the visitor's language. Nothing of a person is in a
//! title or a name: a sheet is called by its number.

use jiff::{Timestamp, Zoned};

use super::desk;
use super::file::OpenAnswers;
use super::refusal::Code;
use super::store::{Application, Charge, Visit};
use crate::application::State;
use crate::application::answers::Circumstances;
use crate::application::ticket::in_japan;
use crate::application::wire::Entry;
use crate::catalogue::register::{Barcodes, Tier};
use crate::catalogue::{Catalogue, FeeCode, Field, FieldKind, FieldName, Line, Procedure};
use crate::city::City;
use crate::handoff::{CityCode, Nkr1};
use crate::paper::form::{self, Choice, FormData, FormTitle, Mark, Row, Section, StaffBox};
use crate::paper::qr::Medium;
use crate::paper::slip::{Bar, Labelled, PayLine, PaySlip, ReturnSlip};
use crate::paper::{AsciiQr, Bars, Job, Output, RenderError};
use crate::person::{Origin, Secret, Sourced, Value};
use crate::text::number::grouped;
use crate::text::{Locale, Msg, Words, era};

/// Dots of an 80 mm slip printer's head.
const DOTS: u32 = 576;
/// Dots per inch of a preview: an A4 page fills a desk's screen from top to bottom.
const PREVIEW: u16 = 110;

/// How an application is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// PDF/A for the printer.
    Pdf,
    /// The first page as PNG.
    Preview,
}

/// What every sheet is made with.
pub struct Press<'a> {
    /// The city: catalogue, forms.
    pub city: &'a City,
    /// Its code.
    pub code: &'a CityCode,
    /// Now.
    pub now: Timestamp,
}

impl From<RenderError> for Code {
    fn from(error: RenderError) -> Self {
        tracing::error!(%error, "paper");
        Self::Paper
    }
}

fn words(locale: Locale) -> Result<Words, Code> {
    Words::load(locale).map_err(|error| {
        tracing::error!(%error, "words");
        Code::Paper
    })
}

impl Press<'_> {
    const fn catalogue(&self) -> &Catalogue {
        &self.city.catalogue
    }

    fn job(&self, form: &str, data: &impl serde::Serialize, output: Output) -> Result<Job, Code> {
        let template = self.city.forms.get(form).ok_or_else(|| {
            tracing::error!(form, "the city has no such form");
            Code::Paper
        })?;
        let job = Job::new(template.to_string(), data, output)?;
        let files = self.city.forms.iter();
        Ok(files.fold(job, |job, (name, text)| job.with_file(format!("{name}.typ"), text.to_string())))
    }

    /// The application on its form.
    ///
    /// # Errors
    /// [`Code::Procedure`] where the catalogue does not have it any more, [`Code::Paper`] where its form is missing.
    pub fn application(
        &self,
        visit: &Visit<OpenAnswers>,
        application: &Application<OpenAnswers>,
        want: As,
    ) -> Result<Job, Code> {
        let words = words(Locale::Ja)?;
        let procedure = desk::procedure(self.catalogue(), &application.procedure, application.valid_from);
        let procedure = procedure.ok_or(Code::Procedure)?;
        let title = words.say(&Msg::new("sheet-title").message("procedure", procedure.id.title()));
        let data = self.form(&words, visit, application, procedure, title.clone());
        let output = match want {
            As::Pdf => Output::Pdf {
                title: format!("{title} {}", visit.ticket),
                ident: application.id.to_string(),
                timestamp: self.now,
            },
            As::Preview => Output::Png { ppi: PREVIEW },
        };
        let reference = Nkr1 { city: self.code.clone(), reference: visit.reference }.to_string();
        let code = AsciiQr::new(reference).map_err(|_| Code::Paper)?;
        Ok(self.job(&procedure.form, &data, output)?.with_qr(code, Medium::Laser))
    }

    fn form(
        &self,
        words: &Words,
        visit: &Visit<OpenAnswers>,
        application: &Application<OpenAnswers>,
        procedure: &Procedure,
        title: String,
    ) -> FormData {
        let facts = &self.catalogue().city;
        let member = application.decided_by.as_ref().and_then(|id| facts.staff.iter().find(|m| m.id == id.0));
        let confirmed = !matches!(application.state, State::Received | State::Returned);
        let staff = StaffBox {
            confirmed_by: member.filter(|_| confirmed).map(|m| m.name.clone()).unwrap_or_default(),
            identity: Vec::new(),
            note: String::new(),
        };
        let copy_mark = match visit.entry {
            Entry::Card => "sheet-by-card",
            Entry::Hand => "sheet-by-hand",
        };
        FormData {
            city: form::City { name: facts.name.get("ja").cloned().unwrap_or_default(), mayor: facts.mayor.clone() },
            form: FormTitle { title, law: procedure.law.clone() },
            date: era::japanese(in_japan(visit.submitted_at).date()),
            number: visit.ticket.to_string(),
            reference_qr: true,
            sections: sections(words, self.catalogue(), application, procedure, visit.circumstances),
            fees: application.lines.iter().map(|line| self.fee(words, line)).collect(),
            total: application.fee(),
            staff,
            copy_mark: words.get(copy_mark),
        }
    }

    /// A fee's name in the words' language, its price in the fee master, and the ground of its waiver.
    fn fee_words(&self, words: &Words, line: &Line) -> (String, u32, String) {
        let fee = self.catalogue().fee(&line.code, in_japan(self.now).date());
        let name = fee.map_or_else(|| line.code.0.clone(), |fee| words.pick(&fee.name).to_owned());
        let waived = line.reason.as_ref().and_then(|reason| {
            let (_, ground) = fee?.exemptible.iter().find(|(code, _)| code == reason)?;
            Some(words.say(&Msg::new("sheet-waived").text("reason", words.pick(ground))))
        });
        // A waived line costs nothing: what it would have cost is the fee master's to say.
        let unit = if line.reason.is_some() { fee.map_or(0, |fee| fee.unit) } else { line.unit };
        (name, unit, waived.unwrap_or_default())
    }

    fn fee(&self, words: &Words, line: &Line) -> form::FeeLine {
        let (label, unit, note) = self.fee_words(words, line);
        form::FeeLine { label, qty: line.qty, unit: unit.into(), amount: line.amount(), note }
    }

    /// The slip for a register that the hub does not reach: with the signed payment code, or with barcodes where the city
    /// says that its register reads nothing else. Only for a charge that can be paid.
    ///
    /// # Errors
    /// [`Code::NoSlip`] for any other charge, [`Code::ChargeForm`] where an amount does not fit into a barcode.
    pub fn charge(&self, visit: &Visit<OpenAnswers>, charge: &Charge) -> Result<Job, Code> {
        if !charge.is_live() {
            return Err(Code::NoSlip);
        }
        let words = words(visit.locale)?;
        let yen = |amount: i64| words.say(&Msg::new("sheet-yen").text("amount", grouped(amount)));
        let mut bars = Vec::new();
        let mut lines = Vec::with_capacity(charge.lines.len());
        for line in &charge.lines {
            let (label, _, note) = self.fee_words(&words, line);
            let bars = self.line_bars(line, &mut bars)?;
            lines.push(PayLine { label, qty: copies(&words, line.qty), amount: yen(line.amount()), note, bars });
        }
        let total_bar = self.total_bar(charge.total, &mut bars)?;
        let on_paper = self.barcodes().is_some();
        let slip = PaySlip {
            lang: words.locale().tag().to_owned(),
            city: words.pick(&self.catalogue().city.name).to_owned(),
            title: words.get("sheet-pay-title"),
            number_label: words.get("sheet-number"),
            number: visit.ticket.to_string(),
            lines,
            total_label: words.get("sheet-total"),
            total: yen(charge.total),
            has_code: !on_paper,
            total_bar,
            code_note: words.get(if on_paper { "sheet-pay-bars-note" } else { "sheet-pay-note" }),
            expires: Labelled { label: words.get("sheet-expires"), text: moment(&words, &in_japan(charge.expires_at)) },
            issued: moment(&words, &in_japan(self.now)),
        };
        let job = self.job("pay-slip", &slip, Output::Bitmap { dots_wide: DOTS })?;
        if on_paper {
            return Ok(bars.into_iter().enumerate().fold(job, |job, (n, bars)| job.with_bars(bar_name(n), bars)));
        }
        let code = AsciiQr::new(charge.nkp1.clone()).map_err(|_| Code::Paper)?;
        Ok(job.with_qr(code, Medium::Thermal))
    }

    /// The city's barcodes, where its register reads nothing else.
    fn barcodes(&self) -> Option<&Barcodes> {
        let rules = &self.catalogue().register;
        rules.barcodes.as_ref().filter(|_| rules.tier == Tier::Paper)
    }

    /// The barcodes of a line; none where it costs nothing, or where one stands for all.
    fn line_bars(&self, line: &Line, all: &mut Vec<Bars>) -> Result<Vec<Bar>, Code> {
        let Some(Barcodes { layout, each_copy }) = self.barcodes() else { return Ok(Vec::new()) };
        if !layout.has_code() || line.unit == 0 {
            return Ok(Vec::new());
        }
        // A code that holds the line's amount is read once whatever the quantity.
        let (amount, times) = match (layout.has_price(), each_copy) {
            (true, false) => (line.amount(), 1),
            (_, true) => (line.unit.into(), line.qty),
            (false, false) => (0, 1),
        };
        let jan = layout.make(&line.code, amount).ok_or(Code::ChargeForm)?;
        let bar = |n: u32| {
            let times = match (each_copy, layout.has_price()) {
                (true, _) if line.qty > 1 => format!("{n} / {}", line.qty),
                (false, false) if line.qty > 1 => format!("× {}", line.qty),
                _ => String::new(),
            };
            Bar { name: String::new(), digits: Bars(jan).digits(), times }
        };
        let named = (1..=times).map(bar).map(|bar| {
            all.push(Bars(jan));
            Bar { name: bar_name(all.len() - 1), ..bar }
        });
        Ok(named.collect())
    }

    /// The barcode of the total, where the city's layout says that one stands for all lines.
    fn total_bar(&self, total: i64, all: &mut Vec<Bars>) -> Result<Option<Bar>, Code> {
        let Some(Barcodes { layout, .. }) = self.barcodes().filter(|b| !b.layout.has_code()) else { return Ok(None) };
        let jan = layout.make(&FeeCode(String::new()), total).ok_or(Code::ChargeForm)?;
        all.push(Bars(jan));
        Ok(Some(Bar { name: bar_name(all.len() - 1), digits: Bars(jan).digits(), times: String::new() }))
    }

    /// The slip that tells a visitor what has to be mended. Only for what is returned now.
    ///
    /// # Errors
    /// [`Code::NoSlip`] for any other application.
    pub fn returned(&self, visit: &Visit<OpenAnswers>, application: &Application<OpenAnswers>) -> Result<Job, Code> {
        let message = application.returned_because.as_ref().filter(|_| application.state == State::Returned);
        let message = message.ok_or(Code::NoSlip)?;
        let words = words(visit.locale)?;
        let procedure = desk::procedure(self.catalogue(), &application.procedure, application.valid_from);
        let counter = procedure.and_then(|p| self.catalogue().counter(&p.counter)).map(|counter| {
            words.say(&Msg::new("sheet-counter-at").text("sign", &counter.sign).text("name", words.pick(&counter.name)))
        });
        let slip = ReturnSlip {
            lang: words.locale().tag().to_owned(),
            city: words.pick(&self.catalogue().city.name).to_owned(),
            title: words.get("sheet-return-title"),
            number_label: words.get("sheet-number"),
            number: visit.ticket.to_string(),
            about: Labelled { label: words.get("sheet-about"), text: words.say(&application.procedure.title()) },
            message: Labelled { label: words.get("sheet-please"), text: words.get(message) },
            counter: Labelled { label: words.get("sheet-counter"), text: counter.unwrap_or_default() },
            issued: moment(&words, &in_japan(self.now)),
        };
        self.job("return-slip", &slip, Output::Bitmap { dots_wide: DOTS })
    }
}

fn bar_name(n: usize) -> String {
    format!("bar{n}")
}

/// A moment in Japan as the reader writes it.
fn moment(words: &Words, at: &Zoned) -> String {
    let date = match words.locale() {
        Locale::Ja => era::japanese(at.date()),
        Locale::En => at.date().to_string(),
    };
    let msg = Msg::new("sheet-moment").text("date", date).text("hour", at.hour().to_string());
    words.say(&msg.text("minute", format!("{:02}", at.minute())))
}

fn copies(words: &Words, n: u32) -> String {
    words.say(&Msg::new("sheet-copies").number("n", n))
}

/// Which part of a form a shared field belongs to, by its name.
fn part(field: &FieldName) -> Option<&'static str> {
    match field.0.as_str() {
        // Which letters were used to type a name is no part of any form.
        "name_script" => None,
        "for_self" | "relation" | "same_household" => Some("sheet-requester"),
        name if name.starts_with("requester_") => Some("sheet-requester"),
        name if name.starts_with("subject_") => Some("sheet-subject"),
        _ => Some("sheet-purpose"),
    }
}

/// The form's parts in the official order: who came, who is meant, what is asked for, what for.
fn sections(
    words: &Words,
    catalogue: &Catalogue,
    application: &Application<OpenAnswers>,
    procedure: &Procedure,
    circumstances: Circumstances,
) -> Vec<Section> {
    let answers = application.answers.clear();
    let facts = answers.facts(Some(&procedure.id), circumstances);
    let fields = answers.fields(catalogue, procedure, circumstances);
    let parts = ["sheet-requester", "sheet-subject", "sheet-certificate", "sheet-purpose"];
    let sections = parts.into_iter().map(|title| {
        let here = fields.iter().filter(|(key, field)| match key.procedure {
            Some(_) => title == "sheet-certificate",
            None => part(&field.name) == Some(title),
        });
        let rows = here.filter_map(|(key, field)| {
            let offered = |id: &str| {
                let (FieldKind::Choice(list) | FieldKind::Choices(list)) = &field.kind else { return true };
                let choice = list.iter().find(|choice| choice.id == id);
                choice.and_then(|choice| choice.when.as_ref()).is_none_or(|when| when.holds(&facts))
            };
            row(words, field, answers.0.get(key), offered)
        });
        Section { title: words.get(title), rows: rows.collect() }
    });
    sections.filter(|section| !section.rows.is_empty()).collect()
}

/// One field on the form; `None` for an optional one that was passed over.
fn row(words: &Words, field: &Field, answer: Option<&Sourced<Value>>, offered: impl Fn(&str) -> bool) -> Option<Row> {
    let label = words.get(&field.name.message("field-"));
    let Some(answer) = answer.filter(|answer| !(field.optional && answer.value.is_blank())) else {
        // A blank that a pen can fill in, unless it may stay away.
        return (!field.optional).then(|| Row::text(label, Secret::new(String::new()), Mark::None));
    };
    let mark = match answer.origin {
        Origin::Card => Mark::Card,
        Origin::Register => Mark::Register,
        Origin::Typed => Mark::Typed,
        Origin::Corrected(_) => Mark::Corrected,
    };
    let boxes = |chosen: &dyn Fn(&str) -> bool| {
        let (FieldKind::Choice(list) | FieldKind::Choices(list)) = &field.kind else { return Vec::new() };
        let shown = list.iter().filter(|choice| chosen(&choice.id) || offered(&choice.id));
        let boxes = shown.map(|choice| {
            let id = format!("{}-{}", field.name.message("choice-"), choice.id);
            Choice::new(words.get(&id), chosen(&choice.id))
        });
        boxes.collect::<Vec<_>>()
    };
    let row = match &answer.value {
        Value::Text(text) => Row::text(label, text.clone(), mark),
        Value::Date(day) => Row::text(label, day.map(|day| era::japanese(day.0)), mark).half(),
        Value::Number(n) if field.name.0 == "copies" => Row::text(label, Secret::new(copies(words, *n)), mark).half(),
        Value::Number(n) => Row::text(label, Secret::new(n.to_string()), mark).half(),
        Value::Choice(id) => Row::choices(label, boxes(&|one| one == id), mark),
        Value::Choices(ids) => Row::choices(label, boxes(&|one| ids.iter().any(|id| id == one)), mark),
        Value::Flag(yes) => {
            let boxes = vec![Choice::new(words.get("sheet-yes"), *yes), Choice::new(words.get("sheet-no"), !*yes)];
            Row::choices(label, boxes, mark).half()
        }
        Value::LeftToClerk => Row::left_to_clerk(label),
    };
    // A phone number and a フリガナ leave room for a neighbour; names and addresses take what they need.
    let short = matches!(field.kind, FieldKind::Phone | FieldKind::Kana | FieldKind::Latin)
        && !matches!(&answer.value, Value::Text(text) if text.holds(|t| t.chars().count() > 16));
    Some(if short { row.half() } else { row })
}
