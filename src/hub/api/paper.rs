//! What a clerk's desk prints.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;

use super::extract::Named;
use crate::application::audit::{Act, Event};
use crate::application::{ApplicationId, ChargeId};
use crate::device::printer::Raster;
use crate::hub::Hub;
use crate::hub::door::Actor;
use crate::hub::file::OpenAnswers;
use crate::hub::refusal::Code;
use crate::hub::sheet::{As, Press};
use crate::hub::store::{Application, Visit};
use crate::paper::{Job, Rendered};

pub(super) async fn pdf(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<ApplicationId>,
) -> Result<impl IntoResponse, Code> {
    let page = hub.application_page(id, |press, visit, application| press.application(visit, application, As::Pdf));
    let page = page.await?;
    hub.record(actor.entry(hub.now(), Event::ApplicationPrinted, id)).await?;
    Ok(([(header::CONTENT_TYPE, "application/pdf")], page.bytes.clone()))
}

pub(super) async fn preview(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<ApplicationId>,
) -> Result<impl IntoResponse, Code> {
    let owner = hub.store.visit_of(id).await?.ok_or(Code::Application)?;
    // The form as a picture is part of an opened visit.
    hub.open_visit(&actor, owner).await?;
    let page = hub.application_page(id, |press, visit, application| press.application(visit, application, As::Preview));
    Ok(([(header::CONTENT_TYPE, "image/png")], page.await?.bytes.clone()))
}

pub(super) async fn return_slip(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<ApplicationId>,
) -> Result<impl IntoResponse, Code> {
    let page = hub.application_page(id, |press, visit, application| press.returned(visit, application)).await?;
    hub.record(actor.entry(hub.now(), Event::ReturnSlipPrinted, id)).await?;
    Ok(([(header::CONTENT_TYPE, "image/png")], dots(&page)?))
}

pub(super) async fn letter(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<ApplicationId>,
) -> Result<impl IntoResponse, Code> {
    let page = hub.application_page(id, |press, visit, application| press.letter(visit, application)).await?;
    hub.record(actor.entry(hub.now(), Event::LetterPrinted, id)).await?;
    Ok(([(header::CONTENT_TYPE, "application/pdf")], page.bytes.clone()))
}

pub(super) async fn charge_slip(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<ChargeId>,
) -> Result<impl IntoResponse, Code> {
    let owner = hub.store.visit_of_charge(id).await?.ok_or(Code::Charge)?;
    let visit = hub.opened(owner).await?;
    let charge = visit.charges.iter().find(|charge| charge.id == id).ok_or(Code::Charge)?;
    let page = hub.render(&hub.press().charge(&visit, charge)?).await?;
    hub.record(actor.entry(hub.now(), Event::ChargeSlipPrinted, id)).await?;
    tracing::info!(charge = %id, "a payment slip was made");
    Ok(([(header::CONTENT_TYPE, "image/png")], dots(&page)?))
}

/// A bitmap as PNG, one pixel a printer's dot.
fn dots(page: &Rendered) -> Result<Vec<u8>, Code> {
    let raster = Raster::new(page.width, page.bytes.clone()).map_err(|_| Code::Paper)?;
    raster.png().map_err(|_| Code::Paper)
}

impl Hub {
    /// Writes one entry into the audit trail.
    pub(super) async fn record(&self, entry: Act) -> Result<(), Code> {
        Ok(self.store.record(vec![entry]).await?)
    }

    fn press(&self) -> Press<'_> {
        Press { city: self.city(), code: &self.code, now: self.now() }
    }

    async fn render(&self, job: &Job) -> Result<Rendered, Code> {
        let renderer = self.renderer.as_ref().ok_or(Code::Paper)?;
        Ok(renderer.render(job).await?)
    }

    async fn application_page(
        &self,
        id: ApplicationId,
        job: impl Fn(&Press<'_>, &Visit<OpenAnswers>, &Application<OpenAnswers>) -> Result<Job, Code>,
    ) -> Result<Rendered, Code> {
        let owner = self.store.visit_of(id).await?.ok_or(Code::Application)?;
        let visit = self.opened(owner).await?;
        let application = visit.application(id).ok_or(Code::Application)?;
        if application.answers.is_forgotten() {
            return Err(Code::Forgotten);
        }
        self.render(&job(&self.press(), &visit, application)?).await
    }
}
