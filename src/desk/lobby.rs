//! Opens the board in the waiting area.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use clap::Args;

use super::open::{runtime, window_needs_display};
use crate::application::wire::Role;
use crate::face::house::{House, Options};
use crate::face::lobby;
use crate::text::Locale;

/// What the lobby's command takes.
#[derive(Args, Clone, Debug)]
pub struct Lobby {
    /// White on black, for a bright hall or tired eyes.
    #[arg(long)]
    pub contrast: bool,
}

/// The board in the waiting area.
///
/// # Errors
/// What keeps it from opening.
pub fn run(options: Options, board: &Lobby) -> Result<()> {
    window_needs_display()?;
    let runtime = runtime()?;
    let _inside = runtime.enter();
    let house = runtime.block_on(async { House::open(options, House::renderer()?).await })?;
    let city = house.city();
    let words = [city.words(Locale::JaYasashii)?, city.words(Locale::En)?].map(Arc::new);
    let context = lobby::Context { words, catalogue: Arc::clone(&city.catalogue), contrast: board.contrast };
    lobby::run(house.client(Role::Lobby)?, context).context("the window")
}
