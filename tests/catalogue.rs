//! The whole catalogue of the city: random answers, what is spared, what size costs.
#![allow(clippy::print_stdout)]

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use kakanai::application::answers::Circumstances;
use kakanai::application::{AnswerKey, Answers};
use kakanai::catalogue::source::{SourceFile, Surroundings, read, scenario};
use kakanai::catalogue::{Catalogue, CheckEffect, Field, FieldKind, LifeEvent, ProcedureId};
use kakanai::city::{City, load_embedded};
use kakanai::person::{Day, Secret, Sourced, Value};
use kakanai::text::Locale;
use kakanai::visit::journey::Journey;
use kakanai::visit::scenario::{Effort, spared};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

fn nakagawa() -> &'static City {
    static CITY: std::sync::OnceLock<City> = std::sync::OnceLock::new();
    CITY.get_or_init(|| load_embedded("nakagawa").unwrap())
}

/// An answer that the field can have, made of a number.
fn answer(field: &Field, seed: u64, today: Date) -> Option<Value> {
    let nth = |n: usize| usize::try_from(seed % u64::try_from(n.max(1)).unwrap()).unwrap();
    let day = |ago: i64| Value::Date(Secret::new(Day(today.checked_sub(ago.days()).unwrap())));
    Some(match &field.kind {
        FieldKind::Kanji => Value::LeftToClerk,
        FieldKind::Kana | FieldKind::Latin | FieldKind::Phone => Value::text("ア"),
        FieldKind::Birth => day(i64::try_from(seed % 36_500).unwrap()),
        FieldKind::Date { earliest, latest } => {
            let span = u64::try_from(latest - earliest).unwrap() + 1;
            day(-(i64::from(*earliest) + i64::try_from(seed % span).unwrap()))
        }
        FieldKind::Number { min, max } => Value::Number(min + u32::try_from(seed).unwrap_or(7) % (max - min + 1)),
        FieldKind::Choice(list) => Value::Choice(list[nth(list.len())].id.clone()),
        FieldKind::Choices(list) => {
            let chosen = list.iter().enumerate().filter(|(i, _)| seed >> (i % 60) & 1 == 1);
            Value::Choices(chosen.map(|(_, choice)| choice.id.clone()).collect())
        }
        FieldKind::YesNo => Value::Flag(seed & 1 == 1),
        FieldKind::ByHand => return None,
    })
}

/// Random circumstances and a random answer to everything that could be asked, or to a part of it.
fn visitor() -> impl Strategy<Value = (Circumstances, Vec<u64>, u64)> {
    let day = (0..1_400i64).prop_map(|n| date(2026, 4, 1).checked_add(n.days()).unwrap());
    let circumstances = (any::<bool>(), any::<bool>(), day).prop_map(|(by_card, resident, today)| {
        if by_card { Circumstances::by_card(resident, today) } else { Circumstances::by_hand(today) }
    });
    (circumstances, prop::collection::vec(any::<u64>(), 64), any::<u64>())
}

/// Answers to shared fields, persons and own fields; `holes` leaves some out.
fn answers(catalogue: &Catalogue, today: Date, seeds: &[u64], holes: u64) -> Answers {
    let mut answers = BTreeMap::new();
    let mut n = 0;
    let mut put = |key: AnswerKey, field: &Field| {
        n += 1;
        let seed = seeds[n % seeds.len()].wrapping_mul(2 * u64::try_from(n).unwrap() + 1);
        let left_out = holes & 1 == 1 && (seed ^ holes).is_multiple_of(5);
        if let Some(value) = answer(field, seed, today).filter(|_| !left_out) {
            answers.insert(key, Sourced::typed(value));
        }
    };
    for field in &catalogue.shared {
        put(AnswerKey::shared(field.name.clone()), field);
    }
    for rows in &catalogue.rows {
        for row in 1..=4 {
            rows.fields.iter().for_each(|field| put(AnswerKey::of_row(field.name.clone(), row), field));
        }
    }
    for procedure in &catalogue.procedures {
        for field in &procedure.fields {
            put(AnswerKey::own(procedure.id.clone(), field.name.clone()), field);
        }
    }
    Answers(answers)
}

fn journey<'a>(
    event: Option<&'a LifeEvent>,
    chosen: &'a [ProcedureId],
    answers: &'a Answers,
    skipped: &'a BTreeSet<AnswerKey>,
    circumstances: Circumstances,
) -> Journey<'a> {
    Journey { catalogue: &nakagawa().catalogue, chosen, event, answers, skipped, circumstances }
}

