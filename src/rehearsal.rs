//! Scripted visits on simulated devices: the tour, the demo, the pictures, the end-to-end tests.

pub mod persona;
