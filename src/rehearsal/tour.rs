//! The tour: complete visits through kiosk, hub, desk, register and counts on simulated devices, without a display.
//! Writes every page of every face as a picture, the forms, the slips and a report; stops with an error where a step did
//! not happen.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::RehearsalError;
use super::album::Album;
use super::desk::DeskPlayer;
use super::persona::Persona;
use super::player::{Player, Taken};
use super::report::{Code, Report, VisitReport};
use super::sheets;
use super::stage::Stage;
use super::till::TillPlayer;
use crate::application::State;
use crate::application::ticket::business_day;
use crate::application::wire::{ChargeState, Tender, VisitDetail};
use crate::face::manager::{self, HubBooks, Manager};
use crate::face::ui::Scale;
use crate::paper::Renderer;
use crate::person::Value;
use crate::text::{Locale, Words};
use crate::usage::Counts;

/// What the tour is to do.
#[derive(Clone, Debug)]
pub struct Tour {
    /// The folder that the tour makes and fills; an older tour in it is replaced.
    pub out: PathBuf,
    /// The language of the first visitor.
    pub locale: Locale,
    /// The city.
    pub city: String,
    /// Whether contact sheets of every kind of page are made, too.
    pub sheets: bool,
}

fn file(path: &Path) -> impl Fn(std::io::Error) -> RehearsalError + '_ {
    move |source| RehearsalError::File { path: path.to_owned(), source }
}

impl Tour {
    /// Plays the tour. `renderer` says which program sets paper.
    ///
    /// # Errors
    /// The step that did not happen.
    pub async fn play(&self, renderer: Arc<Renderer>) -> Result<Report, RehearsalError> {
        let data = self.out.join("data");
        clear(&self.out)?;
        fs::create_dir_all(&data).map_err(file(&data))?;
        let stage = Stage::set(&data, &self.city, renderer).await?;
        let mut guide = Guide {
            stage: &stage,
            album: Album::new(&self.out)?,
            codes: Vec::new(),
            words: Arc::new(stage.city.words(Locale::Ja)?),
        };
        let first = guide.three_certificates(self.locale).await?;
        let second = guide.by_hand(other(self.locale)).await?;
        let third = guide.moving_family(self.locale).await?;
        let counts = guide.counts().await?;
        let Guide { codes, .. } = guide;
        let mut report = Report {
            city: stage.city.catalogue.city.code.clone(),
            day: business_day(stage.now()),
            visits: vec![VisitReport::from(&first), VisitReport::from(&second), VisitReport::from(&third)],
            counts,
            codes,
            files: Vec::new(),
        };
        if self.sheets {
            sheets::write(&self.out)?;
        }
        self.collect(&stage, &mut report)?;
        drop(stage);
        fs::remove_dir_all(&data).map_err(file(&data))?;
        let path = self.out.join("report.json");
        let text = serde_json::to_string_pretty(&report).map_err(|e| RehearsalError::step(e.to_string()))?;
        fs::write(&path, text).map_err(file(&path))?;
        Ok(report)
    }

    /// Copies what the simulated printers received beside the pictures.
    fn collect(&self, stage: &Stage, report: &mut Report) -> Result<(), RehearsalError> {
        for (face, prefix) in [("kiosk-K01", "slip-kiosk"), ("desk", "slip-desk")] {
            let folder = stage.house.out(face);
            let mut names: Vec<PathBuf> =
                fs::read_dir(&folder).map_err(file(&folder))?.filter_map(|e| e.ok().map(|e| e.path())).collect();
            names.sort();
            let (mut sheets, mut slips) = (0, 0);
            for path in names {
                let kind = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
                let name = match kind {
                    "pdf" => {
                        sheets += 1;
                        format!("application-{sheets:02}.pdf")
                    }
                    "png" => {
                        slips += 1;
                        format!("{prefix}-{slips:02}.png")
                    }
                    _ => continue,
                };
                let to = self.out.join(&name);
                fs::copy(&path, &to).map_err(file(&to))?;
            }
        }
        let names = fs::read_dir(&self.out).map_err(file(&self.out))?;
        report.files = names.filter_map(|e| e.ok()?.file_name().into_string().ok()).filter(|n| n != "data").collect();
        report.files.sort();
        Ok(())
    }
}

/// Removes what an older tour left: its own kinds of files, never anything else.
fn clear(out: &Path) -> Result<(), RehearsalError> {
    let Ok(entries) = fs::read_dir(out) else { return Ok(()) };
    for path in entries.filter_map(|e| e.ok().map(|e| e.path())) {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        let kind = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        let numbered = kind == "png" && name.starts_with(|c: char| c.is_ascii_digit());
        let ours = numbered
            || name.starts_with("application-")
            || name.starts_with("slip-")
            || name.starts_with("sheet-")
            || name == "report.json";
        if name == "data" && path.join("hub").is_dir() {
            fs::remove_dir_all(&path).map_err(file(&path))?;
        } else if ours && path.is_file() {
            fs::remove_file(&path).map_err(file(&path))?;
        }
    }
    Ok(())
}