/// Whatever is answered: every list has every item once, each with a reason that is said in every language, no rule fails,
/// and everything that the list leads to can be asked, checked and charged.
#[test]
fn whatever_is_answered_every_list_is_complete_and_explained() {
    let catalogue = &nakagawa().catalogue;
    let words: Vec<_> =
        nakagawa().catalogue.city.languages.iter().map(|locale| nakagawa().words(*locale).unwrap()).collect();
    let mut runner = TestRunner::new(Config { cases: 48, failure_persistence: None, ..Config::default() });
    let played = runner.run(&visitor(), |(circumstances, seeds, holes)| {
        let answers = answers(catalogue, circumstances.today, &seeds, holes);
        let skipped = BTreeSet::new();
        for event in &catalogue.events {
            let list = journey(Some(event), &[], &answers, &skipped, circumstances).plan();
            let items: BTreeSet<&str> = event.items.iter().map(|item| item.procedure.0.as_str()).collect();
            let listed: BTreeSet<&str> = list.iter().map(|entry| entry.procedure.id.0.as_str()).collect();
            prop_assert_eq!(&items, &listed, "{}", event.id.0);
            prop_assert_eq!(list.len(), event.items.len());
            for entry in &list {
                let why = entry.why();
                prop_assert!(why.is_some(), "{}: {}", event.id.0, entry.procedure.id.0);
                for words in &words {
                    prop_assert!(words.try_say(why.as_ref().unwrap()).is_some(), "{why:?}");
                }
            }
            let chosen: Vec<ProcedureId> = list.iter().map(|entry| entry.procedure.id.clone()).collect();
            let journey = journey(Some(event), &chosen, &answers, &skipped, circumstances);
            for effect in [CheckEffect::Refuse, CheckEffect::Bring, CheckEffect::Note] {
                for (_, msg) in journey.checks(effect) {
                    prop_assert!(words.iter().all(|words| words.try_say(&msg).is_some()), "{msg:?}");
                }
            }
            for msg in journey.deadlines(Locale::Ja) {
                prop_assert!(words.iter().all(|words| words.try_say(&msg).is_some()), "{msg:?}");
            }
            prop_assert!(journey.total() >= 0);
            let mut keys = BTreeSet::new();
            for (key, _, forms) in journey.fields() {
                prop_assert!(!forms.is_empty() && keys.insert(key.clone()), "{key} is asked twice");
            }
        }
        Ok(())
    });
    played.unwrap();
}

/// The same answers given in another order, or given otherwise first and changed later, lead to the same list and the same
/// questions.
#[test]
fn the_order_of_answering_does_not_change_the_outcome() {
    let catalogue = &nakagawa().catalogue;
    let outcome = |event: &LifeEvent, answers: &Answers, circumstances: Circumstances| {
        let skipped = BTreeSet::new();
        let list: Vec<_> = journey(Some(event), &[], answers, &skipped, circumstances)
            .plan()
            .iter()
            .map(|entry| (entry.procedure.id.clone(), entry.verdict, entry.because.map(str::to_owned), entry.by))
            .collect();
        let chosen: Vec<ProcedureId> = list.iter().map(|(id, ..)| id.clone()).collect();
        let journey = journey(Some(event), &chosen, answers, &skipped, circumstances);
        let fields: Vec<String> = journey.fields().iter().map(|(key, _, _)| key.to_string()).collect();
        (list, fields, journey.total())
    };
    let mut runner = TestRunner::new(Config { cases: 16, failure_persistence: None, ..Config::default() });
    let played = runner.run(&(visitor(), any::<u64>()), |((circumstances, seeds, _), other)| {
        let today = circumstances.today;
        let whole = answers(catalogue, today, &seeds, 0);
        let first: Vec<u64> = seeds.iter().map(|seed| seed ^ other).collect();
        let mut changed = answers(catalogue, today, &first, 0);
        for (key, value) in whole.0.iter().rev() {
            changed.0.insert(key.clone(), value.clone());
        }
        for event in &catalogue.events {
            prop_assert_eq!(
                outcome(event, &whole, circumstances),
                outcome(event, &changed, circumstances),
                "{}",
                event.id.0
            );
        }
        Ok(())
    });
    played.unwrap();
}

/// Five households: fields on all forms against fields that somebody had to type.
#[test]
fn figures_of_what_five_households_are_spared() {
    let city = nakagawa();
    let scenarios = scenario::read(&city.files).ok().unwrap();
    println!("| household | forms | fields on paper | typed | touched | paper : typed |");
    let mut ratios = BTreeMap::new();
    for (name, file) in [
        ("a family of four moves in", "moving-in-osaka-family"),
        ("a newcomer from Nepal moves in", "moving-in-newcomer-nepal"),
        ("a second child is born", "family-birth-second-child-employee"),
        ("a widow after a death", "family-death-husband-82"),
        ("retired at 62, wife 58", "insurance-job-retired-62"),
    ] {
        let place = format!("scenarios/{file}.toml");
        let found = scenarios.iter().find(|scenario| scenario.title.doc().name == place);
        let Effort { forms, on_paper, typed, tapped } =
            spared(found.unwrap_or_else(|| panic!("{place}")), &city.catalogue);
        let ratio = f64::from(u32::try_from(on_paper).unwrap()) / f64::from(u32::try_from(typed.max(1)).unwrap());
        println!("| {name} | {forms} | {on_paper} | {typed} | {tapped} | {ratio:.1} : 1 |");
        ratios.insert(file, ratio);
    }
    assert!(ratios["moving-in-osaka-family"] >= 8.0, "{ratios:?}");
}

