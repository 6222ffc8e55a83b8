#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Address, LONGEST, UrlTrouble, is_pattern};

const HOSTS: [&str; 2] = ["forms.mihon.example", "*.city.example"];

fn judge(text: &str) -> Result<Address, UrlTrouble> {
    Address::judge(text, &HOSTS)
}

#[test]
fn only_known_hosts_are_allowed() {
    for good in [
        "https://app.oss.myna.go.jp/Application/x?y=1",
        "https://www.city.mihon.lg.jp",
        "https://www.city.mihon.lg.jp?x=1",
        "https://www.city.mihon.lg.jp/online/%E4%BD%8F%E6%B0%91?page=2&kind=a-b#top",
        "https://forms.mihon.example/a",
        "https://a.b.city.example/",
    ] {
        assert_eq!(judge(good).map(|address| address.text().to_owned()), Ok(good.to_owned()), "{good}");
    }
}

#[test]
fn every_trick_is_refused() {
    use UrlTrouble::{LookAlike, NoHost, NotAllowed, NotAscii, NotHttps, Onward};
    for (text, trouble) in [
        // Another host.
        ("https://evil.example/", NotAllowed),
        ("https://lg.jp/", NotAllowed),
        ("https://evil-lg.jp/", NotAllowed),
        ("https://evillg.jp/", NotAllowed),
        ("https://myna.go.jp.evil.example/", NotAllowed),
        ("https://www.city.mihon.lg.jp.evil.example/", NotAllowed),
        ("https://city.example/", NotAllowed),
        ("https://sub.forms.mihon.example/", NotAllowed),
        ("https://192.0.2.7/", NotAllowed),
        ("https://3221225991/", NotAllowed),
        // No plain host: a user, a port, an address of numbers, blanks and dots.
        ("https://www.city.mihon.lg.jp@evil.example/", NoHost),
        ("https://www.city.mihon.lg.jp:x@evil.example/", NoHost),
        ("https://user:pass@www.city.mihon.lg.jp/", NoHost),
        ("https://www.city.mihon.lg.jp:8443/", NoHost),
        ("https://www.city.mihon.lg.jp./", NoHost),
        ("https://.lg.jp/", NoHost),
        ("https://a..lg.jp/", NoHost),
        ("https://-a.lg.jp/", NoHost),
        ("https://WWW.CITY.MIHON.LG.JP/", NoHost),
        ("https://www%2Ecity.mihon.lg.jp/", NoHost),
        ("https://evil.example%2F.lg.jp/", NoHost),
        ("https://[2001:db8::1]/", NoHost),
        ("https:///www.city.mihon.lg.jp/", NoHost),
        ("https://", NoHost),
        // Not https.
        ("http://www.city.mihon.lg.jp/", NotHttps),
        ("HTTPS://www.city.mihon.lg.jp/", NotHttps),
        ("//www.city.mihon.lg.jp/", NotHttps),
        ("www.city.mihon.lg.jp", NotHttps),
        ("javascript:alert(1)//www.city.mihon.lg.jp/", NotHttps),
        ("data:text/html,x", NotHttps),
        ("https:/www.city.mihon.lg.jp/", NotHttps),
        // Look-alikes: another alphabet, wide letters, a Japanese full stop, and what they are called in ASCII.
        ("https://www.c\u{456}ty.mihon.lg.jp/", NotAscii),
        ("https://www.city.mihon.ｌｇ.jp/", NotAscii),
        ("https://evil。lg.jp/", NotAscii),
        ("https://www.city.mihon.lg.jp\u{2044}@evil.example/", NotAscii),
        ("https://www.city\u{200B}.mihon.lg.jp/", NotAscii),
        ("https://www.city.mihon.lg.jp/手続", NotAscii),
        ("https://xn--cty-hmc.mihon.lg.jp/", LookAlike),
        ("https://a.xn--80ak6aa92e.city.example/", LookAlike),
        // What browsers read otherwise than it is written.
        ("https://www.city.mihon.lg.jp\\@evil.example/", NotAscii),
        ("https://evil.example\\.lg.jp/", NotAscii),
        ("https://www.city.mihon.lg.jp/\t/evil.example", NotAscii),
        ("https://www.city.mihon.lg.jp/ x", NotAscii),
        ("https://www.city.mihon.lg.jp/%", NotAscii),
        ("https://www.city.mihon.lg.jp/%zz", NotAscii),
        ("https://www.city.mihon.lg.jp/%ff%fe", NotAscii),
        // Sent on.
        ("https://www.city.mihon.lg.jp/go?url=https://evil.example/", Onward),
        ("https://www.city.mihon.lg.jp/go?url=evil.example", Onward),
        ("https://www.city.mihon.lg.jp/go?x=1&REDIRECT_URI=a", Onward),
        ("https://www.city.mihon.lg.jp/go?x=1;next=a", Onward),
        ("https://www.city.mihon.lg.jp/go?%75rl=a", Onward),
        ("https://www.city.mihon.lg.jp/go?a=https%3A%2F%2Fevil.example", Onward),
        ("https://www.city.mihon.lg.jp/go?a=https%253A%252F%252Fevil.example", Onward),
        ("https://www.city.mihon.lg.jp/go?a=%2F%2Fevil.example", Onward),
        ("https://www.city.mihon.lg.jp/go?a=%5C%5Cevil.example", Onward),
        ("https://www.city.mihon.lg.jp/go?a=javascript%3Aalert", Onward),
        ("https://www.city.mihon.lg.jp/go?a=https:evil.example", Onward),
        ("https://www.city.mihon.lg.jp//evil.example", Onward),
        ("https://www.city.mihon.lg.jp/@evil.example", Onward),
        ("https://www.city.mihon.lg.jp/https:/evil.example", Onward),
        ("https://www.city.mihon.lg.jp/#//evil.example", Onward),
        ("https://www.city.mihon.lg.jp/#/x?return=evil", Onward),
        ("https://www.city.mihon.lg.jp/x%0d%0aLocation:evil", Onward),
        ("https://www.city.mihon.lg.jp/%00", Onward),
    ] {
        assert_eq!(judge(text).err(), Some(trouble), "{text}");
    }
    let long = format!("https://www.city.mihon.lg.jp/{}", "a".repeat(LONGEST));
    assert_eq!(judge(&long).err(), Some(UrlTrouble::NotAscii));
}

#[test]
fn a_pattern_names_hosts_that_somebody_owns() {
    for good in ["forms.example.jp", "*.example.jp", "*.mihon.example", "www.example.co.jp"] {
        assert!(is_pattern(good), "{good}");
    }
    for wide in
        ["*", "*.", "*.jp", "jp", "*.co.jp", "*.or.jp", "*.*.jp", "a.*.jp", "xn--a.jp", "EXAMPLE.jp", "e.jp/x", ""]
    {
        assert!(!is_pattern(wide), "{wide}");
    }
}
