//! Scripted visits on simulated devices: the tour, the demo, the pictures, the end-to-end tests. Everything a rehearsal
//! touches is the real thing of the house: the same visit, counter, outbox, hub, desk, register and views; only hands,
//! eyes and the devices' far ends are played.

pub mod album;
pub mod desk;
pub mod persona;
pub mod player;
pub mod report;
pub mod sheets;
pub mod stage;
pub mod till;
pub mod tour;

/// Why a rehearsal stops: a step did not happen. Holds no personal data.
#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    /// A face did not open.
    #[error(transparent)]
    House(#[from] crate::face::house::HouseError),
    /// The register did not open.
    #[error(transparent)]
    Register(#[from] crate::register::station::StationError),
    /// A call to the hub.
    #[error("the hub: {0}")]
    Client(#[from] crate::link::ClientError),
    /// The desk.
    #[error("the desk: {0}")]
    Desk(#[from] crate::face::staff::HubError),
    /// A picture.
    #[error(transparent)]
    Paint(#[from] crate::face::ui::paint::PaintError),
    /// Words.
    #[error(transparent)]
    Words(#[from] crate::text::words::WordsError),
    /// A file.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: std::path::PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Something that should have happened did not.
    #[error("this step did not happen: {0}")]
    Step(String),
}

impl RehearsalError {
    /// A step that did not happen.
    pub fn step(what: impl Into<String>) -> Self {
        Self::Step(what.into())
    }
}