/// The city's files, each procedure and life event as many times under other names.
fn scaled(times: usize) -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = Vec::new();
    for file in &nakagawa().files {
        if file.name.starts_with("scenarios/") || file.name == "menus.toml" {
            continue;
        }
        files.push(file.clone());
        let (Some(kind), 2..) = (["procedures/", "life-events/"].iter().find(|k| file.name.starts_with(**k)), times)
        else {
            continue;
        };
        for n in 2..=times {
            let rename = |line: &str| match line.split_once(" = \"") {
                Some((key @ ("id" | "procedure" | "name" | "by"), rest)) if !line.starts_with(' ') => {
                    let id = rest.trim_end_matches('"');
                    // Only what is the procedure's own gets another name.
                    match key {
                        "id" | "procedure" => format!("{key} = \"{id}-x{n}\""),
                        _ => line.to_owned(),
                    }
                }
                _ => line.to_owned(),
            };
            let mut in_checks = false;
            let lines = file.text.lines().map(|line| {
                if line.starts_with("[[") {
                    in_checks = line == "[[checks]]";
                }
                if in_checks { line.to_owned() } else { rename(line) }
            });
            let text = lines.collect::<Vec<_>>().join("\n");
            let name = file.name.replace(".toml", &format!("-x{n}.toml"));
            assert!(name.starts_with(kind));
            files.push(SourceFile { shown: name.clone(), name, text });
        }
    }
    let ids = files.iter().filter(|file| file.name.starts_with("procedures/"));
    let ids = ids.filter_map(|file| file.text.lines().find_map(|line| line.strip_prefix("id = ")));
    let offers = format!("offers = [{}]\n", ids.collect::<Vec<_>>().join(", "));
    for city in files.iter_mut().filter(|file| file.name == "city.toml") {
        city.text.insert_str(0, &offers);
    }
    files
}

fn load(files: &[SourceFile]) -> Catalogue {
    let forms: Vec<String> = nakagawa().forms.keys().cloned().collect();
    let around = Surroundings { forms: &forms, has_message: &|_, _| true };
    read(files, &around).unwrap_or_else(|mistakes| panic!("{:#?}", &mistakes[..mistakes.len().min(5)]))
}

fn quickest(rounds: u32, mut act: impl FnMut()) -> Duration {
    (0..rounds)
        .map(|_| {
            let begun = Instant::now();
            act();
            begun.elapsed()
        })
        .min()
        .unwrap()
}

/// Loading grows with what is loaded; what a visit's page needs does not grow at all.
#[test]
fn figures_of_a_catalogue_ten_and_a_hundred_times_as_large() {
    let today = date(2026, 11, 24);
    println!("| size | procedures | rules kept | load | of ×1 | questions of a visit | of ×1 |");
    let mut first = None;
    for times in [1, 10, 100] {
        let files = scaled(times);
        let mut catalogue = None;
        let load = quickest(if times == 100 { 1 } else { 3 }, || catalogue = Some(load(&files)));
        let catalogue = catalogue.unwrap();
        let chosen = ["juminhyo", "inkan", "zei"].map(|id| ProcedureId(id.to_owned()));
        let answers = Answers::default();
        let skipped = BTreeSet::new();
        let circumstances = Circumstances::by_card(true, today);
        let visit = Journey {
            catalogue: &catalogue,
            chosen: &chosen,
            event: None,
            answers: &answers,
            skipped: &skipped,
            circumstances,
        };
        let page = quickest(50, || {
            assert!(visit.next_question().is_some());
            assert!(visit.remarks(CheckEffect::Bring).len() > 1 || visit.total() >= 0);
        });
        let (load_1, page_1) = *first.get_or_insert((load, page));
        println!(
            "| ×{times} | {} | {} | {load:.0?} | ×{:.1} | {page:.0?} | ×{:.2} |",
            catalogue.procedures.len(),
            catalogue.procedures.iter().map(|p| p.checks.len()).sum::<usize>(),
            load.as_secs_f64() / load_1.as_secs_f64(),
            page.as_secs_f64() / page_1.as_secs_f64(),
        );
        assert!(catalogue.procedures.len() >= 45 * times);
    }
}
