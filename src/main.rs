//! The command line: which face to open.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kakanai::desk::open::{self, Desk, Kiosk};
use kakanai::desk::{lobby, register, settlement};
use kakanai::face::house::Options;
use kakanai::text::Locale;

/// Wipes memory when it is freed: what iced, serde or SQLite copied of a visitor goes with the visit, not with the process
/// (measured in `tests/memory.rs`).
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Kakanai 書かない: the writeless counter of a city hall. Without a command it opens the kiosk.
#[derive(Parser)]
#[command(name = "kakanai", version)]
struct Arguments {
    /// The data folder (default: the user's data folder).
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A hub at this address; its tokens are in DIR/tokens.toml. Without it the first face here runs the hub.
    #[arg(long, global = true, value_name = "URL")]
    hub: Option<String>,
    /// The city: an embedded one's name, or a folder.
    #[arg(long, global = true, value_name = "NAME|DIR", default_value = "nakagawa")]
    city: String,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// The visitor's kiosk (full screen).
    Kiosk(Kiosk),
    /// The clerk's desk.
    Clerk(Desk),
    /// The board in the waiting area: numbers that are called (full screen).
    Lobby(lobby::Lobby),
    /// The manager's day.
    Manager,
    /// The reference semi-self register, and what a register's maker needs.
    Register(register::Command),
    /// The hub alone, without a face.
    Hub(open::HubCommand),
    /// Complete visits without a display: pictures, PDFs, slips and a report.
    Tour {
        /// Where to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The first visitor's language.
        #[arg(long, default_value = "ja", value_parser = |tag: &str| Locale::from_tag(tag).ok_or("ja, ja-yasashii, en, vi, zh-Hans, ne, ko, zh-Hant, id, fil or my"))]
        locale: Locale,
        /// Contact sheets of every kind of page as well.
        #[arg(long)]
        sheets: bool,
    },
    /// The book of a day (日計): tables for the accounting office, and every difference explained.
    Settlement(settlement::Command),
    /// Looks through a city's folder: every mistake with its line, every unconfirmed fact.
    Check {
        /// An embedded city's name, or a folder.
        city: Option<String>,
        /// The folder of the house's words (`locales`), in place of the embedded ones: for those who translate.
        #[arg(long, value_name = "DIR")]
        words: Option<PathBuf>,
    },
    /// Makes the page on which visitors prepare their visit at home: one file, without a server.
    Home {
        /// Where to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Sets one page; started by other parts only.
    #[command(hide = true)]
    Render,
    /// Hands in visits without a window; started by tests only.
    #[command(hide = true)]
    SubmitLoop(open::Loop),
}

fn main() -> ExitCode {
    let Arguments { data, hub, city, command } = Arguments::parse();
    if matches!(command, Some(Command::Render)) {
        // Before anything else: the child lowers its own limits and writes nothing but the page.
        return ExitCode::from(u8::try_from(kakanai::paper::child::child_main()).unwrap_or(1));
    }
    open::log();
    let options = Options { data: data.unwrap_or_else(Options::default_data), hub, city };
    let done = match command {
        None if !open::has_display() => open::tour_instead(&options),
        None => open::kiosk(options, Kiosk::default()),
        Some(Command::Kiosk(kiosk)) => open::kiosk(options, kiosk),
        Some(Command::Clerk(desk)) => open::clerk(options, desk),
        Some(Command::Lobby(board)) => lobby::run(options, &board),
        Some(Command::Manager) => open::manager(options),
        Some(Command::Register(command)) => register::run(options, command),
        Some(Command::Hub(command)) => open::hub(options, command),
        Some(Command::Tour { out, locale, sheets }) => open::tour(&options, out, locale, sheets),
        Some(Command::Check { city, words }) => return open::check(&city.unwrap_or(options.city), words.as_deref()),
        Some(Command::Home { out }) => open::home(&options, &out),
        Some(Command::Settlement(command)) => open::settlement(options, &command),
        Some(Command::SubmitLoop(script)) => open::submit_loop(options, script),
        Some(Command::Render) => Ok(()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => open::complain(&error),
    }
}
