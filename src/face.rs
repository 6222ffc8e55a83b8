//! What people touch: the only room that knows iced. [`ui`] is the house's look, shared by every face; each face draws
//! what its own pure state says and turns touches into events.

pub mod clerk;
pub mod house;
pub mod kiosk;
pub mod lobby;
pub mod manager;
pub mod register;
pub mod staff;
pub mod ui;
