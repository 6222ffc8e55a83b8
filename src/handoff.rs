//! What leaves the house: signed QR payloads, charges for the register, its kit, Pittari links.
