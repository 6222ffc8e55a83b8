//! `kakanai register`: the reference register, and what a register's maker needs: the kit to test with, and the check of
//! another implementation over HTTP.

use std::io::{self, Write as _};

use anyhow::{Result, bail};
use clap::{Args, Subcommand};

use super::open;
use crate::face::house::Options;
use crate::handoff::sample;
use crate::register::system_clock;
use crate::register::verify::{Finding, Hands, Verifier};

/// What the command takes.
#[derive(Args, Clone, Debug)]
pub struct Command {
    /// Its id.
    #[arg(long, default_value = "R01")]
    pub id: String,
    /// Something else than opening the register's screen.
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What a register's maker needs.
#[derive(Subcommand, Clone, Debug)]
pub enum Action {
    /// Checks a register against docs/register-interface.md. It must hold the kit that `test-kit` writes.
    Verify {
        /// Where it answers, such as http://127.0.0.1:9100.
        #[arg(value_name = "URL")]
        url: String,
        /// Its bearer token.
        #[arg(long, value_name = "TOKEN")]
        token: String,
        /// Also ask somebody before the register to scan codes and to pay.
        #[arg(long)]
        by_hand: bool,
    },
    /// Writes the kit to test with; its keys are public.
    TestKit,
}

/// Runs the command.
///
/// # Errors
/// What keeps the screen from opening; a register that does not do what the page says.
pub fn run(options: Options, command: Command) -> Result<()> {
    match command.action {
        None => open::register(options, &command.id),
        Some(Action::TestKit) => Ok(io::stdout().write_all(sample::KIT.as_bytes())?),
        Some(Action::Verify { url, token, by_hand }) => open::runtime()?.block_on(verify(&url, &token, by_hand)),
    }
}

async fn verify(url: &str, token: &str, by_hand: bool) -> Result<()> {
    let mut verifier = Verifier::new(url, token, system_clock())?;
    let mut found = verifier.over_http().await;
    if by_hand {
        found.extend(verifier.by_hand(&mut Terminal).await);
    }
    let wrong = report(&found, &mut io::stdout())?;
    if wrong > 0 {
        bail!("{wrong} of {} checks do not hold", found.len());
    }
    Ok(())
}

/// Says each check; answers how many do not hold.
///
/// # Errors
/// What the writer answers.
pub fn report(found: &[Finding], out: &mut dyn io::Write) -> io::Result<usize> {
    for finding in found {
        match &finding.fault {
            None => writeln!(out, "  ok    {}", finding.check)?,
            Some(fault) => writeln!(out, "  WRONG {}\n        {fault}", finding.check)?,
        }
    }
    Ok(found.iter().filter(|finding| finding.fault.is_some()).count())
}

/// A person, told at the terminal what to do; Enter says that it is done.
struct Terminal;

impl Terminal {
    async fn ask(what: &str, code: &str) {
        let said = format!("\n{what}, then press Enter:\n{code}\n");
        let done = tokio::task::spawn_blocking(move || {
            io::stdout().write_all(said.as_bytes())?;
            io::stdin().read_line(&mut String::new())
        });
        if !matches!(done.await, Ok(Ok(_))) {
            tracing::warn!("the terminal does not answer");
        }
    }
}

impl Hands for Terminal {
    async fn scan(&mut self, code: &str) {
        Self::ask("Let the register read this code", code).await;
    }

    async fn pay_in_cash(&mut self, code: &str) {
        Self::ask("Let the register read this code and pay it in cash", code).await;
    }
}
