//! The things on the counter. Each is a trait, a real one and a simulated one that stands at the real wire, so that
//! the code above cannot tell which it has.

pub mod card;
