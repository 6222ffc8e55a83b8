//! Does a form hold what it will have to hold? Every form of a city is set with made-up answers as long as they come, in
//! the same child process as at the counter, and the finished page is looked at.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::fill::{About, Filling};
use super::form::{FormData, Row};
use super::job::{Forms, Job, Output};
use super::letter::{self, Letter};
use super::overflow::Overflow;
use super::qr::{AsciiQr, Medium};
use super::render::{RenderError, Renderer};
use super::sample::{self, Sample};
use super::slip::{Labelled, PayLine, PaySlip, PlanItem, PlanSlip, ReturnSlip, Slip};
use crate::application::wire::Entry;
use crate::catalogue::{Catalogue, Procedure, ProcedureId};
use crate::text::{Locale, Msg, Words};

/// The reference on every made-up sheet: as long as a real one, of no city.
pub const REFERENCE: &str = "NKR1.999997.01KAR5T9C4WZ8Q2M7X3VBNJ6YH";
/// The charge on a made-up slip: three lines, and a signature as long as Ed25519 makes it.
pub const CHARGE: &str = "NKP1.999997.K03.01KAR5T9C4WZ8Q2M7X3VBNJ6YH.2611221730.A0128.900.101-2-300/203-1-0-KN104/301-1-300\
    .E1.Y2PWA7FDKQ3M5T6ULZ4HXN7BVC2JOERISGA7Y6WDF5P3Q4KMT2ULX7ZHBN6VC4JOE3RISG5AY2PWA7FDKQ3M5T6ULZ4HXN7BVC2JOER";
/// Dots of an 80 mm slip printer's head.
const DOTS: u32 = 576;

/// A city's forms and what they are filled from.
#[derive(Clone, Copy)]
pub struct Trial<'a> {
    /// Its templates and sheets.
    pub forms: Forms<'a>,
    /// Its catalogue.
    pub catalogue: &'a Catalogue,
    /// The words of forms (Japanese), and those of every language that slips are in.
    pub words: &'a BTreeMap<Locale, Words>,
    /// The day it is judged by.
    pub today: Date,
}

/// What became of one template with one sample.
pub struct Fit {
    /// The template, without `.typ`.
    pub form: String,
    /// The procedure; `None` for slips.
    pub procedure: Option<ProcedureId>,
    /// What it was filled with: a sample's id, or a slip's language.
    pub with: String,
    /// The page, or why there is none.
    pub page: Result<Sheet, RenderError>,
}

/// A finished page as far as it is judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// How many pages it took.
    pub pages: usize,
    /// Texts that stand where they should not.
    pub overflows: Vec<Overflow>,
    /// The page itself: PDF, or the rows of a slip.
    pub bytes: Vec<u8>,
}

/// One template with one sample, before it is set.
pub struct Try {
    /// The template, without `.typ`.
    pub form: String,
    /// The procedure; `None` for slips.
    pub procedure: Option<ProcedureId>,
    /// What it is filled with: a sample's id, or a slip's language.
    pub with: String,
    /// The job, or why there is none.
    pub job: Result<Job, RenderError>,
}

