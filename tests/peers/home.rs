//! The page that is filled in at home, in a real JavaScript engine and a real browser.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Zoned;
use jiff::civil::date;
use kakanai::application::AnswerKey;
use kakanai::catalogue::rule::Fact;
use kakanai::catalogue::source::scenario;
use kakanai::catalogue::{CheckEffect, Facts, Procedure};
use kakanai::city::load_embedded;
use kakanai::desk::home::page;
use kakanai::handoff::home::{Gatherer, Gathering, HomeKey, Model};
use kakanai::visit::Prepared;
use kakanai::visit::journey::Journey;
use kakanai::visit::scenario::{Staged, stage};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

const ENGINE: &str = include_str!("../../assets/home/engine.js");
/// A hand that goes through the page by its buttons and boxes.
const HAND: &str = include_str!("home-drive.js");

/// Runs a script in node and reads the JSON that it prints.
fn node(script: &str) -> Json {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("play.js");
    fs::write(&file, script).unwrap();
    let out = Command::new("node").arg(&file).output().expect("node is not installed");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

fn said(fact: &Fact) -> Json {
    match fact {
        Fact::Flag(yes) => json!(yes),
        Fact::Number(n) => json!(n),
        Fact::Text(id) => json!(id),
        Fact::List(ids) => json!(ids),
    }
}

fn facts(facts: &Facts) -> Json {
    facts.iter().map(|(name, fact)| (name.clone(), said(fact))).collect::<serde_json::Map<_, _>>().into()
}

/// Everything that the house makes of a scenario.
fn house(staged: &Staged, journey: &Journey<'_>) -> Json {
    let catalogue = journey.catalogue;
    let answers = &staged.answers;
    let today = staged.circumstances.today;
    let of = |p: &Procedure| {
        let seen = answers.facts(catalogue, Some(p), staged.circumstances);
        let checks = |effect| {
            let holding = p.checks.iter().filter(|c| c.effect == effect && c.when.holds(&seen));
            holding.map(|c| c.id.clone()).collect::<Vec<_>>()
        };
        let ends = answers.deadlines(catalogue, p, staged.circumstances);
        let ends: Vec<Json> = ends.iter().map(|(d, end)| json!([d.name.0, end.to_string()])).collect();
        let fields = answers.fields(catalogue, p, staged.circumstances);
        let fields: Vec<String> = fields.iter().map(|(key, _)| key.to_string()).collect();
        json!({
            "facts": facts(&seen),
            "refuse": checks(CheckEffect::Refuse),
            "bring": checks(CheckEffect::Bring),
            "note": checks(CheckEffect::Note),
            "deadlines": ends,
            "fields": fields,
        })
    };
    let procedures: BTreeMap<String, Json> =
        catalogue.offered(today).into_iter().map(|p| (p.id.0.clone(), of(p))).collect();
    let plan: Vec<Json> = journey
        .plan()
        .iter()
        .map(|e| {
            json!({
                "procedure": e.procedure.id.0,
                "verdict": e.verdict,
                "because": e.because,
                "by": e.by.map(|day| day.to_string()),
            })
        })
        .collect();
    json!({
        "facts": facts(&answers.facts(catalogue, None, staged.circumstances)),
        "asked": journey.of_event().iter().map(|(key, _)| key.to_string()).collect::<Vec<_>>(),
        "plan": plan,
        "fields": journey.fields().iter().map(|(key, _, _)| key.to_string()).collect::<Vec<_>>(),
        "next": journey.next_question().map(|key| key.to_string()),
        "procedures": procedures,
    })
}

/// The same in the page's script.
const PLAY: &str = r#"
const out = CASES.map((c) => {
  const journey = new Journey(MODEL, RULES, c.circumstances);
  Object.assign(journey, { event: c.event, chosen: c.chosen, answers: c.answers });
  const ids = [...new Set(MODEL.procedures.map((p) => p.id))].filter((id) => journey.procedure(id));
  const procedures = Object.fromEntries(ids.map((id) => {
    const p = journey.procedure(id);
    return [id, {
      facts: journey.facts(p),
      refuse: journey.checks(p, "refuse"), bring: journey.checks(p, "bring"), note: journey.checks(p, "note"),
      deadlines: journey.deadlines(p).map(({ deadline, end }) => [deadline.name, end]),
      fields: journey.fieldsOf(p),
    }];
  }));
  return {
    facts: journey.facts(null), asked: journey.ofEvent(), plan: journey.plan(), fields: journey.fields(),
    next: journey.fields().find((key) => journey.isOpenQuestion(key)) ?? null, procedures,
  };
});
process.stdout.write(JSON.stringify(out));
"#;

/// Every scenario of the city comes out in the page as it does in the house: verdicts, reasons, days, checks, questions.
#[test]
fn scenarios_are_equal_in_both_engines() {
    let city = load_embedded("nakagawa").unwrap();
    let scenarios = scenario::read(&city.files).unwrap();
    let model = Model::of(&city.catalogue, date(2020, 1, 1), date(2032, 12, 31)).script().unwrap();
    let (mut cases, mut expected) = (Vec::new(), Vec::new());
    for scenario in &scenarios {
        let staged = stage(scenario, &city.catalogue);
        let skipped = std::collections::BTreeSet::new();
        let journey = Journey {
            catalogue: &city.catalogue,
            chosen: &staged.chosen,
            event: staged.event.as_ref().and_then(|id| city.catalogue.event(id, scenario.today)),
            answers: &staged.answers,
            skipped: &skipped,
            circumstances: staged.circumstances,
        };
        let plain = |(key, answer): (&AnswerKey, _)| {
            let value = serde_json::to_value(answer).unwrap();
            (key.to_string(), value["value"]["value"].clone())
        };
        let answers: serde_json::Map<String, Json> = staged.answers.0.iter().map(plain).collect();
        let circumstances = staged.circumstances;
        cases.push(json!({
            "event": staged.event,
            "chosen": staged.chosen,
            "answers": answers,
            "circumstances": {
                "byCard": circumstances.by_card,
                "resident": circumstances.resident,
                "cardExpires": circumstances.card_expires,
                "today": circumstances.today,
            },
        }));
        expected.push(house(&staged, &journey));
    }
    let events = cases.iter().filter(|case| !case["event"].is_null()).count();
    assert!(cases.len() > 300 && events > 50, "{} scenarios, {events} of life events", cases.len());
    let found = node(&format!("{ENGINE}{model}const CASES={};{PLAY}", json!(cases)));
    for ((scenario, expected), found) in scenarios.iter().zip(&expected).zip(found.as_array().unwrap()) {
        for (part, expected) in expected.as_object().unwrap() {
            assert_eq!(&found[part], expected, "{}: {part}", scenario.title.value);
        }
    }
}

/// Every rule of the city, with facts of any kind, also missing and misplaced ones.
#[test]
fn rules_are_equal_in_both_engines() {
    let city = load_embedded("nakagawa").unwrap();
    let model = Model::of(&city.catalogue, date(2026, 1, 1), date(2026, 1, 1));
    let mut chance = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = move |below: u64| {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        chance % below
    };
    let (mut cases, mut expected) = (Vec::new(), Vec::new());
    for (at, rule) in model.rules().iter().enumerate() {
        // The ids that the rule looks at, and one that it does not.
        let ids: Vec<String> = rule.source().split('\'').skip(1).step_by(2).map(str::to_owned).collect();
        let id = |n: u64| match usize::try_from(n).unwrap() {
            n if n < ids.len() => ids[n].clone(),
            _ => "other".to_owned(),
        };
        for _ in 0..60 {
            let mut seen = Facts::new();
            for name in rule.names() {
                let pick = next(ids.len() as u64 + 1);
                let fact = match next(6) {
                    0 => continue,
                    1 => Fact::Number(i64::try_from(next(120)).unwrap() - 20),
                    2 | 3 => Fact::Flag(next(2) == 1),
                    4 => Fact::Text(id(pick)),
                    _ => Fact::List((0..next(3)).map(|n| id(pick + n)).collect()),
                };
                seen.insert(name.clone(), fact);
            }
            cases.push(json!([at, facts(&seen)]));
            expected.push(json!(rule.tree().judge(&seen)));
        }
    }
    let script = model.script().unwrap();
    let play = "process.stdout.write(JSON.stringify(CASES.map(([at, facts]) => RULES[at](facts))));";
    let found = node(&format!("{ENGINE}{script}const CASES={};{play}", json!(cases)));
    let (yes, no) = (json!(true), json!(false));
    let told = expected.iter().filter(|e| **e == yes).count().min(expected.iter().filter(|e| **e == no).count());
    assert!(model.rules().len() > 300 && told > 2_000, "{} rules, {told}", model.rules().len());
    for ((case, expected), found) in cases.iter().zip(&expected).zip(found.as_array().unwrap()) {
        let at = usize::try_from(case[0].as_u64().unwrap()).unwrap();
        assert_eq!(found, expected, "{} with {}", model.rules()[at].source(), case[1]);
    }
}

/// The page with somebody at it: the script of a hand is put behind the page's own, and the policy is told its new digest.
/// Everything else of the policy stays, so what it forbids stays forbidden.
fn with_hand(page: &str, hand: &str) -> String {
    let digest = |text: &str| STANDARD.encode(Sha256::digest(text));
    let (before, rest) = page.split_once("<script>").unwrap();
    let (script, after) = rest.rsplit_once("</script>").unwrap();
    assert!(before.contains(&digest(script)));
    let both = format!("{script}{hand}");
    format!("{}<script>{both}</script>{after}", before.replace(&digest(script), &digest(&both)))
}

/// Opens the page in Chromium; answers what stands in it in the end, and the addresses that were asked for.
fn chromium(page: &std::path::Path, picture: &std::path::Path) -> (String, Vec<String>) {
    let profile = tempfile::tempdir().unwrap();
    let log = profile.path().join("net.json");
    let browse = |how: &str| {
        let out = Command::new("chromium")
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
            .args(["--disable-default-apps", "--window-size=480,4200", "--host-resolver-rules=MAP * ~NOTFOUND"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg(format!("--log-net-log={}", log.display()))
            .arg(how)
            .arg(format!("file://{}", page.display()))
            .output()
            .expect("chromium is not installed");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    browse(&format!("--screenshot={}", picture.display()));
    let seen = browse("--dump-dom");
    let log = fs::read_to_string(&log).unwrap();
    let asked = log.split("\"url\":\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
    (seen, asked.collect())
}

/// The addresses that a page asked for; the browser's maker is asked for the time and for news of itself by the browser.
fn outside(asked: &[String]) -> Vec<&str> {
    let own = |url: &str| {
        let host = url.split('/').nth(2).unwrap_or_default();
        host.ends_with(".google.com") || host.ends_with(".googleapis.com")
    };
    let asked = asked.iter().map(String::as_str).filter(|url| url.starts_with("http") || url.starts_with("ws"));
    asked.filter(|url| !own(url)).collect()
}

/// The eye that is kept on the browser sees what a page without a policy asks for.
#[test]
fn a_page_without_a_policy_would_be_seen_asking() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("open.html");
    fs::write(&file, "<!doctype html><script>new Image().src = 'http://home.invalid/open';</script>").unwrap();
    let (_, asked) = chromium(&file, &dir.path().join("open.png"));
    assert!(outside(&asked).contains(&"http://home.invalid/open"), "{asked:?}");
}

/// Somebody moves in, answers in each language, and shows the screen to the kiosk: what the kiosk opens is what was
/// answered. The browser asks the network for nothing.
#[test]
fn a_browser_makes_codes_that_the_kiosk_opens() {
    let city = load_embedded("nakagawa").unwrap();
    let key = HomeKey::new(&[9; 32]).unwrap();
    let today = Zoned::now().date();
    let page = page(&city, &key, today).unwrap();
    let dir = tempfile::tempdir().unwrap();
    for language in ["ja", "ja-yasashii", "en"] {
        let drive = json!({
            "menu": "moving", "event": "moving-in", "answers": { "moved_from": "other-prefecture", "household_members": "1" },
        });
        let hand = format!(
            "const DRIVE={drive};state.language={};draw();{HAND}{}",
            json!(language),
            "document.querySelectorAll('.only-print').forEach((code) => code.classList.remove('only-print'));
             const seen = h('pre', { id: 'seen' }, JSON.stringify({ at: state.page.at, answers: journey.answers, chosen: journey.chosen, lines: state.lines, seenPages, resources: performance.getEntriesByType('resource').length, small: [...document.querySelectorAll('button')].filter((b) => b.offsetHeight < 44 || b.offsetWidth < 44).length, wide: document.documentElement.scrollWidth > innerWidth, lang: document.documentElement.lang, h1: document.querySelectorAll('h1').length, focus: document.activeElement.tagName }));
             seen.hidden = true; document.body.append(seen); new Image().src = 'http://home.invalid/' + state.language;"
        );
        let file = dir.path().join(format!("{language}.html"));
        let picture = dir.path().join(format!("{language}.png"));
        fs::write(&file, with_hand(&page, &hand)).unwrap();
        let (dom, asked) = chromium(&file, &picture);
        let seen = dom.split("<pre id=\"seen\" hidden=\"\">").nth(1).expect("the hand came to its end");
        let seen = seen.split("</pre>").next().unwrap().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        let seen: Json = serde_json::from_str(&seen).unwrap();
        assert_eq!(seen["at"], "codes", "{language}: {seen}");
        assert_eq!(seen["resources"], 0);
        // Targets of 44 pixels, nothing wider than the screen, one heading that has the focus, and the language said.
        assert_eq!(
            (&seen["small"], &seen["wide"], &seen["h1"], &seen["focus"]),
            (&json!(0), &json!(false), &json!(1), &json!("H1"))
        );
        assert_eq!(seen["lang"], if language == "en" { "en" } else { "ja" });
        // The picture was made in a run of its own, with a sealing of its own.
        let codes =
            Command::new("zbarimg").args(["-q", "--raw"]).arg(&picture).output().expect("zbarimg is not installed");
        let codes = String::from_utf8(codes.stdout).unwrap();
        let lines: Vec<&str> = codes.lines().collect();
        assert_eq!(lines.len(), seen["lines"].as_array().unwrap().len(), "{language}: {codes}");
        let mut gatherer = Gatherer::default();
        let mut whole = None;
        for line in &lines {
            if let Gathering::Whole(opened) = gatherer.take(line, "402311", Some(&key)).unwrap() {
                whole = Some(opened);
            }
        }
        let whole = whole.expect("all codes are in the picture");
        assert_eq!(whole.version, Model::of(&city.catalogue, today, today).version());
        assert_eq!(whole.language, language.to_uppercase());
        let said: Json = serde_json::from_slice(&whole.text).unwrap();
        assert_eq!((&said["e"], &said["p"]), (&json!("moving-in"), &seen["chosen"]));
        for (answer, value) in said["a"].as_object().unwrap() {
            assert_eq!(&seen["answers"][answer], value, "{answer}");
        }
        assert_eq!(said["a"]["requester_kana"], "ミホン　ハナコ");
        assert!(said["a"].get("requester_name").is_none() && said["a"].as_object().unwrap().len() > 8);
        assert!(Prepared::read(&whole.text, None, false).is_some());
        assert_eq!(outside(&asked), Vec::<&str>::new(), "{language}");
        if let Some(keep) = std::env::var_os("KAKANAI_PICTURES") {
            fs::copy(&picture, std::path::Path::new(&keep).join(format!("home-{language}.png"))).unwrap();
        }
    }
}
