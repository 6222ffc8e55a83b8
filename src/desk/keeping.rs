//! `kakanai hub backup` and `kakanai hub restore`.

use std::io::Write;
use std::path::Path;

use anyhow::{Result, bail};

use crate::application::ticket::in_japan;
use crate::hub::backup::{Manifest, restore as restore_hub};
use crate::hub::{Config, Hub};
use crate::text::{Locale, Msg, Words};

fn facts(msg: Msg, manifest: &Manifest) -> Msg {
    let made = in_japan(manifest.made_at).strftime("%Y-%m-%d %H:%M").to_string();
    let anchor = format!("{}:{}", manifest.audit_last, manifest.audit_head);
    msg.text("made", made).text("visits", manifest.visits.to_string()).text("anchor", anchor)
}

/// Makes a backup below `to`.
///
/// # Errors
/// What the disk or the store refuses.
pub async fn backup(config: &Config, to: &Path, out: &mut impl Write) -> Result<()> {
    let words = Words::load(Locale::Ja)?;
    let hub = Hub::open(config)?;
    let (made, manifest) = hub.backup(&config.folder, to).await?;
    let said = facts(Msg::new("backup-made").text("folder", made.display().to_string()), &manifest);
    Ok(writeln!(out, "{}", words.say(&said))?)
}

/// Restores a hub from a copy.
///
/// # Errors
/// A data folder that has a hub, a damaged copy, missing keys, a trail that is not whole.
pub async fn restore(config: &Config, from: &Path, keys: &Path, out: &mut impl Write) -> Result<()> {
    let words = Words::load(Locale::Ja)?;
    let restored = restore_hub(config, from, keys).await?;
    let said = facts(Msg::new("backup-restored").text("open", restored.open.to_string()), &restored.manifest);
    writeln!(out, "{}", words.say(&said))?;
    for fault in &restored.verdict.faults {
        writeln!(out, "{}", fault.say(&words))?;
    }
    if !restored.verdict.faults.is_empty() {
        bail!("{}", words.get("backup-trail-broken"));
    }
    Ok(writeln!(out, "{}", words.get("backup-next"))?)
}
