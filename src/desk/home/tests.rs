#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use jiff::civil::date;

use super::{ALSO, LANGUAGES, STYLE, hash, of_catalogue, page, said, write};
use crate::city::load_embedded;
use crate::handoff::home::HomeKey;
use crate::text::{Locale, Words};

fn key() -> HomeKey {
    HomeKey::new(&[3; 32]).unwrap()
}

/// One file that asks nothing of anybody: its policy lets only its own script and style run, and nothing be fetched.
#[test]
fn the_page_stands_by_itself() {
    let city = load_embedded("nakagawa").unwrap();
    let page = page(&city, &key(), date(2026, 11, 25)).unwrap();
    let (_, rest) = page.split_once("<script>").unwrap();
    let (script, _) = rest.rsplit_once("</script>").unwrap();
    assert!(!script.contains("</script"), "the script ends itself");
    let policy = page.split("content=\"").find(|part| part.starts_with("default-src")).unwrap();
    let policy = policy.split('"').next().unwrap();
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; script-src {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
            hash(script),
            hash(STYLE)
        )
    );
    let own = &script[script.find("const CITY=").unwrap()..];
    for word in [
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "innerHTML",
        "eval(",
    ] {
        assert!(!own.contains(word), "{word}");
    }
    for outside in [" src=", "<link rel=\"stylesheet", "@import", "url("] {
        assert!(!page.replace(script, "").contains(outside), "{outside}");
    }
    assert!(page.contains(&key().public()) && page.contains("<title>おうちで準備 - 那珂川市</title>"));
    // A person's own data and the secret key have no way into it.
    assert!(!page.contains(&"03".repeat(32)));
}

/// Every word that the page can need is there, in each of its languages.
#[test]
fn the_page_finds_its_words() {
    let city = load_embedded("nakagawa").unwrap();
    let own = Words::load(Locale::Ja).unwrap().ids().into_iter().filter(|id| id.starts_with("home-"));
    let needed: Vec<String> = own.chain(ALSO.map(str::to_owned)).collect();
    // Not every entry has an example, a hint, a unit or a guide.
    let may_lack = |id: &str| {
        id.ends_with("-example") || id.ends_with("-hint") || id.starts_with("unit-") || id.starts_with("guide-")
    };
    let of_catalogue = of_catalogue(&city.catalogue).into_iter().filter(|id| !may_lack(id));
    let needed: Vec<String> = needed.into_iter().chain(of_catalogue).collect();
    for locale in LANGUAGES {
        let words = city.words(locale).unwrap();
        let said = said(&city.catalogue, &words);
        let missing: Vec<_> = needed.iter().filter(|id| said.get(id.as_str()).is_none()).collect();
        // A field that is never asked has no question.
        let missing: Vec<_> = missing.into_iter().filter(|id| words.has(id) || !id.starts_with("ask-")).collect();
        assert!(missing.is_empty(), "{locale:?}: {missing:?}");
        assert_eq!(said["ask-member-kana"].as_array().map(Vec::len), Some(9), "one for each person");
    }
}

#[test]
fn the_page_is_written_whole() {
    let city = load_embedded("mihon").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("site");
    let path = write(&city, &key(), date(2026, 11, 25), &out).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), page(&city, &key(), date(2026, 11, 25)).unwrap());
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 1);
}
