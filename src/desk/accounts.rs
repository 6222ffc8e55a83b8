//! `kakanai hub account …` and `kakanai hub audit …`: accounts of staff, and the audit trail, at the hub itself.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::Subcommand;

use crate::application::account::{FirstKey, NewAccount, StaffRole};
use crate::application::ticket::in_japan;
use crate::hub::Hub;
use crate::hub::door::Actor;
use crate::hub::refusal::Code;
use crate::paper::qr::{AsciiQr, Matrix, Medium};
use crate::person::StaffId;
use crate::person::secret::render;
use crate::text::{Locale, Msg, Words};

/// What can be done to accounts.
#[derive(Subcommand, Clone, Debug)]
pub enum AccountAction {
    /// Makes an account; its first password and the secret for an authenticator app are shown once.
    Add {
        /// Its id: `[a-z0-9._-]`, 2 to 32 characters.
        id: String,
        /// The name that is shown.
        #[arg(long)]
        name: String,
        /// clerk, senior, manager, auditor or administrator.
        #[arg(long, value_parser = |text: &str| StaffRole::parse(text).ok_or("clerk, senior, manager, auditor or administrator"))]
        role: StaffRole,
    },
    /// Lists the accounts.
    List,
    /// Gives an account a new first password and a new secret.
    Reset {
        /// Its id.
        id: String,
    },
    /// Closes an account.
    Close {
        /// Its id.
        id: String,
    },
    /// Opens a closed account again.
    Open {
        /// Its id.
        id: String,
    },
}

/// What can be done with the audit trail.
#[derive(Subcommand, Clone, Debug)]
pub enum AuditAction {
    /// Looks through the whole trail: any changed, missing or reordered row, with its place.
    Verify {
        /// A value that was printed earlier, `<row>:<value>`: whether the trail still holds it.
        #[arg(long, value_name = "ROW:VALUE")]
        anchor: Vec<String>,
    },
    /// Writes the trail as CSV.
    Export {
        /// Where to.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// From this row on.
        #[arg(long, default_value_t = 1)]
        from: u64,
    },
}

/// A refusal in staff's words.
fn told(words: &Words, code: Code) -> anyhow::Error {
    anyhow::anyhow!("{}", words.get(&format!("refusal-{}", code.as_str())))
}

/// Does it.
///
/// # Errors
/// The hub's refusal in words, or what the terminal answers.
pub async fn account(hub: &Hub, action: AccountAction, out: &mut impl Write) -> Result<()> {
    let words = Words::load(Locale::Ja)?;
    let (actor, refused) = (Actor::command(), |code| told(&words, code));
    match action {
        AccountAction::Add { id, name, role } => {
            let key = hub.make_account(&actor, NewAccount { id, name, role }).await.map_err(refused)?;
            show(&key, "account-cmd-made", &words, out)
        }
        AccountAction::Reset { id } => {
            let key = hub.reset_account(&actor, StaffId(id)).await.map_err(refused)?;
            show(&key, "account-cmd-reset", &words, out)
        }
        AccountAction::Close { id } => {
            hub.close_account(&actor, StaffId(id.clone()), true).await.map_err(refused)?;
            Ok(writeln!(out, "{}", words.say(&Msg::new("account-cmd-closed").text("id", id)))?)
        }
        AccountAction::Open { id } => {
            hub.close_account(&actor, StaffId(id.clone()), false).await.map_err(refused)?;
            Ok(writeln!(out, "{}", words.say(&Msg::new("account-cmd-opened").text("id", id)))?)
        }
        AccountAction::List => list(hub, &words, out).await,
    }
}

async fn list(hub: &Hub, words: &Words, out: &mut impl Write) -> Result<()> {
    let accounts = hub.accounts().await.map_err(|code| told(words, code))?.0;
    if accounts.is_empty() {
        writeln!(out, "{}", words.get("account-cmd-none"))?;
    }
    for account in accounts {
        let state = match () {
            () if account.closed => "account-state-closed",
            () if account.locked_until.is_some() => "account-state-locked",
            () if account.first_password => "account-state-first",
            () => "account-state-open",
        };
        let last = account.last_in.map(|at| in_japan(at).strftime("%Y-%m-%d %H:%M").to_string());
        let last = last.unwrap_or_else(|| words.get("account-never"));
        let (role, state) = (words.get(account.role.message()), words.get(state));
        writeln!(out, "{}\t{}\t{role}\t{state}\t{last}", account.id.0, account.name)?;
    }
    Ok(())
}

