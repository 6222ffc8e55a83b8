//! The house's widgets. Views use these and no raw sizes or colours.

pub mod anywhere;
pub mod button;
pub mod chip;
pub mod first_finger;
pub mod fit;
pub mod key;
pub mod keyed;
mod mixed;
pub mod modal;
pub mod notice;
pub mod pager;
pub mod panel;
pub mod press;
pub mod qr;
pub mod reading;
pub mod ring;
pub mod said;
pub mod staff;
pub mod text;
pub mod tile;

pub use anywhere::anywhere;
pub use first_finger::first_finger;
pub use fit::{fit, fit_bar, fit_lines};
pub use keyed::keyed;
pub use modal::modal;
pub use press::{Press, press};
pub use ring::ring;
