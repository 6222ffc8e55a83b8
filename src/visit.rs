//! One citizen's visit, pure: `(state, event, now) -> effects`. The kiosk draws its pages, the tour and the tests play
//! it; none of them knows more than [`Page`], [`Event`] and [`Effect`].

pub mod aids;
mod asking;
mod card;
mod choosing;
pub mod effect;
pub mod ending;
pub mod event;
pub mod focus;
pub mod home;
pub mod journey;
mod listening;
pub mod page;
pub mod pages;
pub mod plan;
pub mod scenario;
pub mod speech;
pub mod state;
pub mod typing;

pub use aids::{Aids, Pace, Room, TextSize, Voice, Volume};
pub use effect::{Effect, ListEntry, ListOrder, SlipOrder};
pub use event::{CardProbe, CardTrouble, Event, Press, SlipTrouble, SubmitTrouble};
pub use focus::{Five, Stops};
pub use home::{HomeNews, HomeTrouble, Prepared};
pub use journey::Place;
pub use page::Page;
pub use speech::{Line, Said, Speech};
pub use state::{Seeds, Visit};
