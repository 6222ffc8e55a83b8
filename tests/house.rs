//! The one integration-test binary: what holds across rooms, on the built product.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

/// As in the product: freed memory is wiped.
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

mod blind;
mod catalogue;
mod figures;
mod floors;
mod hub;
mod memory;
mod monkey;
mod openings;
mod rendering;
mod visits;
mod way;
#[cfg(feature = "peers")]
mod peers {
    mod card;
    mod home;
    mod phone;
    mod printing;
    mod tour;
    #[cfg(feature = "voice")]
    mod voice;
}
