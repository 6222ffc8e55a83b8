//! The buttons of a simulated printer.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::Notify;

/// What can be the matter with a simulated printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SimulatedFault {
    /// No paper.
    PaperOut,
    /// Little paper: it goes on printing.
    PaperLow,
    /// The cover is open.
    CoverOpen,
    /// Paper is stuck; on a slip printer the cutter.
    Jam,
    /// No toner. A slip printer has none.
    TonerOut,
    /// The tray is full. A slip printer has none.
    OutputFull,
    /// Somebody paused it.
    Paused,
}

impl SimulatedFault {
    /// Whether it keeps the printer from printing.
    pub const fn stops(self) -> bool {
        !matches!(self, Self::PaperLow)
    }
}

/// The handle that a face or a test holds. All clones are the same panel.
#[derive(Clone, Default)]
pub struct Panel {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    faults: Mutex<BTreeSet<SimulatedFault>>,
    changed: Notify,
}

impl Panel {
    /// Lets a fault come up.
    pub fn raise(&self, fault: SimulatedFault) {
        self.change(|faults| {
            faults.insert(fault);
        });
    }

    /// Mends a fault; what waited because of it is printed.
    pub fn mend(&self, fault: SimulatedFault) {
        self.change(|faults| {
            faults.remove(&fault);
        });
    }

    /// Mends everything.
    pub fn mend_all(&self) {
        self.change(BTreeSet::clear);
    }

    /// What is the matter now.
    pub fn faults(&self) -> BTreeSet<SimulatedFault> {
        self.inner.faults.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether anything keeps the printer from printing.
    pub(super) fn stopped(&self) -> bool {
        self.faults().into_iter().any(SimulatedFault::stops)
    }

    /// Waits for the next change.
    pub(super) async fn changed(&self) {
        self.inner.changed.notified().await;
    }

    fn change(&self, how: impl FnOnce(&mut BTreeSet<SimulatedFault>)) {
        how(&mut self.inner.faults.lock().unwrap_or_else(PoisonError::into_inner));
        self.inner.changed.notify_one();
    }
}
