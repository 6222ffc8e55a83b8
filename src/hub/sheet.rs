//! What is printed at the desk: the application as its official form, the slip for a register without network, and
//! the slip of a return. Forms are in Japanese; slips are in the visitor's language. Nothing of a person is in a
//! title or a name: a sheet is called by its number.

use jiff::{Timestamp, Zoned};

use super::desk;
use super::file::OpenAnswers;
use super::refusal::Code;
use super::store::{Application, Charge, Visit};
use crate::application::State;
use crate::application::ticket::in_japan;
use crate::catalogue::Catalogue;
use crate::city::City;
use crate::handoff::{CityCode, Nkr1};
use crate::paper::fill::{About, Filling, fee_line};
use crate::paper::form::FeeLine;
use crate::paper::letter::{self, Letter};
use crate::paper::qr::Medium;
use crate::paper::slip::{Labelled, PayLine, PaySlip, ReturnSlip};
use crate::paper::{AsciiQr, Forms, Job, Output, RenderError};
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

impl Press<'_> {
    fn words(&self, locale: Locale) -> Result<Words, Code> {
        self.city.words(locale).map_err(|error| {
            tracing::error!(%error, "words");
            Code::Paper
        })
    }

    const fn catalogue(&self) -> &Catalogue {
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

    /// The slip with the signed payment code, for a register without network. Only for a charge that can be paid.
    ///
    /// # Errors
    /// [`Code::NoSlip`] for any other charge.
    pub fn charge(&self, visit: &Visit<OpenAnswers>, charge: &Charge) -> Result<Job, Code> {
        if !charge.is_live() {
            return Err(Code::NoSlip);
        }
        let words = self.words(visit.locale)?;
        let yen = |amount: i64| words.say(&Msg::new("sheet-yen").text("amount", grouped(amount)));
        let today = in_japan(self.now).date();
        let lines = charge.lines.iter().map(|line| {
            let FeeLine { label, note, .. } = fee_line(&words, self.catalogue(), line, today);
            PayLine { label, qty: copies(&words, line.qty), amount: yen(line.amount()), note }
        });
        let slip = PaySlip {
            lang: words.locale().lang().to_owned(),
            city: words.pick(&self.catalogue().city.name).to_owned(),
            title: words.get("sheet-pay-title"),
            number_label: words.get("sheet-number"),
            number: visit.ticket.to_string(),
            lines: lines.collect(),
            total_label: words.get("sheet-total"),
            total: yen(charge.total),
            code_note: words.get("sheet-pay-note"),
            expires: Labelled { label: words.get("sheet-expires"), text: moment(&words, &in_japan(charge.expires_at)) },
            issued: moment(&words, &in_japan(self.now)),
        };
        let code = AsciiQr::new(charge.nkp1.clone()).map_err(|_| Code::Paper)?;
        Ok(self
            .job("pay-slip", &slip, Output::Bitmap { dots_wide: DOTS })?
            .for_readers(visit.locale)
            .with_qr(code, Medium::Thermal))
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
        let counter = procedure.and_then(|p| self.catalogue().counter(&p.counter)).map(|counter| {
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

/// A moment in Japan as the reader writes it.
fn moment(words: &Words, at: &Zoned) -> String {
    let date = era::stamp(at.date(), words.locale());
    let msg = Msg::new("sheet-moment").text("date", date).text("hour", at.hour().to_string());
    words.say(&msg.text("minute", format!("{:02}", at.minute())))
}

fn copies(words: &Words, n: u32) -> String {
    words.say(&Msg::new("sheet-copies").number("n", n))
}
