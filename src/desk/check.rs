//! `kakanai check [DIR]`: is a city's folder whole, and which of its facts has nobody confirmed yet?

pub mod forms;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::application::ticket::in_japan;
use crate::catalogue::rule::Rule;
use crate::catalogue::source::{Mistake, analysis, scenario};
use crate::catalogue::{Catalogue, Fact, Field, Link, Procedure, Withheld};
use crate::city::{self, City, CityError};
use crate::paper::Renderer;
use crate::text::{Locale, Msg, Words, words};
use crate::visit;

/// What a folder is found to be.
#[derive(Clone, Debug)]
pub struct Report {
    /// The folder or embedded city that was looked at.
    pub city: String,
    /// What it is.
    pub finding: Finding,
}

/// What was found.
#[derive(Clone, Debug)]
pub enum Finding {
    /// Nothing is wrong.
    Clean {
        /// How much there is.
        counts: Counts,
        /// What nobody has confirmed yet, each as a line.
        unverified: Vec<Msg>,
        /// Online ways that visitors do not see today although they are verified, each with the reason as a line.
        links: Vec<Msg>,
        /// Languages that are offered and lack texts, each as a line.
        unsaid: Vec<Msg>,
        /// Procedures without a scenario in which they come about, or without one in which they do not.
        uncovered: Vec<String>,
    },
    /// Mistakes, in the order of files and lines.
    Mistakes(Vec<Mistake>),
}

/// How much a clean folder holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Procedures, each version counted.
    pub procedures: u32,
    /// Fields, shared and own.
    pub fields: u32,
    /// Fees, each version counted.
    pub fees: u32,
    /// Rules.
    pub rules: u32,
    /// Life events, each version counted.
    pub events: u32,
    /// Scenarios that came out as they are written.
    pub scenarios: u32,
}

/// Checks a folder, or an embedded city by its name.
///
/// # Errors
/// [`CityError`] where there is nothing to check: no such folder, or a file that cannot be read.
pub fn check(dir_or_name: &str, words: Option<&Path>) -> Result<Report, CityError> {
    let loaded = match words {
        Some(words) => city::load_with_words(dir_or_name, words),
        None => city::load(dir_or_name),
    };
    let finding = match loaded {
        Ok(city) => judge(&city),
        Err(CityError::Mistakes(mistakes)) => Finding::Mistakes(mistakes),
        Err(other) => return Err(other),
    };
    Ok(Report { city: dir_or_name.to_owned(), finding })
}

/// What a folder that can be loaded is worth: its scenarios must come out as they are written.
fn judge(city: &City) -> Finding {
    let scenarios = match scenario::read(&city.files) {
        Ok(scenarios) => scenarios,
        Err(mistakes) => return Finding::Mistakes(mistakes),
    };
    let mut mistakes = analysis::analyse(&city.files, &city.catalogue);
    mistakes.extend(scenarios.iter().flat_map(|scenario| visit::scenario::play(scenario, &city.catalogue)));
    if !mistakes.is_empty() {
        mistakes.sort_by(|a, b| a.place.cmp(&b.place));
        return Finding::Mistakes(mistakes);
    }
    let covered = scenario::coverage(&scenarios);
    let half = |p: &&Procedure| covered.get(&p.id.0).is_none_or(|(yes, no)| *yes == 0 || *no == 0);
    let uncovered = city.catalogue.procedures.iter().filter(half).map(|p| p.id.0.clone());
    let mut uncovered: Vec<String> = uncovered.collect();
    uncovered.dedup();
    let counts = Counts { scenarios: count(scenarios.len()), ..counts(&city.catalogue) };
    let links = links(&city.catalogue, in_japan(Timestamp::now()).date());
    let (unverified, unsaid) = (unverified(&city.catalogue), unsaid(&city.catalogue));
    Finding::Clean { counts, unverified, links, unsaid, uncovered }
}

/// The same, and every form set with made-up answers as long as they come: only where nothing else is wrong.
///
/// # Errors
/// As [`check`]; also where the words of a language cannot be used.
pub async fn check_with_forms(
    dir_or_name: &str,
    words: Option<&Path>,
    renderer: &Renderer,
) -> Result<Report, CityError> {
    let mut report = check(dir_or_name, words)?;
    if matches!(report.finding, Finding::Clean { .. }) {
        let city = match words {
            Some(words) => city::load_with_words(dir_or_name, words)?,
            None => city::load(dir_or_name)?,
        };
        let found = forms::findings(&city, renderer).await?;
        if !found.is_empty() {
            report.finding = Finding::Mistakes(found);
        }
    }
    Ok(report)
}

