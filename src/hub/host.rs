//! Which process runs the hub when nobody named one. The first face takes a lock on the hub's folder, runs the hub in
//! its own process on a loopback port, and writes address and tokens to `endpoint.toml`; later faces read that. The
//! system gives the lock back however a process ends, and the next face takes over.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::keys::{KeyError, private_folder, read_private, write_private};
use super::{Config, Hub, HubError, RunningHub};
use crate::application::endpoint::{Endpoint, Tokens};
use crate::city::Watch;
use crate::paper::Renderer;

/// Between two tries for the lock by faces that do not host.
const TRY: Duration = Duration::from_millis(500);

/// Why there is neither a hub here nor a way to one.
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    /// The hub here does not start.
    #[error(transparent)]
    Hub(#[from] HubError),
    /// A file of the hub's folder.
    #[error(transparent)]
    File(#[from] KeyError),
    /// Another process runs the hub of this folder.
    #[error("another process runs the hub of this folder")]
    Taken,
    /// The endpoint file is not what a hub writes.
    #[error("{0}")]
    Endpoint(#[from] crate::application::endpoint::EndpointError),
    /// The tokens for a named hub are not what an installer copies.
    #[error("{0} does not hold the tokens")]
    Tokens(PathBuf),
}

/// A hub that this process runs, with the lock that makes it the only one of its folder.
pub struct Hosted {
    /// The hub.
    pub running: RunningHub,
    // After the hub: the lock goes last.
    _lock: File,
}

/// Runs the hub of `DIR/hub` in this process.
///
/// # Errors
/// [`HostError::Taken`] where another process does; else why it does not start.
pub async fn host(config: &Config) -> Result<Hosted, HostError> {
    private_folder(&config.folder)?;
    let lock = lock(&config.folder)?.ok_or(HostError::Taken)?;
    let file = config.folder.join("endpoint.toml");
    // The address of the process before is nobody's now: no face may show its token there.
    if let Err(source) = fs::remove_file(&file)
        && source.kind() != std::io::ErrorKind::NotFound
    {
        return Err(KeyError::Io { path: file, source }.into());
    }
    let running = Hub::start(config).await?;
    let text = running.endpoint.text()?;
    write_private(&file, text.as_bytes()).map_err(|source| KeyError::Io { path: file, source })?;
    Ok(Hosted { running, _lock: lock })
}

/// Takes the lock; `None` where another process has it.
fn lock(folder: &Path) -> Result<Option<File>, HostError> {
    let path = folder.join("lock");
    let io = |source| KeyError::Io { path: path.clone(), source };
    let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path).map_err(io)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(source)) => Err(io(source).into()),
    }
}

/// Reads the endpoint that the hosting process wrote; `None` while there is none.
fn written(folder: &Path) -> Result<Option<Endpoint>, HostError> {
    match read_private(&folder.join("endpoint.toml")) {
        Ok(text) => Ok(Some(Endpoint::parse(&text)?)),
        Err(KeyError::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A face's way to the hub. Dropped, it stops looking; a hub that it hosts stops with it.
pub struct Way {
    /// Where the hub is now; `None` while it is nowhere. Changes when another process takes over.
    pub endpoint: watch::Receiver<Option<Endpoint>>,
    /// Whether this process runs the hub now.
    pub hosting: watch::Receiver<bool>,
    keeper: JoinHandle<()>,
}

impl Drop for Way {
    fn drop(&mut self) {
        self.keeper.abort();
    }
}

/// Where a face finds its hub.
#[derive(Clone)]
pub enum Whereabouts {
    /// At this address; the tokens are in `DIR/tokens.toml`, copied there from the hub's own folder.
    Named {
        /// Such as `http://10.0.0.5:8400`.
        url: String,
        /// The data folder.
        data: PathBuf,
    },
    /// In `DIR/hub`: hosted here, or by whoever has the lock.
    Here {
        /// The data folder.
        data: PathBuf,
        /// The city, should it be hosted here.
        city: Watch,
        /// What sets the hub's paper, should it be hosted here; this very program, without.
        renderer: Option<Arc<Renderer>>,
    },
}

/// Finds the hub, or becomes it, and keeps doing so.
///
/// # Errors
/// Where the hub's folder, keys, store or tokens are not in order. A hub that is only away is no error.
pub async fn connect_or_host(whereabouts: Whereabouts) -> Result<Way, HostError> {
    let (data, city, renderer) = match whereabouts {
        Whereabouts::Named { url, data } => return named(url, &data),
        Whereabouts::Here { data, city, renderer } => (data, city, renderer),
    };
    let mut config = Config::new(data.join("hub"), city);
    if renderer.is_some() {
        config.renderer = renderer;
    }
    let (endpoint, seen) = watch::channel(None);
    let (hosting, is_hosting) = watch::channel(false);
    // The first try is made before this returns, so that what is wrong with folder or keys is said at the start.
    let mut hosted = attempt(&config, &endpoint).await?;
    hosting.send_replace(hosted.is_some());
    let keeper = tokio::spawn(async move {
        loop {
            if let Some(mut hosted) = hosted.take() {
                hosted.running.ended().await;
                tracing::error!("the hub in this process ended");
                hosting.send_replace(false);
                endpoint.send_replace(None);
            }
            sleep(TRY).await;
            match attempt(&config, &endpoint).await {
                Ok(now) => hosted = now,
                Err(error) => tracing::warn!(%error, "no way to the hub"),
            }
            hosting.send_if_modified(|before| std::mem::replace(before, hosted.is_some()) != hosted.is_some());
        }
    });
    Ok(Way { endpoint: seen, hosting: is_hosting, keeper })
}

/// Hosts where nobody does, else reads who does.
async fn attempt(config: &Config, endpoint: &watch::Sender<Option<Endpoint>>) -> Result<Option<Hosted>, HostError> {
    let (hosted, found) = match host(config).await {
        Ok(hosted) => {
            let found = hosted.running.endpoint.clone();
            (Some(hosted), Some(found))
        }
        Err(HostError::Taken) => (None, written(&config.folder)?),
        Err(error) => return Err(error),
    };
    endpoint.send_if_modified(|before| {
        let news = *before != found;
        *before = found;
        news
    });
    Ok(hosted)
}

fn named(url: String, data: &Path) -> Result<Way, HostError> {
    let path = data.join("tokens.toml");
    let text = read_private(&path)?;
    let tokens: Tokens = toml::from_str(&text).map_err(|_| HostError::Tokens(path))?;
    let endpoint = Endpoint { url: url.trim_end_matches('/').to_owned(), tokens };
    // Checked by writing and reading it: an address without http is refused here and not at the first call.
    let endpoint = Endpoint::parse(&endpoint.text()?)?;
    let (sender, seen) = watch::channel(Some(endpoint));
    let (hosting, is_hosting) = watch::channel(false);
    // The senders live as long as the way does, so that nobody takes it for ended.
    let keeper = tokio::spawn(async move {
        std::future::pending::<()>().await;
        drop((sender, hosting));
    });
    Ok(Way { endpoint: seen, hosting: is_hosting, keeper })
}
