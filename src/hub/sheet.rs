//! What is printed at the desk: the application as its official form, the slip for a register without network, and
//! the slip of a return. Forms are in Japanese; slips are in the visitor's language. Nothing of a person is in a
//! title or a name: a sheet is called by its number.

use std::sync::Arc;

use jiff::{Timestamp, Zoned};

use super::desk;
use super::file::OpenAnswers;
use super::refusal::Code;
use super::store::{Application, Charge, Visit};
use crate::application::State;
use crate::application::ticket::in_japan;
use crate::catalogue::register::{Barcodes, Tier};
use crate::catalogue::{Catalogue, FeeCode, Line};
use crate::city::City;
use crate::handoff::{CityCode, Nkr1};
use crate::paper::fill::{About, Filling, fee_line};
use crate::paper::form::FeeLine;
use crate::paper::letter::{self, Letter};
use crate::paper::qr::Medium;
use crate::paper::slip::{Bar, Labelled, PayLine, PaySlip, ReturnSlip};
use crate::paper::{AsciiQr, Bars, Forms, Job, Output, RenderError};
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
    pub city: Arc<City>,
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

impl Press<'_> {
    fn words(&self, locale: Locale) -> Result<Words, Code> {
        self.city.words(locale).map_err(|error| {
            tracing::error!(%error, "words");
            Code::Paper
        })
    }

    fn catalogue(&self) -> &Catalogue {
        &self.city.catalogue
    }

    fn job(&self, form: &str, data: &impl serde::Serialize, output: Output) -> Result<Job, Code> {
        Ok(Forms { texts: &self.city.forms, backgrounds: &self.city.backgrounds }.job(form, data, output)?)
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
        let words = self.words(Locale::Ja)?;
        let filling = self.filling(&words, visit, application)?;
        let staff = &self.catalogue().city.staff;
        let by = application.decided_by.as_ref().and_then(|id| staff.iter().find(|member| member.id == id.0));
        let confirmed = !matches!(application.state, State::Received | State::Returned);
        let data = filling.form(About {
            number: visit.ticket.to_string(),
            day: in_japan(visit.submitted_at).date(),
            fees: (&application.lines, in_japan(self.now).date()),
            entry: visit.entry,
            confirmed_by: by.filter(|_| confirmed).map(|member| member.name.clone()).unwrap_or_default(),
        });
        let output = match want {
            As::Pdf => Output::Pdf {
                title: format!("{} {}", data.form.title, visit.ticket),
                ident: application.id.to_string(),
                timestamp: self.now,
            },
            As::Preview => Output::Png { ppi: PREVIEW },
        };
        let reference = Nkr1 { city: self.code.clone(), reference: visit.reference }.to_string();
        let code = AsciiQr::new(reference).map_err(|_| Code::Paper)?;
        let form = filling.procedure.form.as_ref().ok_or(Code::Procedure)?;
        Ok(self.job(form, &data, output)?.with_qr(code, Medium::Laser))
    }

    /// The letter of attorney for everything in the visit that asks for one, with the agent filled in: for an agent
    /// who came without it.
    ///
    /// # Errors
    /// [`Code::NoSlip`] where this application asks for none.
    pub fn letter(&self, visit: &Visit<OpenAnswers>, application: &Application<OpenAnswers>) -> Result<Job, Code> {
        let words = self.words(Locale::Ja)?;
        let own = self.filling(&words, visit, application)?;
        if !own.asks(letter::CHECK) || application.state == State::Withdrawn {
            return Err(Code::NoSlip);
        }
        let counts = visit.applications.iter().filter(|one| one.state != State::Withdrawn);
        let fillings = counts.map(|one| self.filling(&words, visit, one)).collect::<Result<Vec<_>, _>>()?;
        let title = words.get("sheet-letter-title");
        let data = Letter {
            title: title.clone(),
            mayor: self.catalogue().city.mayor.clone(),
            number: visit.ticket.to_string(),
            agent: own.agent(),
            matters: fillings.iter().filter(|one| one.asks(letter::CHECK)).map(Filling::matter).collect(),
        };
        let output = Output::Pdf {
            title: format!("{title} {}", visit.ticket),
            ident: format!("{} letter", application.id),
            timestamp: self.now,
        };
        self.job("ininjo", &data, output)
    }

    fn filling<'f>(
        &'f self,
        words: &'f Words,
        visit: &'f Visit<OpenAnswers>,
        application: &'f Application<OpenAnswers>,
    ) -> Result<Filling<'f>, Code> {
        let procedure = desk::procedure(self.catalogue(), &application.procedure, application.valid_from);
        Ok(Filling {
            words,
            catalogue: self.catalogue(),
            procedure: procedure.ok_or(Code::Procedure)?,
            answers: application.answers.clear(),
            circumstances: visit.circumstances,
        })
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
        let words = self.words(visit.locale)?;
        let yen = |amount: i64| words.say(&Msg::new("sheet-yen").text("amount", grouped(amount)));
        let today = in_japan(self.now).date();
        let mut bars = Vec::new();
        let mut lines = Vec::with_capacity(charge.lines.len());
        for line in &charge.lines {
            let FeeLine { label, note, .. } = fee_line(&words, self.catalogue(), line, today);
            let bars = self.line_bars(line, &mut bars)?;
            lines.push(PayLine { label, qty: copies(&words, line.qty), amount: yen(line.amount()), note, bars });
        }
        let total_bar = self.total_bar(charge.total, &mut bars)?;
        let on_paper = self.barcodes().is_some();
        let slip = PaySlip {
            lang: words.locale().lang().to_owned(),
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
        Ok(job.for_readers(visit.locale).with_qr(code, Medium::Thermal))
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
        let words = self.words(visit.locale)?;
        let procedure = desk::procedure(self.catalogue(), &application.procedure, application.valid_from);
        let today = in_japan(self.now).date();
        let counter = procedure.and_then(|p| self.catalogue().counter(&p.counter, today)).map(|counter| {
            words.say(&Msg::new("sheet-counter-at").text("sign", &counter.sign).text("name", words.pick(&counter.name)))
        });
        let slip = ReturnSlip {
            lang: words.locale().lang().to_owned(),
            city: words.pick(&self.catalogue().city.name).to_owned(),
            title: words.get("sheet-return-title"),
            number_label: words.get("sheet-number"),
            number: visit.ticket.to_string(),
            about: Labelled { label: words.get("sheet-about"), text: words.say(&application.procedure.title()) },
            message: Labelled { label: words.get("sheet-please"), text: words.get(message) },
            counter: Labelled { label: words.get("sheet-counter"), text: counter.unwrap_or_default() },
            issued: moment(&words, &in_japan(self.now)),
        };
        Ok(self.job("return-slip", &slip, Output::Bitmap { dots_wide: DOTS })?.for_readers(visit.locale))
    }
}

fn bar_name(n: usize) -> String {
    format!("bar{n}")
}

/// A moment in Japan as the reader writes it.
fn moment(words: &Words, at: &Zoned) -> String {
    let date = era::stamp(at.date(), words.locale());
    let msg = Msg::new("sheet-moment").text("date", date).text("hour", at.hour().to_string());
    words.say(&msg.text("minute", format!("{:02}", at.minute())))
}

fn copies(words: &Words, n: u32) -> String {
    words.say(&Msg::new("sheet-copies").number("n", n))
}
