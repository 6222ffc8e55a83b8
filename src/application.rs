//! What a visit leaves: the application (申請), its fields, its life, and the bodies that faces and hub exchange.

pub mod account;
pub mod answers;
pub mod at_desk;
pub mod audit;
pub mod backoff;
pub mod calling;
pub mod draft;
pub mod endpoint;
pub mod help;
pub mod ids;
pub mod life;
pub mod money;
pub mod reason;
pub mod sealing;
pub mod standing;
pub mod ticket;
pub mod wire;

pub use answers::{AnswerKey, Answers};
pub use at_desk::AtDesk;
pub use draft::Draft;
pub use ids::{ApplicationId, ChargeId, KioskId, Reference, VisitId};
pub use life::State;
pub use ticket::Ticket;
