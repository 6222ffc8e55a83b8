//! What a clerk's desk calls.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use super::MAX_WAIT;
use super::extract::{Asked, Given, Named};
use crate::application::at_desk::IdentityRequest;
use crate::application::audit::{Act, Event};
use crate::application::ticket::business_day;
use crate::application::wire::{
    ApplicationDetail, ChargeDetail, CorrectRequest, DecisionRequest, StaffList, VisitDetail, Waiting,
};
use crate::application::{ApplicationId, VisitId};
use crate::hub::Hub;
use crate::hub::count::Before;
use crate::hub::desk::{Decision, Desk};
use crate::hub::door::{Actor, detailed};
use crate::hub::file::{self, OpenAnswers};
use crate::hub::refusal::Code;
use crate::hub::store::{Change, Saved, Visit};
use crate::hub::till::Till;
use crate::usage::Tally;

/// Times that a decision is made again because the visit changed meanwhile; each time it looks at the newest revision.
pub(super) const TRIES: u32 = 8;

pub(super) async fn staff(State(hub): State<Arc<Hub>>) -> Result<Json<StaffList>, Code> {
    Ok(Json(StaffList(hub.names().await?)))
}

#[derive(Deserialize)]
pub(super) struct WaitingQuery {
    #[serde(default)]
    after: u64,
    #[serde(default)]
    wait: u64,
}

pub(super) async fn waiting(
    State(hub): State<Arc<Hub>>,
    Asked(query): Asked<WaitingQuery>,
) -> Result<Json<Waiting>, Code> {
    // The version is read before the list: what changes in between is seen twice, never missed.
    let version = hub.news(query.after, Duration::from_secs(query.wait.min(MAX_WAIT))).await;
    let visits = hub.store.waiting(hub.business_day()).await?;
    let trouble = hub.city.trouble().map(|error| error.place());
    Ok(Json(Waiting { version, visits, calls: hub.presence.calls(), trouble }))
}

pub(super) async fn visit(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<VisitId>,
) -> Result<Json<VisitDetail>, Code> {
    let mut visit = hub.opened(id).await?;
    let now = hub.open_visit(&actor, id).await?;
    visit.at_desk.opened_at.get_or_insert(now);
    Ok(Json(detail(visit)))
}

pub(super) async fn identity(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<VisitId>,
    Given(mut request): Given<IdentityRequest>,
) -> Result<Json<VisitDetail>, Code> {
    let actor = actor.acting(&request.staff)?;
    request.documents.sort_unstable();
    request.documents.dedup();
    let kinds: Vec<_> = request.documents.iter().map(|document| document.as_str()).collect();
    let entry = detailed(actor.entry(hub.now(), Event::IdentitySeen, id), kinds.join(" "));
    let visit =
        hub.change_visit(id, &actor, Done { entry, tally: None }, |desk, visit| desk.see_identity(visit, &request));
    let visit = visit.await?;
    Ok(Json(detail(visit)))
}

pub(super) async fn correct(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<ApplicationId>,
    Given(request): Given<CorrectRequest>,
) -> Result<Json<VisitDetail>, Code> {
    let actor = actor.acting(&request.staff)?;
    let entry = detailed(actor.entry(hub.now(), Event::Corrected, id), format!("{} {}", request.key, request.reason));
    let tally = Some(Tally::Corrected(request.key.to_string()));
    let visit = hub.change(id, &actor, Done { entry, tally }, |desk, visit| desk.correct(visit, id, &request)).await?;
    tracing::info!(application = %id, staff = request.staff.0, field = %request.key, "an answer was corrected");
    Ok(Json(detail(visit)))
}

pub(super) async fn confirm(
    hub: State<Arc<Hub>>,
    actor: Actor,
    id: Named<ApplicationId>,
    request: Given<DecisionRequest>,
) -> Result<Json<VisitDetail>, Code> {
    decide(hub, actor, id, request, Decision::Confirm).await
}

pub(super) async fn undo(
    hub: State<Arc<Hub>>,
    actor: Actor,
    id: Named<ApplicationId>,
    request: Given<DecisionRequest>,
) -> Result<Json<VisitDetail>, Code> {
    decide(hub, actor, id, request, Decision::Undo).await
}

pub(super) async fn send_back(
    hub: State<Arc<Hub>>,
    actor: Actor,
    id: Named<ApplicationId>,
    request: Given<DecisionRequest>,
) -> Result<Json<VisitDetail>, Code> {
    decide(hub, actor, id, request, Decision::Return).await
}

pub(super) async fn withdraw(
    hub: State<Arc<Hub>>,
    actor: Actor,
    id: Named<ApplicationId>,
    request: Given<DecisionRequest>,
) -> Result<Json<VisitDetail>, Code> {
    decide(hub, actor, id, request, Decision::Withdraw).await
}