impl Trial<'_> {
    /// Sets everything that a city can print.
    pub async fn all(&self, renderer: &Renderer) -> Vec<Fit> {
        let procedures = self.catalogue.procedures.iter();
        let mut tries: Vec<Try> = procedures.flat_map(|procedure| self.of_procedure(procedure)).collect();
        tries.extend(self.slips());
        set(renderer, tries).await
    }

    /// Sets the form of one procedure with every sample, and its letter of attorney where it can ask for one.
    pub async fn procedure(&self, renderer: &Renderer, procedure: &Procedure) -> Vec<Fit> {
        set(renderer, self.of_procedure(procedure)).await
    }

    /// The form of one procedure with every sample, and its letter of attorney where it can ask for one.
    pub fn of_procedure(&self, procedure: &Procedure) -> Vec<Try> {
        let Some(form) = &procedure.form else { return Vec::new() };
        let Some(words) = self.words.get(&Locale::Ja) else { return Vec::new() };
        let one = |name: &str, sample: Sample, job| Try {
            form: name.to_owned(),
            procedure: Some(procedure.id.clone()),
            with: sample.id().to_owned(),
            job,
        };
        let mut tries: Vec<Try> =
            Sample::ALL.into_iter().map(|s| one(form, s, self.form_job(words, procedure, form, s))).collect();
        if procedure.checks.iter().any(|check| check.id == letter::CHECK) {
            tries.push(one("ininjo", Sample::Fullest, self.letter_job(words, procedure)));
        }
        tries
    }

    /// The data of a procedure's form with made-up answers.
    pub fn form(&self, words: &Words, procedure: &Procedure, sample: Sample) -> FormData {
        self.filled(words, procedure, sample, |filling| {
            let lines = filling.answers.fee_lines(self.catalogue, procedure, filling.circumstances);
            let staff = self.catalogue.city.staff.first().map(|member| member.name.clone());
            filling.form(About {
                number: "A-128".into(),
                day: self.today,
                fees: (&lines, self.today),
                entry: if sample == Sample::ByCard { Entry::Card } else { Entry::Hand },
                confirmed_by: staff.unwrap_or_default(),
            })
        })
    }

    fn filled<T>(
        &self,
        words: &Words,
        procedure: &Procedure,
        sample: Sample,
        make: impl FnOnce(Filling<'_>) -> T,
    ) -> T {
        let answers = sample::answers(self.catalogue, procedure, sample, self.today);
        make(Filling {
            words,
            catalogue: self.catalogue,
            procedure,
            answers: &answers,
            circumstances: sample.circumstances(self.today),
        })
    }

    fn form_job(&self, words: &Words, procedure: &Procedure, form: &str, sample: Sample) -> Result<Job, RenderError> {
        let code = AsciiQr::new(REFERENCE).map_err(|_| RenderError::Job)?;
        let data = self.form(words, procedure, sample);
        Ok(self.forms.job(form, &data, pdf(&data.form.title))?.with_qr(code, Medium::Laser))
    }

    fn letter_job(&self, words: &Words, procedure: &Procedure) -> Result<Job, RenderError> {
        let (agent, matter): (Vec<Row>, _) =
            self.filled(words, procedure, Sample::Fullest, |filling| (filling.agent(), filling.matter()));
        let title = words.get("sheet-letter-title");
        let mayor = self.catalogue.city.mayor.clone();
        // Three procedures at once are more than an agent is sent for.
        let matters = vec![matter; 3];
        let data = Letter { title: title.clone(), mayor, number: "A-128".into(), agent, matters };
        self.forms.job("ininjo", &data, pdf(&title))
    }

    /// Every slip in every language.
    pub fn slips(&self) -> Vec<Try> {
        let one = |name: &str, words: &Words, job: Result<Job, RenderError>| Try {
            form: name.to_owned(),
            procedure: None,
            with: words.locale().tag().to_owned(),
            job: job.map(|job| job.for_readers(words.locale())),
        };
        let of = |words: &Words| {
            let head = Head::new(self.catalogue, words);
            [
                one("slip", words, self.slip_job("slip", &head.slip(), Some(REFERENCE))),
                one("pay-slip", words, self.slip_job("pay-slip", &head.pay_slip(), Some(CHARGE))),
                one("return-slip", words, self.slip_job("return-slip", &head.return_slip(), None)),
                one("plan-slip", words, self.slip_job("plan-slip", &head.plan_slip(self.today), None)),
            ]
        };
        self.words.values().flat_map(of).collect()
    }

    fn slip_job(&self, form: &str, data: &impl serde::Serialize, code: Option<&str>) -> Result<Job, RenderError> {
        let job = self.forms.job(form, data, Output::Bitmap { dots_wide: DOTS })?;
        let Some(code) = code else { return Ok(job) };
        Ok(job.with_qr(AsciiQr::new(code).map_err(|_| RenderError::Job)?, Medium::Thermal))
    }
}

fn pdf(title: &str) -> Output {
    Output::Pdf { title: format!("{title} A-128"), ident: "sample".into(), timestamp: Timestamp::UNIX_EPOCH }
}

/// Sets all, two at a time: as many children as the renderer lets run.
async fn set(renderer: &Renderer, tries: Vec<Try>) -> Vec<Fit> {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (place, one) in tries.into_iter().enumerate() {
        if place % 2 == 0 { left.push((place, one)) } else { right.push((place, one)) }
    }
    let lane = async |tries: Vec<(usize, Try)>| {
        let mut done = Vec::with_capacity(tries.len());
        for (place, Try { form, procedure, with, job }) in tries {
            let page = match job {
                Err(error) => Err(error),
                Ok(mut job) => {
                    job.explain = true;
                    renderer.render(&job).await.map(|mut page| Sheet {
                        pages: page.pages,
                        overflows: std::mem::take(&mut page.overflows),
                        bytes: std::mem::take(&mut page.bytes),
                    })
                }
            };
            done.push((place, Fit { form, procedure, with, page }));
        }
        done
    };
    let (left, right) = tokio::join!(lane(left), lane(right));
    let mut all: Vec<_> = left.into_iter().chain(right).collect();
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, fit)| fit).collect()
}

/// What made-up slips have in common: the longest names that the city's catalogue has.
struct Head<'a> {
    catalogue: &'a Catalogue,
    words: &'a Words,
    /// Titles of procedures, the longest first.
    titles: Vec<String>,
    /// The words of checks, the longest first.
    checks: Vec<String>,
    /// The longest place: sign and name of a counter.
    counter: (String, String),
}