/// The rest of the command: writes what was found, and answers the exit code: 0 clean, 1 mistakes, 2 nothing to check.
///
/// # Errors
/// What the writer answers.
pub fn answer(report: Result<Report, CityError>, words: &Words, out: &mut dyn Write) -> io::Result<ExitCode> {
    match report {
        Ok(report) => {
            report.write(words, out)?;
            Ok(match report.finding {
                Finding::Clean { .. } => ExitCode::SUCCESS,
                Finding::Mistakes(_) => ExitCode::from(1),
            })
        }
        Err(error) => {
            writeln!(out, "{}", trouble(&error, words))?;
            Ok(ExitCode::from(2))
        }
    }
}

/// A trouble with a city's folder in one line, as staff's screens show it too.
pub fn trouble(error: &CityError, words: &Words) -> String {
    match error {
        CityError::Unknown { name, known } => {
            words.say(&Msg::new("check-cmd-no-folder").text("name", name.clone()).text("known", known.join(", ")))
        }
        CityError::Unreadable { file, why } => {
            words.say(&Msg::new("check-cmd-unreadable").text("file", file.clone()).text("why", why.clone()))
        }
        CityError::Mistakes(mistakes) => mistakes.first().map_or_else(String::new, |m| line(m, words)),
        CityError::Other { was, now } => {
            words.say(&Msg::new("check-cmd-other-city").text("was", was.clone()).text("now", now.clone()))
        }
        CityError::Words(error) => error.to_string(),
    }
}

/// `city.toml:12:8: what is wrong`
fn line(mistake: &Mistake, words: &Words) -> String {
    format!("{}: {}", mistake.place, words.say(&mistake.what))
}

/// The line as it is written, and a mark under the place.
fn excerpt(mistake: &Mistake, out: &mut dyn Write) -> io::Result<()> {
    if mistake.line.trim().is_empty() {
        return Ok(());
    }
    let number = mistake.place.line.to_string();
    let before: String = mistake.line.chars().take(mistake.place.column.saturating_sub(1)).map(blank).collect();
    writeln!(out, "  {number} | {}", mistake.line.replace(char::is_control, " "))?;
    writeln!(out, "  {} | {before}^", " ".repeat(number.len()))
}

/// Blanks as wide as a character on a terminal: Japanese letters take two places.
const fn blank(c: char) -> &'static str {
    if matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' | '\u{20000}'..='\u{3FFFD}')
    {
        "  "
    } else {
        " "
    }
}

