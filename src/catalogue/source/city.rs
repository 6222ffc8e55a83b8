//! The city's own facts, checked.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::build::{overlaps, unique};
use super::raw::{RawCity, RawLink, RawTerm};
use super::shape;
use super::table::{At, Mistake};
use crate::catalogue::{
    Address, Calendar, City, Counter, ExemptReason, Fee, FeeCode, Keep, LINK_DAYS, Link, OfferHelp, ProcedureId,
    StaffMember, UrlTrouble, link,
};
use crate::text::{Locale, Msg, words};

type Log = Vec<Mistake>;

/// The fee master.
pub fn fees(raw: &RawCity<'_>, log: &mut Log) -> Vec<Fee> {
    let mut fees: Vec<Fee> = Vec::new();
    for fee in &raw.fees {
        if !shape::is_fee_code(&fee.code.value) {
            log.push(fee.code.wrong("mistake-fee-code", Msg::new("mend-fee-code")));
        }
        if let Some(until) = fee.valid_until.as_ref().filter(|until| until.value < fee.valid_from.value) {
            log.push(until.wrong("mistake-until", Msg::new("mend-until")));
        }
        if fees.iter().any(|f| f.code.0 == fee.code.value && f.valid_from == fee.valid_from.value) {
            let what = Msg::new("mistake-same-day").text("id", fee.code.value.clone());
            log.push(fee.valid_from.wrong(what, Msg::new("mend-same-day")));
        }
        unique(fee.exempt.iter().map(|(reason, _)| reason), log);
        for (reason, _) in fee.exempt.iter().filter(|(reason, _)| !shape::is_upper(&reason.value)) {
            log.push(reason.wrong("mistake-upper", Msg::new("mend-reason")));
        }
        fees.push(Fee {
            code: FeeCode(fee.code.value.clone()),
            name: fee.name.clone(),
            unit: fee.unit,
            exemptible: fee.exempt.iter().map(|(r, words)| (ExemptReason(r.value.clone()), words.clone())).collect(),
            valid_from: fee.valid_from.value,
            valid_until: fee.valid_until.as_ref().map(|at| at.value),
            fact: fee.fact.clone(),
        });
    }
    fees
}

/// The city.
pub fn city(raw: &RawCity<'_>, log: &mut Log) -> Option<City> {
    if let Err(right) = shape::city_code(&raw.code.value) {
        let mend = match right {
            Some(code) => Msg::new("mend-write").text("text", format!("code = \"{code}\"")),
            None => Msg::new("mend-city-code"),
        };
        log.push(raw.code.wrong("mistake-city-code", mend));
    }
    let band = band(&raw.band, log);
    let mut offline_bands = std::collections::BTreeMap::new();
    let mut taken: Vec<char> = band.into_iter().collect();
    for (kiosk, letter) in &raw.offline_bands {
        if !shape::is_upper(&kiosk.value) {
            log.push(kiosk.wrong("mistake-upper", Msg::new("mend-kiosk")));
        }
        if let Some(found) = self::band(letter, log) {
            if taken.contains(&found) {
                let what = Msg::new("mistake-band-twice").text("band", letter.value.clone());
                log.push(letter.wrong(what, Msg::new("mend-band-twice")));
            }
            taken.push(found);
            offline_bands.insert(kiosk.value.clone(), found);
        }
    }
    terms(raw.counters.iter().map(|c| (&c.id, &c.term)), log);
    unique(raw.staff.iter().map(|(id, _)| id), log);
    terms(raw.links.iter().map(|l| (&l.id, &l.term)), log);
    let ids = raw.counters.iter().map(|c| &c.id).chain(raw.staff.iter().map(|(id, _)| id));
    for id in ids.chain(raw.links.iter().map(|l| &l.id)).filter(|id| !shape::is_kebab(&id.value)) {
        log.push(id.wrong("mistake-kebab", Msg::new("mend-kebab")));
    }
    links(raw, log);
    let counter = |c: &super::raw::RawCounter<'_>| Counter {
        id: c.id.value.clone(),
        sign: c.sign.clone(),
        name: c.name.clone(),
        way: c.way.clone(),
        term: c.term.term(),
        fact: c.fact.clone(),
    };
    let way = |l: &RawLink<'_>| Link {
        id: l.id.value.clone(),
        url: l.url.value.clone(),
        checked_on: l.checked_on,
        term: l.term.term(),
        fact: l.fact.clone(),
    };
    Some(City {
        code: raw.code.value.clone(),
        name: raw.name.clone(),
        mayor: raw.mayor.clone(),
        demo: raw.demo,
        band: band?,
        offline_bands,
        register_place: raw.register_place.clone(),
        home: raw.home.iter().map(|at| at.value.clone()).collect(),
        languages: languages(raw, log),
        calendar: calendar(raw, log),
        renewal: raw.renewal.as_ref().map(|at| ProcedureId(at.value.clone())),
        counters: raw.counters.iter().map(counter).collect(),
        staff: raw.staff.iter().map(|(id, name)| StaffMember { id: id.value.clone(), name: name.clone() }).collect(),
        links: raw.links.iter().map(way).collect(),
        link_hosts: raw.link_hosts.iter().map(|at| at.value.clone()).collect(),
        link_days: link_days(raw, log),
        keep: keep(raw, log),
        help: help(raw, log),
    })
}

