//! Follows the hub of a data folder without ever hosting it: reads the endpoint that the hosting process wrote.

use std::fs;
use std::path::Path;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::application::endpoint::Endpoint;

/// Between two looks.
const LOOK: Duration = Duration::from_millis(200);

/// Follows one data folder. Dropped, it stops looking.
pub struct Here {
    /// Where the hub is now.
    pub endpoint: watch::Receiver<Option<Endpoint>>,
    task: JoinHandle<()>,
}

impl Drop for Here {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Here {
    /// Follows the hub of `DIR`.
    pub fn follow(data: &Path) -> Self {
        let path = data.join("hub").join("endpoint.toml");
        let look = move || fs::read_to_string(&path).ok().and_then(|text| Endpoint::parse(&text).ok());
        let (says, endpoint) = watch::channel(look());
        let task = tokio::spawn(async move {
            loop {
                sleep(LOOK).await;
                let found = look();
                says.send_if_modified(|before| {
                    let news = *before != found;
                    *before = found;
                    news
                });
            }
        });
        Self { endpoint, task }
    }
}

/// Why the tokens for a named hub cannot be had.
#[derive(Debug, thiserror::Error)]
#[error("{0} does not hold an address and the tokens")]
pub struct NoTokens(std::path::PathBuf);

/// The endpoint of a hub at a named address, with the tokens that an installer copied to `DIR/tokens.toml`.
///
/// # Errors
/// [`NoTokens`] where the file is missing or holds anything else.
pub fn named(url: String, data: &Path) -> Result<Endpoint, NoTokens> {
    let path = data.join("tokens.toml");
    let tokens = fs::read_to_string(&path).ok().and_then(|text| toml::from_str(&text).ok());
    let endpoint = tokens.map(|tokens| Endpoint { url: url.trim_end_matches('/').to_owned(), tokens });
    endpoint.ok_or(NoTokens(path))
}
