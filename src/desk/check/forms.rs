//! Every form of a city, set with made-up answers as long as they come: does it compile, does all of it have its place?

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::application::ticket::business_day;
use crate::catalogue::source::{Mistake, Place};
use crate::city::City;
use crate::paper::Renderer;
use crate::paper::fit::{Fit, Trial};
use crate::paper::job::Forms;
use crate::paper::overflow::Over;
use crate::paper::render::RenderError;
use crate::text::words::WordsError;
use crate::text::{Locale, Msg, Words};

/// The message of a template that cannot be set.
const BROKEN: &str = "finding-form-broken";

/// More sheets than this a clerk does not look through.
const MOST_PAGES: usize = 2;

/// What is wrong with the forms, in the order of their files.
///
/// # Errors
/// [`WordsError`] where a language's words cannot be used.
pub async fn findings(city: &City, renderer: &Renderer) -> Result<Vec<Mistake>, WordsError> {
    let words = city.catalogue.city.languages.iter().map(|locale| Ok((*locale, city.words(*locale)?)));
    let words: BTreeMap<Locale, Words> = words.collect::<Result<_, WordsError>>()?;
    let forms = Forms { texts: &city.forms, backgrounds: &city.backgrounds };
    let today = business_day(Timestamp::now());
    let trial = Trial { forms, catalogue: &city.catalogue, words: &words, today };
    Ok(mistakes(city, &trial.all(renderer).await))
}

/// What was told already, so that it is told once: a text (or a compiler's words), where, and what it runs over.
type Told = BTreeSet<(String, String, Option<Over>)>;

/// What is wrong with what was set, in the order of files and lines, with the lines as they are written. The same trouble
/// with another sample says nothing new.
pub fn mistakes(city: &City, fits: &[Fit]) -> Vec<Mistake> {
    let mut told = Told::new();
    let mut found: Vec<Mistake> = fits.iter().flat_map(|fit| of_fit(fit, &mut told)).collect();
    for mistake in found.iter_mut().filter(|mistake| mistake.what.id == BROKEN) {
        let name = mistake.place.file.strip_prefix("forms/").and_then(|file| file.strip_suffix(".typ"));
        let text = name.and_then(|name| city.forms.get(name));
        if let Some(line) = text.and_then(|text| text.lines().nth(mistake.place.line.saturating_sub(1))) {
            mistake.place.column = line.chars().take_while(|c| c.is_whitespace()).count() + 1;
            mistake.line = line.to_owned();
        }
    }
    found.sort_by(|a, b| a.place.cmp(&b.place));
    found
}

fn of_fit(fit: &Fit, told: &mut Told) -> Vec<Mistake> {
    let at = |file: &str, line: usize, what: Msg, mend: &'static str| Mistake {
        place: Place { file: file.to_owned(), line: line.max(1), column: 1 },
        line: String::new(),
        what: what.text("with", whose(fit)),
        instead: Some(mend.into()),
    };
    let own = format!("forms/{}.typ", fit.form);
    match &fit.page {
        Err(RenderError::Template { file, line, message }) => {
            let file = if file == "/main.typ" { own } else { format!("forms{file}") };
            let why = message.clone().unwrap_or_default();
            if !told.insert((format!("{file}:{line}"), why.clone(), None)) {
                return Vec::new();
            }
            vec![at(&file, *line, Msg::new(BROKEN).text("why", why), "mend-finding-form-broken")]
        }
        Err(error) => {
            if !told.insert((own.clone(), error.to_string(), None)) {
                return Vec::new();
            }
            let what = Msg::new(BROKEN).text("why", error.to_string());
            vec![at(&own, 1, what, "mend-finding-form-broken")]
        }
        Ok(sheet) => {
            let mut found = Vec::new();
            if sheet.pages > MOST_PAGES {
                let pages = i64::try_from(sheet.pages).unwrap_or(i64::MAX);
                let what = Msg::new("finding-form-pages").number("pages", pages);
                found.push(at(&own, 1, what, "mend-finding-form-overflow"));
            }
            for over in &sheet.overflows {
                if !told.insert((own.clone(), over.text.clone(), Some(over.over))) {
                    continue;
                }
                let what = Msg::new("finding-form-overflow")
                    .number("page", i64::try_from(over.page).unwrap_or(i64::MAX))
                    .text("text", over.text.clone())
                    .message("over", Msg::new(runs_over(over.over)))
                    .text("x", format!("{:.0}", over.x))
                    .text("y", format!("{:.0}", over.y));
                found.push(at(&own, 1, what, "mend-finding-form-overflow"));
            }
            found
        }
    }
}

/// What the form was filled with: a procedure and a sample, or a slip's language.
fn whose(fit: &Fit) -> String {
    fit.procedure.as_ref().map_or_else(|| fit.with.clone(), |id| format!("{}, {}", id.0, fit.with))
}

const fn runs_over(over: Over) -> &'static str {
    match over {
        Over::Page => "over-page",
        Over::Rule => "over-rule",
        Over::Text => "over-text",
        Over::Picture => "over-picture",
        Over::Cut => "over-cut",
        Over::Told => "over-told",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{Told, of_fit};
    use crate::catalogue::ProcedureId;
    use crate::paper::fit::{Fit, Sheet};
    use crate::paper::overflow::{Over, Overflow};
    use crate::paper::render::RenderError;
    use crate::text::{Locale, Words};

    fn told(page: Result<Sheet, RenderError>) -> Vec<String> {
        let procedure = Some(ProcedureId("tennyu".into()));
        let fit = Fit { form: "tennyu".into(), procedure, with: "longest".into(), page };
        let english = Words::load(Locale::En).unwrap();
        let of = |m: crate::catalogue::source::Mistake| {
            for locale in Locale::EVERYWHERE {
                let words = Words::load(locale).unwrap();
                assert!(words.try_say(&m.what).is_some(), "{:?} in {locale:?}", m.what);
                assert!(words.try_say(m.instead.as_ref().unwrap()).is_some(), "{:?}", m.instead);
            }
            format!("{} {}", m.place, english.say(&m.what))
        };
        of_fit(&fit, &mut Told::new()).into_iter().map(of).collect()
    }

    #[test]
    fn a_form_that_does_not_compile_is_told_with_its_line() {
        let wrong = |file: &str| {
            told(Err(RenderError::Template { file: file.into(), line: 7, message: Some("unknown variable: x".into()) }))
        };
        assert!(wrong("/main.typ")[0].starts_with("forms/tennyu.typ:7:1 "), "{:?}", wrong("/main.typ"));
        assert!(wrong("/main.typ")[0].contains("unknown variable: x"));
        assert!(wrong("/common.typ")[0].starts_with("forms/common.typ:7:1 "));
        assert!(told(Err(RenderError::TooSlow))[0].starts_with("forms/tennyu.typ:1:1 "));
    }

    #[test]
    fn a_text_without_room_and_too_many_pages_are_told() {
        let over = |over| Overflow { page: 1, x: 20.4, y: 100.6, text: "福岡県那珂川市".into(), over };
        let overflows = vec![over(Over::Rule), over(Over::Cut), over(Over::Told)];
        let all = told(Ok(Sheet { pages: 3, overflows, bytes: Vec::new() }));
        assert_eq!(all.len(), 4, "{all:#?}");
        assert!(all[0].contains('3') && all[1].contains("福岡県那珂川市") && all[1].contains("20"), "{all:#?}");
        assert!(told(Ok(Sheet { pages: 2, overflows: Vec::new(), bytes: Vec::new() })).is_empty());
    }
}