/// The languages that are offered: those that the city names, of those that the house has words in; all of them where it
/// names none.
fn languages(raw: &RawCity<'_>, log: &mut Log) -> Vec<Locale> {
    let embedded: Vec<Locale> = words::embedded_languages().collect();
    unique(raw.languages.iter(), log);
    for at in raw.languages.iter().filter(|at| !embedded.iter().any(|locale| locale.tag() == at.value)) {
        log.push(at.unknown("mistake-language", embedded.iter().map(|locale| locale.tag())));
    }
    let named = |locale: &Locale| raw.languages.iter().any(|at| at.value == locale.tag());
    embedded.into_iter().filter(|l| *l == Locale::Ja || raw.languages.is_empty() || named(l)).collect()
}

/// Several versions of one entry, one after the other. Two without days are one name written twice.
fn terms<'r, 's: 'r>(all: impl Iterator<Item = (&'r At<'s, String>, &'r RawTerm<'s>)>, log: &mut Log) {
    let mut by_name: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (id, term) in all {
        by_name.entry(id.value.as_str()).or_default().push((id, term));
    }
    for mut versions in by_name.into_values() {
        unique(versions.iter().filter(|(_, term)| term.open).map(|(id, _)| *id), log);
        versions.sort_by_key(|(_, term)| term.from.value);
        let mut open = false;
        versions.retain(|(_, term)| !term.open || !std::mem::replace(&mut open, true));
        let days = versions.iter().map(|(id, term)| (*id, &term.from, term.until.as_ref()));
        overlaps(&days.collect::<Vec<_>>(), log);
    }
}

/// When the counters are closed beside Saturdays, Sundays and holidays.
fn calendar(raw: &RawCity<'_>, log: &mut Log) -> Calendar {
    let mut yearly = Vec::new();
    let mut days = Vec::new();
    for closed in &raw.closed {
        match (&closed.from, &closed.until, &closed.day) {
            (Some(from), Some(until), None) => {
                let mut read = |at: &At<'_, String>| {
                    let day = shape::month_day(&at.value);
                    if day.is_none() {
                        log.push(at.wrong("mistake-month-day", Msg::new("mend-month-day")));
                    }
                    day
                };
                yearly.extend(read(from).zip(read(until)));
            }
            (None, None, Some(day)) => days.push(day.value),
            _ => log.push(closed.here.wrong("mistake-closing", Msg::new("mend-closing"))),
        }
    }
    Calendar::new(yearly, days, raw.opened.clone())
}

