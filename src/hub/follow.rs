//! The city's folder changes while the hub runs: whoever looks at the hub is told, without being asked.

use std::sync::Arc;
use std::time::Duration;

use super::Hub;

/// How often is looked.
const EVERY: Duration = Duration::from_secs(2);

/// Wakes the clerks' screens when the city is another one, or when its folder begins or ceases to have mistakes.
pub(super) async fn run(hub: Arc<Hub>) {
    if !hub.city.changes() {
        return;
    }
    let mut before = (hub.city(), hub.city.trouble());
    loop {
        tokio::time::sleep(EVERY).await;
        let now = (hub.city(), hub.city.trouble());
        let trouble = |one: &Option<Arc<_>>| one.as_ref().map(Arc::as_ptr);
        if !Arc::ptr_eq(&before.0, &now.0) || trouble(&before.1) != trouble(&now.1) {
            before = now;
            hub.changed();
        }
    }
}
