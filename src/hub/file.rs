//! A visit with its answers open, as the desk works on it, and the way there and back.

use super::store::{Application, SealedAnswers, Visit};
use super::vault::{Vault, VaultError};
use crate::application::answers::Answers;
use crate::application::{AnswerKey, ApplicationId};
use crate::person::{Sourced, Value};

/// Answers that are open, with what they rest as. Only changed ones are sealed anew.
pub struct OpenAnswers {
    sealed: SealedAnswers,
    clear: Answers,
    changed: Vec<AnswerKey>,
}

impl OpenAnswers {
    /// The answers.
    pub const fn clear(&self) -> &Answers {
        &self.clear
    }

    /// The answers, to be handed on.
    pub fn into_clear(self) -> Answers {
        self.clear
    }

    /// Whether the answers were destroyed, their time being over.
    pub const fn is_forgotten(&self) -> bool {
        self.sealed.key.is_empty()
    }

    /// Puts an answer in the place of another.
    pub fn set(&mut self, key: AnswerKey, answer: Sourced<Value>) {
        self.clear.0.insert(key.clone(), answer);
        self.changed.push(key);
    }

    fn open(vault: &Vault, id: ApplicationId, sealed: SealedAnswers) -> Result<Self, VaultError> {
        if sealed.key.is_empty() {
            // Destroyed: what is left is that there was an application.
            return Ok(Self { sealed, clear: Answers::default(), changed: Vec::new() });
        }
        let key = vault.key(id, &sealed.key)?;
        let open = |(field, bytes): (&AnswerKey, &Vec<u8>)| Ok((field.clone(), key.open(field, bytes)?));
        let clear = sealed.fields.iter().map(open).collect::<Result<_, VaultError>>()?;
        Ok(Self { sealed, clear: Answers(clear), changed: Vec::new() })
    }

    fn close(mut self, vault: &Vault, id: ApplicationId) -> Result<SealedAnswers, VaultError> {
        if self.changed.is_empty() {
            return Ok(self.sealed);
        }
        let key = vault.key(id, &self.sealed.key)?;
        for field in &self.changed {
            if let Some(answer) = self.clear.0.get(field) {
                self.sealed.fields.insert(field.clone(), key.seal(field, answer)?);
            }
        }
        Ok(self.sealed)
    }
}

/// Seals the answers of a new application under a key of its own.
///
/// # Errors
/// See [`VaultError`].
pub fn seal(vault: &Vault, id: ApplicationId, answers: &Answers) -> Result<SealedAnswers, VaultError> {
    let (key, wrapped) = vault.new_key(id)?;
    let seal = |(field, answer): (&AnswerKey, &Sourced<Value>)| Ok((field.clone(), key.seal(field, answer)?));
    Ok(SealedAnswers { key: wrapped, fields: answers.0.iter().map(seal).collect::<Result<_, VaultError>>()? })
}

/// Opens a visit.
///
/// # Errors
/// See [`VaultError`].
pub fn open(vault: &Vault, visit: Visit<SealedAnswers>) -> Result<Visit<OpenAnswers>, VaultError> {
    visit.try_map(|id, sealed| OpenAnswers::open(vault, id, sealed))
}

/// Closes a visit for the store.
///
/// # Errors
/// See [`VaultError`].
pub fn close(vault: &Vault, visit: Visit<OpenAnswers>) -> Result<Visit<SealedAnswers>, VaultError> {
    visit.try_map(|id, open| open.close(vault, id))
}

impl<A> Visit<A> {
    /// The same visit with its answers held in another way.
    fn try_map<B, E>(self, mut f: impl FnMut(ApplicationId, A) -> Result<B, E>) -> Result<Visit<B>, E> {
        let applications = self.applications.into_iter().map(|a| {
            Ok(Application {
                id: a.id,
                procedure: a.procedure,
                valid_from: a.valid_from,
                state: a.state,
                revision: a.revision,
                history: a.history,
                lines: a.lines,
                answers: f(a.id, a.answers)?,
                returned_because: a.returned_because,
                decided_by: a.decided_by,
                charges: a.charges,
            })
        });
        Ok(Visit {
            id: self.id,
            kiosk: self.kiosk,
            ticket: self.ticket,
            reference: self.reference,
            locale: self.locale,
            entry: self.entry,
            submitted_at: self.submitted_at,
            received_at: self.received_at,
            circumstances: self.circumstances,
            version: self.version,
            applications: applications.collect::<Result<_, E>>()?,
            charges: self.charges,
            at_desk: self.at_desk,
        })
    }

    /// One of its applications.
    pub fn application(&self, id: ApplicationId) -> Option<&Application<A>> {
        self.applications.iter().find(|a| a.id == id)
    }
}