pub(super) async fn issue(
    hub: State<Arc<Hub>>,
    actor: Actor,
    id: Named<ApplicationId>,
    request: Given<DecisionRequest>,
) -> Result<Json<VisitDetail>, Code> {
    decide(hub, actor, id, request, Decision::Issue).await
}

async fn decide(
    State(hub): State<Arc<Hub>>,
    actor: Actor,
    Named(id): Named<ApplicationId>,
    Given(request): Given<DecisionRequest>,
    decision: Decision,
) -> Result<Json<VisitDetail>, Code> {
    let actor = actor.acting(&request.staff)?;
    let entry = actor.entry(hub.now(), decision.event(), id);
    let entry = detailed(entry, request.message.as_deref().unwrap_or_default());
    let reason = request.message.clone().filter(|_| decision == Decision::Return);
    let tally = reason.map(Tally::Returned);
    let visit =
        hub.change(id, &actor, Done { entry, tally }, |desk, visit| desk.decide(visit, id, decision, &request)).await?;
    tracing::info!(application = %id, staff = request.staff.0, ?decision, "decided");
    Ok(Json(detail(visit)))
}

/// What is written down and counted where something is done.
struct Done {
    entry: Act,
    tally: Option<Tally>,
}

impl Hub {
    /// Reads and opens a visit.
    pub(super) async fn opened(&self, id: VisitId) -> Result<Visit<OpenAnswers>, Code> {
        let visit = self.store.visit(id).await?.ok_or(Code::Visit)?;
        Ok(file::open(&self.keys.vault, visit)?)
    }

    /// Changes the visit of an application, and answers with it as it is on the disk then.
    async fn change(
        &self,
        id: ApplicationId,
        actor: &Actor,
        done: Done,
        decide: impl Fn(&Desk<'_>, &mut Visit<OpenAnswers>) -> Result<(), Code>,
    ) -> Result<Visit<OpenAnswers>, Code> {
        let owner = self.store.visit_of(id).await?.ok_or(Code::Application)?;
        self.change_visit(owner, actor, done, decide).await
    }

    /// Changes a visit, and answers with it as it is on the disk then.
    async fn change_visit(
        &self,
        owner: VisitId,
        actor: &Actor,
        done: Done,
        decide: impl Fn(&Desk<'_>, &mut Visit<OpenAnswers>) -> Result<(), Code>,
    ) -> Result<Visit<OpenAnswers>, Code> {
        let (ring, now) = (self.keys.signing.get(), self.now());
        let key = ring.signer(business_day(now)).ok_or(Code::ChargeForm)?;
        for _ in 0..TRIES {
            let mut visit = self.opened(owner).await?;
            if visit.applications.iter().any(|application| application.answers.is_forgotten()) {
                return Err(Code::Forgotten);
            }
            let ids = self.new_charge_ids()?;
            let catalogue = self.catalogue();
            let till = Till { city: &self.code, key, rules: &catalogue.register, ids: &ids, now };
            let before = Before::of(&visit, &catalogue);
            decide(&Desk { catalogue: &catalogue, till, role: actor.role }, &mut visit)?;
            let counts = before.steps(&mut visit, done.tally.clone(), &catalogue, now);
            let visit = Some(file::close(&self.keys.vault, visit)?);
            let change = Change { visit, audit: vec![done.entry.clone()], counts, ..Change::default() };
            if self.store.save(change).await? == Saved::Yes {
                self.changed();
                return self.opened(owner).await;
            }
        }
        Err(Code::Revision)
    }
}

pub(super) fn detail(visit: Visit<OpenAnswers>) -> VisitDetail {
    let applications = visit.applications.into_iter().map(|a| ApplicationDetail {
        id: a.id,
        procedure: a.procedure,
        valid_from: a.valid_from,
        state: a.state,
        history: a.history,
        revision: a.revision,
        answers: a.answers.into_clear(),
        lines: a.lines,
        returned_because: a.returned_because,
        decided_by: a.decided_by,
    });
    let charges = visit.charges.into_iter().map(|c| ChargeDetail {
        id: c.id,
        state: c.state,
        lines: c.lines,
        total: c.total,
        nkp1: c.nkp1,
        tender: c.tender,
        receipt: c.receipt,
        delivered: c.delivered,
    });
    VisitDetail {
        visit: visit.id,
        ticket: visit.ticket,
        reference: visit.reference,
        kiosk: visit.kiosk,
        locale: visit.locale,
        entry: visit.entry,
        received_at: visit.received_at,
        circumstances: visit.circumstances,
        applications: applications.collect(),
        charges: charges.collect(),
        at_desk: visit.at_desk,
    }
}