impl<'a> Head<'a> {
    fn new(catalogue: &'a Catalogue, words: &'a Words) -> Self {
        let longest = |texts: &mut Vec<String>| {
            texts.sort_by_key(|text| std::cmp::Reverse(text.chars().count()));
            texts.dedup();
        };
        let mut titles: Vec<_> = catalogue.procedures.iter().map(|p| words.say(&p.id.title())).collect();
        longest(&mut titles);
        let checks = catalogue.procedures.iter().flat_map(|p| &p.checks);
        let mut checks: Vec<_> = checks.map(|check| words.get(&format!("check-{}", check.id))).collect();
        longest(&mut checks);
        let counters = catalogue.city.counters.iter().map(|c| (c.sign.clone(), words.pick(&c.name).to_owned()));
        let counter = counters.max_by_key(|(sign, name)| sign.chars().count() + name.chars().count());
        Self { catalogue, words, titles, checks, counter: counter.unwrap_or_default() }
    }

    fn city(&self) -> String {
        self.words.pick(&self.catalogue.city.name).to_owned()
    }

    fn place(&self) -> String {
        let (sign, name) = &self.counter;
        self.words.say(&Msg::new("slip-wait-at").text("sign", sign).text("name", name))
    }

    fn slip(&self) -> Slip {
        let get = |id: &str| self.words.get(id);
        let foot = std::iter::once(get("slip-foot")).chain(self.checks.iter().take(6).cloned());
        Slip {
            lang: self.words.locale().lang().to_owned(),
            city: self.city(),
            title: get("slip-title"),
            number_label: get("slip-number"),
            number: "A-128".into(),
            wait: Labelled { label: get("slip-wait"), text: self.place() },
            counter: Labelled { label: get("slip-counter"), text: self.place() },
            requested_label: get("slip-requested"),
            requested: self.titles.iter().take(10).cloned().collect(),
            code_note: get("slip-code-note"),
            issued: "2026-11-22 10:31".into(),
            foot: foot.collect::<Vec<_>>().join("\n"),
        }
    }

    fn pay_slip(&self) -> PaySlip {
        let get = |id: &str| self.words.get(id);
        let yen = |amount: &str| self.words.say(&Msg::new("sheet-yen").text("amount", amount));
        let lines = self.catalogue.fees.iter().take(8).map(|fee| {
            let ground = fee.exemptible.iter().map(|(_, words)| self.words.pick(words)).max_by_key(|text| text.len());
            let waived = |ground| self.words.say(&Msg::new("sheet-waived").text("reason", ground));
            PayLine {
                label: self.words.pick(&fee.name).to_owned(),
                qty: self.words.say(&Msg::new("sheet-copies").number("n", 10)),
                amount: yen("12,000"),
                note: ground.map(waived).unwrap_or_default(),
                bars: Vec::new(),
            }
        });
        PaySlip {
            lang: self.words.locale().lang().to_owned(),
            city: self.city(),
            title: get("sheet-pay-title"),
            number_label: get("sheet-number"),
            number: "A-128".into(),
            lines: lines.collect(),
            total_label: get("sheet-total"),
            total: yen("123,456"),
            has_code: true,
            total_bar: None,
            code_note: get("sheet-pay-note"),
            expires: Labelled { label: get("sheet-expires"), text: "2026-11-22 17:30".into() },
            issued: "2026-11-22 10:31".into(),
        }
    }

    fn return_slip(&self) -> ReturnSlip {
        let get = |id: &str| self.words.get(id);
        let reasons = crate::application::reason::RETURN.iter().map(|id| get(id));
        ReturnSlip {
            lang: self.words.locale().lang().to_owned(),
            city: self.city(),
            title: get("sheet-return-title"),
            number_label: get("sheet-number"),
            number: "A-128".into(),
            about: Labelled { label: get("sheet-about"), text: self.titles.first().cloned().unwrap_or_default() },
            message: Labelled {
                label: get("sheet-please"),
                text: reasons.max_by_key(|text| text.chars().count()).unwrap_or_default(),
            },
            counter: Labelled { label: get("sheet-counter"), text: self.place() },
            issued: "2026-11-22 10:31".into(),
        }
    }

    fn plan_slip(&self, today: Date) -> PlanSlip {
        let events = self.catalogue.events.iter().map(|event| event.id.title());
        let event = events.max_by_key(|title| self.words.say(title).chars().count());
        let event = event.unwrap_or_else(|| Msg::new("slip-plan-chosen"));
        let mut slip = PlanSlip::new(self.words, self.city(), &event, "2026-11-22 10:31");
        let (sign, name) = &self.counter;
        let item = |title: &String| PlanItem::new(self.words, title, Some(today), Some((sign.as_str(), name.as_str())));
        slip.needed.items = self.titles.iter().take(14).map(item).collect();
        slip.later.items = self.titles.iter().take(5).map(item).collect();
        slip.not_needed.items = self.titles.iter().take(12).cloned().collect();
        slip.bring.items = self.checks.iter().take(10).cloned().collect();
        slip
    }
}