fn other(locale: Locale) -> Locale {
    Locale::ALL.into_iter().find(|l| *l != locale).unwrap_or_default()
}

struct Guide<'s> {
    stage: &'s Stage,
    album: Album,
    codes: Vec<Code>,
    words: Arc<Words>,
}

impl Guide<'_> {
    /// One visitor at the kiosk, every page drawn.
    async fn visit(&mut self, persona: &Persona) -> Result<Taken, RehearsalError> {
        let city = Arc::clone(&self.stage.city);
        let words = city.words(persona.locale)?;
        let japanese = city.words(Locale::default())?;
        let (album, codes) = (&mut self.album, &mut self.codes);
        Player::new(self.stage)?
            .play(persona, |page| {
                // Nobody has chosen a language on the first two pages.
                let words = if ["start", "language"].contains(&page.id.as_str()) { &japanese } else { &words };
                for (file, text) in album.kiosk(page, words, &city)? {
                    codes.push(Code { file, text });
                }
                Ok(())
            })
            .await
    }

    /// The hub's side of a visit, once it has arrived there.
    async fn arrived(&self, taken: &Taken) -> Result<VisitDetail, RehearsalError> {
        let ask = || async {
            match self.stage.clerk.visit(taken.visit).await {
                Ok(detail) => Ok(Some(detail)),
                Err(error) if error.code() == Some("visit") => Ok(None),
                Err(error) => Err(error.into()),
            }
        };
        self.stage.ask_until("the visit arrives at the hub", ask).await
    }

    async fn until_all(&self, taken: &Taken, state: State) -> Result<VisitDetail, RehearsalError> {
        let ask = || async {
            let detail = self.stage.clerk.visit(taken.visit).await?;
            Ok(detail.applications.iter().all(|a| a.state == state).then_some(detail))
        };
        self.stage.ask_until(&format!("every application is {}", state.message()), ask).await
    }

    /// The first visitor: three certificates from one reading, paid in cash by the slip's reference.
    async fn three_certificates(&mut self, locale: Locale) -> Result<VisitDetail, RehearsalError> {
        let persona = Persona::hanako(locale, &["juminhyo", "inkan", "zei"]);
        let taken = self.visit(&persona).await?;
        let slip =
            self.codes.last().map(|c| c.text.clone()).ok_or_else(|| RehearsalError::step("a code on the slip"))?;
        self.codes.push(Code { file: "slip-kiosk-01.png".into(), text: slip.clone() });
        self.arrived(&taken).await?;

        let mut till = TillPlayer::new(self.stage)?;
        till.keep(&mut self.album, "register-scan")?;
        till.scan(&slip).await;
        till.expect_waiting()?;
        till.keep(&mut self.album, "register-waiting")?;

        let mut desk = DeskPlayer::sit_down(self.stage, &self.words).await?;
        desk.keep(&mut self.album, "clerk-list")?;
        desk.open(taken.visit).await?;
        desk.keep(&mut self.album, "clerk-visit")?;
        desk.print().await?;
        let confirmed = desk.confirm_all().await?;
        desk.keep(&mut self.album, "clerk-confirmed")?;
        desk.pay_slip().await?;
        let charge = confirmed.charges.first().ok_or_else(|| RehearsalError::step("one charge for the visit"))?;
        if confirmed.charges.len() != 1 {
            return Err(RehearsalError::step("one charge for the visit"));
        }
        self.codes.push(Code { file: "slip-desk-01.png".into(), text: charge.nkp1.clone() });

        let (stage, clerk) = (self.stage, self.stage.clerk.clone());
        stage
            .ask_until("the register has the charge", || {
                let clerk = clerk.clone();
                async move {
                    let detail = clerk.visit(taken.visit).await?;
                    Ok(detail.charges.iter().all(|c| c.delivered).then_some(()))
                }
            })
            .await?;
        till.leave();
        till.scan(&slip).await;
        till.keep(&mut self.album, "register-bill")?;
        till.choose(Tender::Cash).await;
        till.give(1_000).await;
        till.keep(&mut self.album, "register-cash")?;
        till.pay().await;
        till.expect_done()?;
        till.keep(&mut self.album, "register-done")?;
        till.leave();
        till.scan(&slip).await;
        till.expect_paid_before()?;
        till.keep(&mut self.album, "register-paid-before")?;
        let detail = self.until_all(&taken, State::Issued).await?;
        for application in &detail.applications {
            let states: Vec<State> = application.history.iter().map(|(state, _)| *state).collect();
            if states != [State::Received, State::Confirmed, State::Paid, State::Issued] {
                return Err(RehearsalError::step("received, confirmed, paid, issued"));
            }
        }
        Ok(detail)
    }

    /// The second visitor: by hand, in the other language; one field corrected, returned, mended, confirmed; paid from
    /// the clerk's slip by card.
    async fn by_hand(&mut self, locale: Locale) -> Result<VisitDetail, RehearsalError> {
        let persona = Persona::hanako(locale, &["koseki"]).by_hand();
        let taken = self.visit(&persona).await?;
        if let Some(code) = self.codes.last().map(|c| c.text.clone()) {
            self.codes.push(Code { file: "slip-kiosk-02.png".into(), text: code });
        }
        let detail = self.arrived(&taken).await?;
        let left = detail.applications.iter().flat_map(|a| &a.answers.0);
        let left: Vec<_> =
            left.filter(|(_, a)| matches!(a.value, Value::LeftToClerk)).map(|(key, _)| key.clone()).collect();
        let mut desk = DeskPlayer::sit_down(self.stage, &self.words).await?;
        desk.open(taken.visit).await?;
        for key in left {
            let text = if key.field.0.ends_with("name") {
                "見本　花子"
            } else {
                "福岡県那珂川市西隈一丁目１番１号"
            };
            desk.correct(key, text, &mut self.album).await?;
        }
        desk.keep(&mut self.album, "clerk-corrected")?;
        desk.send_back(&mut self.album).await?;
        desk.keep(&mut self.album, "clerk-returned")?;
        let confirmed = desk.confirm_all().await?;
        desk.pay_slip().await?;
        desk.print().await?;
        let charge = confirmed.charges.last().ok_or_else(|| RehearsalError::step("a charge after the mending"))?;
        // The first slip of the desk was the first visitor's, the second this one's return.
        self.codes.push(Code { file: "slip-desk-03.png".into(), text: charge.nkp1.clone() });
        let mut till = TillPlayer::new(self.stage)?;
        till.scan(&charge.nkp1).await;
        till.choose(Tender::Credit).await;
        till.expect_done()?;
        till.keep(&mut self.album, "register-statement")?;
        self.until_all(&taken, State::Issued).await
    }

    /// The third visitor: a family that has moved in. A few questions answer a list; one reading and each person entered once
    /// fill all of its forms; nothing is to be paid, so what is confirmed is issued.
    async fn moving_family(&mut self, locale: Locale) -> Result<VisitDetail, RehearsalError> {
        let persona = Persona::moving_family(locale, business_day(self.stage.now()));
        let taken = self.visit(&persona).await?;
        if let Some(code) = self.codes.last().map(|c| c.text.clone()) {
            self.codes.push(Code { file: "slip-kiosk-03.png".into(), text: code });
        }
        let detail = self.arrived(&taken).await?;
        let prepared: Vec<&str> = detail.applications.iter().map(|a| a.procedure.0.as_str()).collect();
        if prepared.len() < 4 {
            let what = format!("one reading prepares several notices and applications, not {}", prepared.join(", "));
            return Err(RehearsalError::step(what));
        }
        let mut desk = DeskPlayer::sit_down(self.stage, &self.words).await?;
        desk.open(taken.visit).await?;
        desk.keep(&mut self.album, "clerk-family")?;
        desk.fill_in(&mut self.album).await?;
        desk.keep(&mut self.album, "clerk-family-filled-in")?;
        desk.print().await?;
        let confirmed = desk.confirm_all().await?;
        if !confirmed.charges.is_empty() {
            return Err(RehearsalError::step("no charge where nothing is to be paid"));
        }
        desk.keep(&mut self.album, "clerk-family-confirmed")?;
        self.until_all(&taken, State::Issued).await
    }

    /// The manager's morning.
    async fn counts(&mut self) -> Result<crate::usage::DayCounts, RehearsalError> {
        let today = business_day(self.stage.now());
        let manager = self.stage.manager.clone();
        let ask = || {
            let manager = manager.clone();
            async move {
                let counts: Counts = manager.counts(today, today).await?;
                let day = counts.days.get(&today).cloned().unwrap_or_default();
                let paid = day.charges.get(&ChargeState::Paid).map_or(0, |(n, _)| *n);
                Ok((day.finished == 3 && paid == 2).then_some(day))
            }
        };
        let day = self.stage.ask_until("three visits and two payments are counted", ask).await?;
        let context = manager::Context {
            words: Arc::clone(&self.words),
            catalogue: Arc::clone(&self.stage.city.catalogue),
            scale: Scale::staff(Scale::PANEL),
            exports: self.album.folder().to_owned(),
        };
        let books = Arc::new(HubBooks(self.stage.manager.clone()));
        let (mut page, mut effects) = Manager::new(self.stage.now());
        while let Some(effect) = effects.pop() {
            if let Some(message) = manager::answer(effect, Arc::clone(&books), context.clone()).await {
                effects.extend(page.update(message, self.stage.now()));
            }
        }
        self.album.keep("manager", manager::view(&page, &context))?;
        page.update(manager::Message::Table(true), self.stage.now());
        self.album.keep("manager-table", manager::view(&page, &context))?;
        Ok(day)
    }
}
