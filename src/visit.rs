//! One citizen's visit, pure: `(state, event, now) -> effects`. The kiosk draws its pages, the tour and the tests play
//! it; none of them knows more than [`Page`], [`Event`] and [`Effect`].

pub mod address;
pub mod aids;
mod asking;
mod card;
mod choosing;
pub mod effect;
pub mod ending;
pub mod event;
pub mod focus;
mod helping;
pub mod home;
pub mod interview;
pub mod journey;
pub mod languages;
mod listening;
pub mod naming;
pub mod page;
pub mod pages;
pub mod plan;
pub mod scenario;
pub mod speech;
#[cfg(test)]
pub mod standing;
pub mod state;
pub mod typing;
pub mod writing;

pub use aids::{Aids, Pace, Room, TextSize, Voice, Volume};
pub use effect::{Effect, ListEntry, ListOrder, SlipOrder};
pub use event::{CardProbe, CardTrouble, Event, Press, SlipTrouble, SubmitTrouble, TakeOverTrouble};
pub use focus::{Five, Stops};
pub use home::{HomeNews, HomeTrouble, Prepared};
pub use journey::Place;
pub use languages::Languages;
pub use page::Page;
pub use speech::{Line, Said, Speech};
pub use state::{Seeds, Visit};
