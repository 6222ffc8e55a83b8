//! A whole `register.toml`, and one thing broken in it at a time.

use super::{CITY, folder, judge, told};
use crate::catalogue::FeeCode;
use crate::catalogue::register::Tier;

pub const REGISTER: &str = r#"tier = "paper"
barcode = "29CCC0000000"
barcode_each = "copy"
payment_slip_counter = { ja = "会計課" }
cash_only = ["101"]
separate = []
[[accounts]]
code = "13-02-01-03"
name = "戸籍手数料"
fees = ["101"]
valid_from = 2026-04-01
source = "x"
"#;

/// What stands there, what is put in its place, how the mistake begins, how it ends.
pub const BROKEN: &[(&str, &str, &str, &str)] = &[
    ("\"paper\"", "\"papr\"", "register.toml:1:8 mistake-tier |", "Write: paper"),
    ("tier = \"paper\"", "", "register.toml:1:1 mistake-missing |", "Write: tier = \"http\""),
    ("barcode = \"29CCC0000000\"\n", "", "register.toml:1:8 mistake-tier-barcode |", "barcode = \"29CCCCC00000\""),
    ("29CCC0000000", "29CCC", "register.toml:2:11 mistake-barcode-signs |", "check digit)"),
    ("29CCC0000000", "49CCC0000000", "register.toml:2:11 mistake-barcode-prefix |", "check digit)"),
    ("29CCC0000000", "29C0CC000000", "register.toml:2:11 mistake-barcode-parted |", "check digit)"),
    ("29CCC0000000", "290000000000", "register.toml:2:11 mistake-barcode-parts |", "check digit)"),
    ("\"copy\"", "\"copies\"", "register.toml:3:16 mistake-barcode-each |", "Write: copy"),
    ("cash_only = [\"101\"]", "cash_only = [\"102\"]", "register.toml:5:14 mistake-fee |", "Write: 101"),
    ("separate = []", "seperate = []", "register.toml:6:1 mistake-key |", "Write: separate"),
    ("13-02-01-03", "13.02.01.03", "register.toml:8:8 mistake-account |", "13-02-01-03"),
    (
        "[\"101\"]\nvalid",
        "[\"101\", \"101\"]\nvalid",
        "register.toml:10:16 mistake-booked-twice |",
        "one account only.",
    ),
    ("valid_from = 2026-04-01", "", "register.toml:7:1 mistake-missing |", "valid_from = 2026-04-01"),
];

#[test]
fn a_register_is_described_whole_or_not_at_all() {
    let mut files = folder();
    files.push(("register.toml", REGISTER.into()));
    let rules = judge(&files).ok().unwrap().register;
    assert_eq!(rules.tier, Tier::Paper);
    let barcodes = rules.barcodes.clone().unwrap();
    assert!(barcodes.each_copy && barcodes.layout.has_code());
    assert_eq!(rules.cash_only, [FeeCode("101".into())]);
    let account = rules.account(&FeeCode("101".into()), "2026-11-22".parse().unwrap()).unwrap();
    assert_eq!((account.code.as_str(), account.fact.verified), ("13-02-01-03", false));
    for (from, to, begins, ends) in BROKEN {
        assert_eq!(REGISTER.matches(from).count(), 1, "{from}");
        files[3].1 = REGISTER.replace(from, to);
        let all: Vec<_> = judge(&files).err().unwrap_or_default().iter().map(told).collect();
        assert!(all.iter().any(|line| line.starts_with(begins) && line.ends_with(ends)), "{begins}: {all:#?}");
    }
}

#[test]
fn a_city_without_the_file_has_a_register_that_speaks_http() {
    let rules = judge(&folder()).ok().unwrap().register;
    assert_eq!((rules.tier, rules.barcodes), (Tier::Http, None));
}

#[test]
fn two_fees_that_a_scanner_cannot_tell_apart_are_refused() {
    let fee = "[[fees]]\ncode = \"01\"\nname = { ja = \"紙\" }\nunit = 1\nvalid_from = 2026-04-01\nsource = \"x\"\n";
    let mut files = folder();
    files[0].1 = format!("{CITY}{fee}{}", fee.replace("\"01\"", "\"001\""));
    files.push(("register.toml", REGISTER.into()));
    let said = told(&judge(&files).err().unwrap()[0]);
    assert!(said.starts_with("register.toml:2:11 mistake-barcode-clash"), "{said}");
}
