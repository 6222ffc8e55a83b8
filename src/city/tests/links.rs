#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
//! Online ways of a loaded city: when visitors may see one.

use jiff::civil::date;
use proptest::prelude::*;

use crate::catalogue::{Address, City as CityFacts, Term, UrlTrouble, Withheld};
use crate::city::load;

#[test]
fn a_way_is_shown_only_while_its_check_is_fresh() {
    let mut facts = load("mihon").unwrap().catalogue.city.clone();
    facts.link_days = 30;
    let mut link = facts.links[0].clone();
    link.checked_on = Some(date(2026, 11, 1));
    let at = |facts: &CityFacts, link: &_, day| facts.address(link, day).map(|a| a.text().to_owned());
    assert_eq!(at(&facts, &link, date(2026, 11, 1)), Ok(link.url.clone()));
    assert_eq!(at(&facts, &link, date(2026, 12, 1)), Ok(link.url.clone()));
    assert_eq!(at(&facts, &link, date(2026, 12, 2)), Err(Withheld::Stale(31)));
    assert_eq!(at(&facts, &link, date(2026, 10, 31)), Err(Withheld::Ahead));
    // What went past the folder's check, or was changed behind it, is refused where it would be shown.
    let mut other = link.clone();
    other.url = "https://www.city.mihon.lg.jp@evil.example/".into();
    assert_eq!(at(&facts, &other, date(2026, 11, 2)), Err(Withheld::Address(UrlTrouble::NoHost)));
    other.url = "https://evil.example/".into();
    assert_eq!(at(&facts, &other, date(2026, 11, 2)), Err(Withheld::Address(UrlTrouble::NotAllowed)));
    facts.link_hosts = vec!["evil.example".into()];
    assert_eq!(at(&facts, &other, date(2026, 11, 2)), Ok(other.url.clone()));
    link.fact.verified = false;
    assert_eq!(at(&facts, &link, date(2026, 11, 2)), Err(Withheld::Unverified));
    link.fact.verified = true;
    link.checked_on = None;
    assert_eq!(at(&facts, &link, date(2026, 11, 2)), Err(Withheld::Unchecked));

    // Staff are told of what holds today; what is over or to come is nobody's work now.
    link.term = Term { from: None, until: Some(date(2026, 11, 30)) };
    facts.links = vec![link];
    assert_eq!(facts.withheld(date(2026, 11, 30)).map(|(_, why)| why).collect::<Vec<_>>(), [Withheld::Unchecked]);
    assert_eq!(facts.withheld(date(2026, 12, 1)).count(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// What is let through goes where it seems to go: an independent reader of addresses finds the same plain host, no
    /// user, no port, and no second address.
    #[test]
    fn what_is_let_through_leads_to_an_allowed_host(
        head in "(https|http|HTTPS|ftp)://(www\\.city\\.mihon\\.lg\\.jp|app\\.myna\\.go\\.jp|evil\\.example|[a-z.@:%-]{1,12}lg\\.jp)",
        tail in "([/?#@:\\\\.][a-zA-Z0-9%=&:@./\\\\-]{0,14}){0,4}",
    ) {
        let text = format!("{head}{tail}");
        if Address::judge::<&str>(&text, &[]).is_ok() {
            let read = reqwest::Url::parse(&text).unwrap();
            prop_assert_eq!(read.scheme(), "https");
            prop_assert!(read.username().is_empty() && read.password().is_none() && read.port().is_none());
            // The plain host, exactly as it is written.
            let host = read.host_str().unwrap_or_default();
            prop_assert!(text.strip_prefix("https://").is_some_and(|rest| rest.starts_with(host)), "{}", text);
            prop_assert!(host.ends_with(".lg.jp") || host.ends_with(".myna.go.jp"), "{}", host);
            prop_assert!(!text["https://".len()..].contains("//") && !text.contains('@') && !text.contains('\\'));
        }
    }
}
