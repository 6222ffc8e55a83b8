//! One citizen's visit, pure: `(state, event, now) -> effects`. The kiosk draws its pages, the tour and the tests play
//! it; none of them knows more than [`Page`], [`Event`] and [`Effect`].

pub mod effect;
pub mod event;
pub mod page;

pub use effect::Effect;
pub use event::{CardProbe, CardTrouble, Event, Press};
pub use page::Page;
