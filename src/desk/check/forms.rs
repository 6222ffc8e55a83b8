//! The second half of `kakanai check`: every form and slip of a city, set with made-up answers as long as they come. A
//! form that does not compile or does not hold them is found here and not by the visitor it is printed for.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::{Finding, Report, count};
use crate::application::ticket::business_day;
use crate::catalogue::source::{Mistake, Place};
use crate::city::{self, City, CityError};
use crate::paper::fit::{Fit, Trial};
use crate::paper::{Forms, Over, Overflow, RenderError, Renderer};
use crate::text::{Locale, Msg, Words};

/// Pages that a form may take at most: what everything at its longest needs.
const PAGES: usize = 2;

/// What a city's paper is found to be.
pub struct Paper {
    /// What is wrong.
    pub mistakes: Vec<Mistake>,
    /// How many templates were set, and how often all together.
    pub forms: (u32, u32),
    /// Templates that go on to a second sheet, each with what it was filled with.
    pub long: Vec<String>,
}

/// Sets everything that a city can print.
pub async fn judge(city: &City, words: &BTreeMap<Locale, Words>, renderer: &Renderer) -> Paper {
    let forms = Forms { texts: &city.forms, backgrounds: &city.backgrounds };
    let today = business_day(jiff::Timestamp::now());
    let fits = Trial { forms, catalogue: &city.catalogue, words, today }.all(renderer).await;
    let mistakes = mistakes(city, &fits);
    let names: BTreeSet<&str> = fits.iter().map(|fit| fit.form.as_str()).collect();
    let second = |fit: &&Fit| fit.page.as_ref().is_ok_and(|sheet| sheet.pages > 1);
    let long: BTreeSet<_> = fits.iter().filter(second).map(|fit| format!("{} ({})", fit.form, fit.with)).collect();
    Paper { mistakes, forms: (count(names.len()), count(fits.len())), long: long.into_iter().collect() }
}

/// What is wrong with what was set, each once, in the order of files and lines.
pub fn mistakes(city: &City, fits: &[Fit]) -> Vec<Mistake> {
    // The same text in the same trouble with another sample says nothing new.
    let mut told = BTreeSet::new();
    let mut mistakes: Vec<Mistake> = fits.iter().flat_map(|fit| of(city, fit, &mut told)).collect();
    mistakes.sort_by(|a, b| a.place.cmp(&b.place));
    // A mistake in a shared file is met by every form; once is enough.
    mistakes.dedup_by(|a, b| a.place == b.place && a.what == b.what);
    mistakes
}

/// The command's second half, for a folder whose first half is clean. Exit code: 0 clean, 1 mistakes, 2 nothing to check.
///
/// # Errors
/// What the writer answers.
pub fn run(
    dir_or_name: &str,
    house: Option<&Path>,
    renderer: &Renderer,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<ExitCode> {
    let loaded = match house {
        Some(house) => city::load_with_words(dir_or_name, house),
        None => city::load(dir_or_name),
    };
    let judged = loaded.and_then(|city| {
        let of = |locale: Locale| city.words(locale).map(|words| (locale, words)).map_err(CityError::from);
        let all = Locale::ALL.into_iter().map(of).collect::<Result<BTreeMap<_, _>, _>>()?;
        Ok((city, all))
    });
    let (city, all) = match judged {
        Ok(judged) => judged,
        Err(error) => {
            writeln!(out, "{}", super::trouble(&error, words))?;
            return Ok(ExitCode::from(2));
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let paper = runtime.block_on(judge(&city, &all, renderer));
    if !paper.mistakes.is_empty() {
        Report { city: dir_or_name.to_owned(), finding: Finding::Mistakes(paper.mistakes) }.write(words, out)?;
        return Ok(ExitCode::from(1));
    }
    let (forms, sheets) = paper.forms;
    writeln!(out, "{}", words.say(&Msg::new("check-cmd-forms").number("forms", forms).number("sheets", sheets)))?;
    if !paper.long.is_empty() {
        let head = Msg::new("check-cmd-long").number("count", count(paper.long.len()));
        writeln!(out, "{}", words.say(&head))?;
        writeln!(out, "    {}", paper.long.join(", "))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The mistakes of one template with one sample that are not told yet.
fn of<'f>(city: &City, fit: &'f Fit, told: &mut BTreeSet<(&'f str, &'f str, Over)>) -> Vec<Mistake> {
    let whole = |what: Msg| at(city, &format!("{}.typ", fit.form), 0, what);
    match &fit.page {
        Err(RenderError::Template { file, line, message }) => {
            let why = message.clone().unwrap_or_default();
            // The template itself is `/main.typ` to the one who sets it.
            let own = format!("{}.typ", fit.form);
            let file = if file == "/main.typ" { own.as_str() } else { file.trim_start_matches('/') };
            vec![at(city, file, *line, Msg::new("mistake-form-broken").text("why", why))]
        }
        Err(error) => vec![whole(Msg::new("mistake-form-broken").text("why", error.to_string()))],
        Ok(sheet) => {
            let new = sheet.overflows.iter().filter(|found| told.insert((&fit.form, &found.text, found.over)));
            let mut mistakes: Vec<Mistake> = new.map(|found| whole(said(fit, found))).collect();
            if sheet.pages > PAGES && fit.procedure.is_some() {
                let what = Msg::new("mistake-form-pages").number("pages", count(sheet.pages));
                mistakes.push(whole(what.text("with", fit.with.clone())));
            }
            mistakes
        }
    }
}

fn said(fit: &Fit, found: &Overflow) -> Msg {
    let id = match found.over {
        Over::Page => "mistake-form-over-page",
        Over::Rule => "mistake-form-over-rule",
        Over::Text => "mistake-form-over-text",
        Over::Picture => "mistake-form-over-picture",
        Over::Cut => "mistake-form-cut",
        Over::Told => "mistake-form-told",
    };
    Msg::new(id)
        .text("text", found.text.clone())
        .text("with", fit.with.clone())
        .number("page", count(found.page))
        .text("x", format!("{:.0}", found.x))
        .text("y", format!("{:.0}", found.y))
}

/// A mistake in a form's file, at a line from 1; 0 where the whole file is meant.
fn at(city: &City, file: &str, line: usize, what: Msg) -> Mistake {
    let text = file.strip_suffix(".typ").and_then(|name| city.forms.get(name));
    let written = text.and_then(|text| text.lines().nth(line.checked_sub(1)?)).unwrap_or_default();
    let indent = written.chars().take_while(|c| c.is_whitespace()).count();
    Mistake {
        place: Place { file: format!("forms/{file}"), line: line.max(1), column: indent + 1 },
        line: written.to_owned(),
        what,
        instead: None,
    }
}