/// The one time that the secrets are seen, by the person in front of the terminal.
fn show(key: &FirstKey, title: &'static str, words: &Words, out: &mut impl Write) -> Result<()> {
    writeln!(out, "{}\n", words.say(&Msg::new(title).text("id", key.id.0.clone())))?;
    let lines = [
        ("account-cmd-password", &key.password),
        ("account-cmd-secret", &key.secret),
        ("account-cmd-address", &key.address),
    ];
    for (label, secret) in lines {
        writeln!(out, "{}: {}", words.get(label), render::open(secret))?;
    }
    let code = AsciiQr::new(render::open(&key.address).clone())?.matrix(Medium::Screen)?;
    Ok(writeln!(out, "\n{}\n{}", words.get("account-cmd-scan"), blocks(&code))?)
}

/// A code in half blocks, light on dark, as a terminal shows it: two rows of modules a line.
fn blocks(code: &Matrix) -> String {
    const QUIET: usize = 2;
    let rows: Vec<Vec<bool>> = code.rows().map(<[bool]>::to_vec).collect();
    let light = |x: usize, y: usize| {
        let module = y.checked_sub(QUIET).zip(x.checked_sub(QUIET));
        !module.and_then(|(y, x)| rows.get(y)?.get(x).copied()).unwrap_or(false)
    };
    let side = code.width() + 2 * QUIET;
    let mut text = String::new();
    for y in (0..side).step_by(2) {
        for x in 0..side {
            text.push(match (light(x, y), y + 1 < side && light(x, y + 1)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        text.push('\n');
    }
    text
}

/// Does it.
///
/// # Errors
/// A trail that is not whole, an anchor that it does not hold, or what the disk answers.
pub async fn audit(hub: &Hub, action: AuditAction, out: &mut impl Write) -> Result<()> {
    let words = Words::load(Locale::Ja)?;
    match action {
        AuditAction::Verify { anchor } => verify(hub, &words, &anchor, out).await,
        AuditAction::Export { out: path, from } => {
            let file = std::fs::File::create(&path).with_context(|| path.display().to_string())?;
            hub.export_trail(&Actor::command(), from, file).await.with_context(|| path.display().to_string())
        }
    }
}

async fn verify(hub: &Hub, words: &Words, anchors: &[String], out: &mut impl Write) -> Result<()> {
    let verdict = hub.check_trail(&Actor::command()).await.map_err(|code| told(words, code))?;
    let numbers = |msg: Msg| msg.text("rows", verdict.rows.to_string());
    for fault in &verdict.faults {
        writeln!(out, "{}", fault.say(words))?;
    }
    let mut bad = verdict.faults.len();
    let head = Msg::new("audit-cmd-head").text("seq", format!("{}:", verdict.last)).text("head", verdict.head.clone());
    for anchor in anchors {
        let (seq, value) = anchor.split_once(':').context("ROW:VALUE")?;
        let seq: u64 = seq.trim().parse().context("ROW:VALUE")?;
        let value = value.trim();
        let found = hub.trail_link(seq).await.map_err(|code| told(words, code))?;
        // Paper may carry the first characters only.
        let holds = value.len() >= 16 && found.is_some_and(|found| found.starts_with(value));
        bad += usize::from(!holds);
        let said = if holds { "audit-cmd-anchor-good" } else { "audit-cmd-anchor-bad" };
        writeln!(out, "{}", words.say(&Msg::new(said).text("seq", seq.to_string())))?;
    }
    if bad > 0 {
        bail!("{}", words.say(&numbers(Msg::new("audit-cmd-bad").text("count", bad.to_string()))));
    }
    let good =
        Msg::new("audit-cmd-good").text("first", verdict.first.to_string()).text("last", verdict.last.to_string());
    writeln!(out, "{}", words.say(&numbers(good)))?;
    Ok(writeln!(out, "{}", words.say(&head))?)
}
