//! The things on the counter. Each is a trait, a real one and a simulated one, and the simulated one stands at the
//! real wire: the code above cannot tell.

pub mod card;
pub mod printer;
pub mod scanner;
pub mod signal;
pub mod voice;