impl Report {
    /// Writes what was found, for people.
    ///
    /// # Errors
    /// What the writer answers.
    pub fn write(&self, words: &Words, out: &mut dyn Write) -> io::Result<()> {
        match &self.finding {
            Finding::Mistakes(mistakes) => {
                for mistake in mistakes {
                    writeln!(out, "{}", line(mistake, words))?;
                    excerpt(mistake, out)?;
                    if let Some(mend) = &mistake.instead {
                        let said = Msg::new("check-cmd-instead").message("mend", mend.clone());
                        writeln!(out, "    {}", words.say(&said))?;
                    }
                }
                let sum = Msg::new("check-cmd-mistakes").text("city", self.city.clone());
                writeln!(out, "{}", words.say(&sum.number("count", count(mistakes.len()))))
            }
            Finding::Clean { counts, unverified, links, unsaid, uncovered } => {
                let sum = Msg::new("check-cmd-clean")
                    .text("city", self.city.clone())
                    .number("procedures", counts.procedures)
                    .number("fields", counts.fields)
                    .number("fees", counts.fees)
                    .number("rules", counts.rules)
                    .number("events", counts.events)
                    .number("scenarios", counts.scenarios);
                writeln!(out, "{}", words.say(&sum))?;
                if !unverified.is_empty() {
                    let head = Msg::new("check-cmd-unverified").number("count", count(unverified.len()));
                    writeln!(out, "{}", words.say(&head))?;
                }
                unverified.iter().try_for_each(|fact| writeln!(out, "    {}", words.say(fact)))?;
                if !links.is_empty() {
                    let head = Msg::new("check-cmd-links").number("count", count(links.len()));
                    writeln!(out, "{}", words.say(&head))?;
                }
                links.iter().try_for_each(|link| writeln!(out, "    {}", words.say(link)))?;
                unsaid.iter().try_for_each(|line| writeln!(out, "{}", words.say(line)))?;
                if !uncovered.is_empty() {
                    let head = Msg::new("check-cmd-uncovered").number("count", count(uncovered.len()));
                    writeln!(out, "{}", words.say(&head))?;
                    writeln!(out, "    {}", uncovered.join(", "))?;
                }
                Ok(())
            }
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn counts(catalogue: &Catalogue) -> Counts {
    let of_rows = catalogue.rows.iter().flat_map(|rows| &rows.fields);
    let own = catalogue.procedures.iter().flat_map(|p| &p.fields);
    let fields: Vec<&Field> = catalogue.shared.iter().chain(of_rows).chain(own).collect();
    let of_fields: usize = fields.iter().map(|field| field.rules().count()).sum();
    let of_procedures: usize = catalogue
        .procedures
        .iter()
        .map(|p| p.checks.len() + p.fees.iter().map(|f| rules(&f.when) + f.exemptions.len()).sum::<usize>())
        .sum();
    let items = catalogue.events.iter().flat_map(|e| &e.items);
    let of_events = items.flat_map(|i| i.needed.iter().chain(&i.later)).filter(|b| b.when.is_some()).count();
    Counts {
        procedures: count(catalogue.procedures.len()),
        fields: count(fields.len()),
        fees: count(catalogue.fees.len()),
        rules: count(of_fields + of_procedures + of_events),
        events: count(catalogue.events.len()),
        scenarios: 0,
    }
}

fn rules(rule: &Option<Rule>) -> usize {
    usize::from(rule.is_some())
}

/// What visitors would read in the language beneath, because their own has no words for it.
fn unsaid(catalogue: &Catalogue) -> Vec<Msg> {
    let of = |locale: &Locale| {
        let missing = words::missing(*locale);
        let beneath = locale.beneath().filter(|_| !missing.is_empty())?;
        let line = Msg::new("check-cmd-unsaid").text("language", locale.own_name()).text("beneath", beneath.own_name());
        let some = missing.iter().take(TOLD).map(String::as_str).collect::<Vec<_>>().join(", ");
        Some(line.number("count", count(missing.len())).text("some", some))
    };
    catalogue.city.languages.iter().filter_map(of).collect()
}

/// So many missing texts of a language are named; the first of them tell where to look.
const TOLD: usize = 5;

/// The verified online ways that visitors do not see on `day`: a check that is too old, a day that cannot be. Unverified
/// ones are among the facts to be confirmed.
fn links(catalogue: &Catalogue, day: Date) -> Vec<Msg> {
    let line = |link: &Link, why: Withheld| {
        let id = |id: &'static str| Msg::new(id).text("id", link.id.clone());
        Some(match why {
            Withheld::Unverified => return None,
            Withheld::Unchecked => id("check-cmd-link-unchecked"),
            Withheld::Stale(days) => id("check-cmd-link-stale").number("days", days),
            Withheld::Ahead => id("check-cmd-link-ahead"),
            Withheld::Address(_) => id("check-cmd-link-address"),
        })
    };
    catalogue.city.withheld(day).filter_map(|(link, why)| line(link, why)).collect()
}

/// The facts that nobody of the city has confirmed.
fn unverified(catalogue: &Catalogue) -> Vec<Msg> {
    let fact = |id: &'static str, name: &str, fact: &Fact| {
        let line = Msg::new(id).text("id", name).text("source", fact.source.clone());
        (!fact.verified).then_some(line)
    };
    let city = &catalogue.city;
    let counters = city.counters.iter().filter_map(|c| fact("check-cmd-fact-counter", &c.id, &c.fact));
    let links = city.links.iter().filter_map(|l| fact("check-cmd-fact-link", &l.id, &l.fact));
    let fees = catalogue
        .fees
        .iter()
        .filter_map(|f| Some(fact("check-cmd-fact-fee", &f.code.0, &f.fact)?.number("yen", f.unit)));
    let procedures = catalogue.procedures.iter();
    let procedures = procedures.filter_map(|p| fact("check-cmd-fact-procedure", &p.id.0, &p.fact));
    let stores = catalogue.procedures.iter().filter_map(|p| {
        let store = p.convenience.as_ref()?;
        Some(fact("check-cmd-fact-convenience", &p.id.0, &store.fact)?.number("yen", store.fee))
    });
    let accounts = catalogue.register.accounts.iter();
    let accounts = accounts.filter_map(|a| fact("check-cmd-fact-account", &a.code, &a.fact));
    counters.chain(links).chain(fees).chain(procedures).chain(stores).chain(accounts).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use jiff::civil::date;

    use super::{Finding, answer, check};
    use crate::text::{Locale, Words};

    #[test]
    fn the_embedded_cities_are_clean() {
        for locale in Locale::EVERYWHERE {
            let words = Words::load(locale).unwrap();
            let mut out = Vec::new();
            let code = answer(check("nakagawa", None), &words, &mut out).unwrap();
            let said = String::from_utf8(out).unwrap();
            assert_eq!(format!("{code:?}"), format!("{:?}", std::process::ExitCode::SUCCESS), "{said}");
            assert!(said.contains("verified = true") && said.contains("401"), "{said}");
            assert!(!said.contains('['), "a message is missing: {said}");
        }
        let Finding::Clean { counts, unverified, links, unsaid, uncovered } = check("mihon", None).unwrap().finding
        else {
            panic!("mihon has mistakes");
        };
        assert!(unsaid.is_empty() && links.is_empty(), "{unsaid:?} {links:?}");
        assert!(counts.procedures >= 45 && counts.events >= 11 && counts.rules > 1_000, "{counts:?}");
        assert!(counts.scenarios > 400 && uncovered.len() <= 1, "{counts:?} {uncovered:?}");
        // The invented city's own facts are true of it; what it takes from 那珂川市 waits for that city's word.
        let taken = ["check-cmd-fact-procedure", "check-cmd-fact-convenience"];
        assert!(unverified.iter().all(|m| taken.contains(&&*m.id)), "{unverified:?}");
        assert!(taken.iter().all(|id| unverified.iter().any(|m| m.id == *id)), "{unverified:?}");
    }

    #[test]
    fn a_mistake_is_told_with_its_place_and_its_mend() {
        let dir = tempfile::tempdir().unwrap();
        let city = include_str!("../../assets/city/mihon/city.toml").replace("code = \"999997\"", "code = \"999998\"");
        std::fs::write(dir.path().join("city.toml"), city).unwrap();
        let words = Words::load(Locale::En).unwrap();
        let mut out = Vec::new();
        let code = answer(check(dir.path().to_str().unwrap(), None), &words, &mut out).unwrap();
        let said = String::from_utf8(out).unwrap();
        assert!(said.starts_with("city.toml:6:8: This is not a municipality’s code"), "{said}");
        assert!(said.contains("  6 | code = \"999998\"\n    |        ^\n"), "{said}");
        assert!(said.contains("→ Write: code = \"999997\""), "{said}");
        assert!(said.contains("1 mistake."), "{said}");
        assert_eq!(format!("{code:?}"), format!("{:?}", std::process::ExitCode::from(1)));
    }

    #[test]
    fn a_link_that_nobody_has_looked_at_for_long_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let city = include_str!("../../assets/city/mihon/city.toml");
        let city = city.replace("link_days = 36500", "link_days = 30");
        let city = city.replace("2020-04-01", "2026-11-01").replacen("2026-11-01", "2024-11-01", 1);
        std::fs::write(dir.path().join("city.toml"), city).unwrap();
        let catalogue = crate::city::load(dir.path().to_str().unwrap()).unwrap().catalogue;
        let words = Words::load(Locale::En).unwrap();
        let lines = |day| {
            let said: Vec<_> = super::links(&catalogue, day).iter().map(|line| words.say(line)).collect();
            said
        };
        let said = lines(date(2026, 11, 26));
        assert_eq!(said, ["link juminhyo: looked at 755 days ago; open it, and write checked_on anew"]);
        assert_eq!(lines(date(2026, 12, 2)).len(), catalogue.city.links.len());
        assert_eq!(lines(date(2024, 11, 2)).len(), catalogue.city.links.len() - 1, "days to come prove nothing");
    }

    #[test]
    fn what_is_not_there_is_said_too() {
        let words = Words::load(Locale::Ja).unwrap();
        let mut out = Vec::new();
        let code = answer(check("nakagawaa", None), &words, &mut out).unwrap();
        assert!(String::from_utf8(out).unwrap().contains("nakagawa"));
        assert_eq!(format!("{code:?}"), format!("{:?}", std::process::ExitCode::from(2)));
    }
}