/// A number of days within a range, else a mistake; `usual` where none is written.
fn days(at: Option<&At<'_, u32>>, usual: u16, range: RangeInclusive<u16>, mistake: &'static str, log: &mut Log) -> u16 {
    let Some(at) = at else { return usual };
    u16::try_from(at.value).ok().filter(|days| range.contains(days)).unwrap_or_else(|| {
        let mend = Msg::new("mend-keep").number("from", *range.start()).number("to", *range.end());
        log.push(at.wrong(mistake, mend));
        usual
    })
}

/// How long what is kept. What a kiosk has delivered stays there for three days, so nothing is gone sooner.
fn keep(raw: &RawCity<'_>, log: &mut Log) -> Keep {
    let usual = Keep::default();
    let mut one = |at: &Option<_>, usual, range| days(at.as_ref(), usual, range, "mistake-keep", log);
    let [done, unfinished, audit] = &raw.keep;
    Keep {
        days: one(done, usual.days, 3..=366),
        unfinished_days: one(unfinished, usual.unfinished_days, 3..=366),
        audit_days: one(audit, usual.audit_days, 365..=7305),
    }
}

/// After how many seconds on a page help is offered; `usual = 0` where it never is.
fn help(raw: &RawCity<'_>, log: &mut Log) -> OfferHelp {
    const RANGE: RangeInclusive<u16> = 20..=600;
    let mut help = OfferHelp::default();
    for (page, at) in &raw.offer_help {
        let usual = page.value == OfferHelp::USUAL;
        if !usual && !OfferHelp::PAGES.contains(&page.value.as_str()) {
            log.push(page.unknown("mistake-key", std::iter::once(OfferHelp::USUAL).chain(OfferHelp::PAGES)));
        }
        let seconds = at.value.and_then(|n| u16::try_from(n).ok());
        match seconds.filter(|n| RANGE.contains(n) || usual && *n == 0) {
            Some(0) => help.seconds = None,
            Some(n) if usual => help.seconds = Some(n),
            Some(n) => _ = help.pages.insert(page.value.clone(), n),
            None => {
                let mend = Msg::new("mend-offer-help").number("from", *RANGE.start()).number("to", *RANGE.end());
                log.push(at.wrong("mistake-offer-help", mend));
            }
        }
    }
    help
}

fn band(at: &At<'_, String>, log: &mut Log) -> Option<char> {
    let found = shape::band(&at.value);
    if found.is_none() {
        log.push(at.wrong("mistake-band", Msg::new("mend-band")));
    }
    found
}

/// For how many days an online way is shown after it was looked at.
fn link_days(raw: &RawCity<'_>, log: &mut Log) -> u16 {
    // An invented city has nobody who looks at its links again: a century.
    let range = if raw.demo { 7..=36_525 } else { 7..=366 };
    days(raw.link_days.as_ref(), LINK_DAYS, range, "mistake-link-days", log)
}

fn links(raw: &RawCity<'_>, log: &mut Log) {
    let hosts: Vec<&str> = raw.link_hosts.iter().map(|at| at.value.as_str()).collect();
    for host in raw.link_hosts.iter().filter(|at| !link::is_pattern(&at.value)) {
        log.push(host.wrong("mistake-host", Msg::new("mend-host")));
    }
    for link in raw.links.iter().filter(|l| l.fact.verified && l.checked_on.is_none()) {
        log.push(link.id.wrong("mistake-link-unchecked", Msg::new("mend-link-unchecked")));
    }
    for link in &raw.links {
        let (what, mend) = match Address::judge(&link.url.value, &hosts) {
            Ok(_) => continue,
            Err(UrlTrouble::NotAscii) => ("mistake-url-ascii", "mend-url-ascii"),
            Err(UrlTrouble::NotHttps) => ("mistake-url-https", "mend-url-https"),
            Err(UrlTrouble::NoHost) => ("mistake-url-host", "mend-url-host"),
            Err(UrlTrouble::LookAlike) => ("mistake-url-look-alike", "mend-url-look-alike"),
            Err(UrlTrouble::NotAllowed) => ("mistake-url-allowed", "mend-url-allowed"),
            Err(UrlTrouble::Onward) => ("mistake-url-onward", "mend-url-onward"),
        };
        log.push(link.url.wrong(what, Msg::new(mend)));
    }
}
