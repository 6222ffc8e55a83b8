//! A small whole folder, and one thing broken in it at a time.

pub const CITY: &str = r#"code = "402311"
name = { ja = "市", en = "City" }
mayor = "市長"
band = "A"
offline_bands = { K01 = "P", K02 = "Q" }
register_place = { ja = "会計" }
home = ["福岡県那珂川市"]
link_hosts = ["forms.example.jp"]
offers = ["paper"]

[[counters]]
id = "shimin"
sign = "1"
name = { ja = "市民課" }
way = { ja = "まっすぐ" }
source = "x"

[[staff]]
id = "s01"
name = "職員"

[[links]]
id = "paper"
url = "https://forms.example.jp/a"
source = "x"

[[fees]]
code = "101"
name = { ja = "紙" }
unit = 300
valid_from = 2026-04-01
source = "x"
exempt = [{ reason = "N104", words = { ja = "法" } }]
"#;

/// The counter once more, as if it had not been written.
const AGAIN: &str = r#"[[counters]]
id = "shimin"
sign = "7"
name = { ja = "市民課" }
way = { ja = "右" }
source = "x"

[[staff]]"#;

/// The counter moves twice; the first place ends after the second has begun.
const LAPPING: &str = r#"[[counters]]
id = "shimin"
sign = "7"
name = { ja = "市民課" }
way = { ja = "右" }
valid_from = 2027-04-01
valid_until = 2027-05-05
source = "x"

[[counters]]
id = "shimin"
sign = "8"
name = { ja = "市民課" }
way = { ja = "左" }
valid_from = 2027-05-01
source = "x"

[[staff]]"#;

pub const FIELDS: &str = r#"[[fields]]
name = "for_self"
kind = "yes-no"

[[fields]]
name = "relation"
kind = "choice"
choices = ["spouse", { id = "agent", when = "!for_self" }]
when = "!for_self"

[[fields]]
name = "name"
kind = "kanji"
card = "name"
"#;

pub const PAPER: &str = r#"id = "paper"
valid_from = 2026-04-01
icon = "x"
law = "法"
form = "paper"
counter = "shimin"
uses = ["for_self", "relation", "name"]
online = "paper"
source = "x"
kind = "request"
official = "紙の請求書"

[[fields]]
name = "copies"
kind = "number"
min = 1
max = 10
preset = 1

[[fields]]
name = "phone"
kind = "phone"
optional = true
preset = ""

[[fees]]
code = "101"
qty = "copies"
exempt = [{ reason = "N104", when = "relation == 'spouse'" }]

[[checks]]
id = "bring-it"
effect = "bring"
when = "!for_self && copies > 1"
"#;

/// Which file, what in it, what it becomes, and how the mistake begins and ends.
pub const BROKEN: &[(&str, &str, &str, &str, &str)] = &[
    // The file as TOML.
    ("city.toml", "band = \"A\"", "band = \"A", "city.toml:4:", "too much."),
    ("city.toml", "mayor = \"市長\"", "mayor = \"市長\"\nmayor = \"市長\"", "city.toml:4:1 mistake-toml", ""),
    // Keys and types.
    (
        "city.toml",
        "mayor = \"市長\"\n",
        "",
        "city.toml:1:1 mistake-missing | “mayor” is missing.",
        "mayor = \"那珂川市長\"",
    ),
    ("city.toml", "mayor = ", "major = ", "city.toml:3:1 mistake-key", "Write: mayor"),
    ("city.toml", "mayor = \"市長\"", "mayor = 3", "city.toml:3:9 mistake-type", "mayor = \"那珂川市長\""),
    (
        "city.toml",
        "mayor = \"市長\"",
        "mayor = \" \"",
        "city.toml:3:9 mistake-type | “mayor” cannot be an empty text.",
        "",
    ),
    ("city.toml", "unit = 300", "unit = -300", "city.toml:30:8 mistake-type", "unit = 300"),
    (
        "city.toml",
        "valid_from = 2026-04-01",
        "valid_from = \"2026-04-01\"",
        "city.toml:31:14 mistake-type",
        "2026-04-01",
    ),
    ("city.toml", "ja = \"市\", en", "jp = \"市\", en", "city.toml:2:10 mistake-language", "Write: ja"),
    ("city.toml", "{ ja = \"紙\" }", "{ en = \"paper\" }", "city.toml:29:8 mistake-missing | “ja”", ""),
    ("fields.toml", "\"spouse\", {", "3, {", "fields.toml:8:12 mistake-choice", "when = \"…\" }"),
    ("fields.toml", "card = \"name\"", "card = \"nmae\"", "fields.toml:14:8 mistake-card |", "Write: name"),
    (
        "procedures/paper.toml",
        "effect = \"bring\"",
        "effect = \"brng\"",
        "procedures/paper.toml:33:10 mistake-effect",
        "bring",
    ),
    // The city's own facts.
    (
        "city.toml",
        "band = \"A\"",
        "band = \"A\"\noffer_help = { usual = 5 }",
        "city.toml:5:24 mistake-offer-help",
        "never offered.",
    ),
    ("city.toml", "band = \"A\"", "band = \"A\"\noffer_help = { pinn = 50 }", "city.toml:5:16 mistake-key", "pin"),
    ("city.toml", "band = \"A\"", "band = \"A\"\nkeep_days = 2", "city.toml:5:13 mistake-keep", "3 to 366."),
    ("city.toml", "402311", "402312", "city.toml:1:8 mistake-city-code", "code = \"402311\""),
    ("city.toml", "402311", "4023", "city.toml:1:8 mistake-city-code", "402311"),
    ("city.toml", "band = \"A\"", "band = \"AB\"", "city.toml:4:8 mistake-band |", "\"A\""),
    ("city.toml", "K01 = \"P\"", "K01 = \"A\"", "city.toml:5:25 mistake-band-twice", "hub’s."),
    ("city.toml", "K01 =", "k01 =", "city.toml:5:19 mistake-upper", "K01"),
    ("city.toml", "id = \"s01\"", "id = \"S_1\"", "city.toml:19:6 mistake-kebab", "my-number"),
    ("city.toml", "[[staff]]", AGAIN, "city.toml:19:6 mistake-twice", "take one out."),
    ("city.toml", "[[staff]]", LAPPING, "city.toml:24:15 mistake-overlap", "valid_until = 2027-04-30"),
    (
        "city.toml",
        "/a\"",
        "/a\"\nvalid_from = 2027-04-01\nvalid_until = 2027-03-31",
        "city.toml:26:15 mistake-until",
        "",
    ),
    ("city.toml", "/a\"", "/a\"\nvalid_from = \"2027\"", "city.toml:25:14 mistake-type", "2026-04-01"),
    ("city.toml", "[\"paper\"]", "[\"paper\", \"paper\"]", "city.toml:9:20 mistake-twice", "take one out."),
    ("city.toml", "[\"paper\"]", "[\"papier\"]", "city.toml:9:11 mistake-procedure", "Write: paper"),
    ("city.toml", "[\"paper\"]", "[]", "procedures/paper.toml:1:6 mistake-not-offered", "take the file out."),
    ("city.toml", "\"forms.example.jp\"", "\"*.jp\"", "city.toml:8:15 mistake-host", "*.example.jp"),
    (
        "city.toml",
        "forms.example.jp/a",
        "evil.example/a",
        "city.toml:24:7 mistake-url-allowed",
        "link_hosts in city.toml.",
    ),
    ("city.toml", "https://forms", "http://forms", "city.toml:24:7 mistake-url-https", "https://"),
    ("city.toml", "https://forms", "https://me@forms", "city.toml:24:7 mistake-url-host", "and port."),
    ("city.toml", "https://forms", "https://xn--forms", "city.toml:24:7 mistake-url-look-alike", "and digits."),
    ("city.toml", "jp/a\"", "jp/a?url=b\"", "city.toml:24:7 mistake-url-onward", "redirect=, url= or //."),
    ("city.toml", "offers = ", "link_days = 400\noffers = ", "city.toml:9:13 mistake-link-days", "days from 7 to 366."),
    (
        "city.toml",
        "[\"forms.example.jp\"]",
        "[\"forms.example.jp\", \"*.co.jp\"]",
        "city.toml:8:35 mistake-host",
        "*.example.jp",
    ),
    ("city.toml", "jp/a\"", "jp/あ\"", "city.toml:24:7 mistake-url-ascii", "%-encode others."),
    ("city.toml", "jp/a\"", "jp/a\"\nverified = true", "city.toml:23:6 mistake-link-unchecked", "verified out."),
    ("city.toml", "code = \"101\"", "code = \"1010\"", "city.toml:28:8 mistake-fee-code", "\"101\""),
    ("city.toml", "\"N104\", words", "\"n104\", words", "city.toml:33:22 mistake-upper", "N104"),
    // Fields.
    ("fields.toml", "\"for_self\"\nkind", "\"own\"\nkind", "fields.toml:2:8 mistake-for-self", "fields.toml."),
    ("fields.toml", "name = \"name\"", "name = \"Name\"", "fields.toml:12:8 mistake-snake", "requester_name"),
    ("fields.toml", "\"kanji\"", "\"kanjy\"", "fields.toml:13:8 mistake-kind", "Write: kanji"),
    (
        "fields.toml",
        "choices = [\"spouse\", { id = \"agent\", when = \"!for_self\" }]\n",
        "",
        "fields.toml:7:8 mistake-no-choices",
        "",
    ),
    ("fields.toml", "kind = \"yes-no\"", "kind = \"yes-no\"\nchoices = [\"a\"]", "fields.toml:3:8 mistake-choices", ""),
    ("fields.toml", "kind = \"yes-no\"", "kind = \"yes-no\"\nmin = 1", "fields.toml:4:7 mistake-limit |", ""),
    (
        "fields.toml",
        "\"kanji\"\ncard = \"name\"",
        "\"kanji\"\ncard = \"birth\"",
        "fields.toml:14:8 mistake-card-kind",
        "",
    ),
    (
        "fields.toml",
        "\"kanji\"\ncard = \"name\"",
        "\"name\"\nreading = \"no_such_kana\"\ncard = \"name\"",
        "fields.toml:14:11 mistake-reading",
        "",
    ),
    (
        "fields.toml",
        "\"kanji\"\ncard = \"name\"",
        "\"address\"\nreading = \"no_such_kana\"\ncard = \"name\"",
        "fields.toml:14:11 mistake-reading",
        "",
    ),
    ("fields.toml", "id = \"agent\"", "id = \"unsaid\"", "fields.toml:8:29 mistake-message", "of every language."),
    ("fields.toml", "\"agent\"", "\"spouse\"", "fields.toml:8:29 mistake-twice | “spouse”", ""),
    ("procedures/paper.toml", "max = 10\n", "", "procedures/paper.toml:15:8 mistake-no-limits", ""),
    ("procedures/paper.toml", "max = 10", "max = 0", "procedures/paper.toml:17:7 mistake-limits", ""),
    ("procedures/paper.toml", "preset = 1", "preset = 11", "procedures/paper.toml:18:10 mistake-preset |", ""),
    (
        "procedures/paper.toml",
        "optional = true\n",
        "",
        "procedures/paper.toml:23:10 mistake-preset |",
        "optional text.",
    ),
    (
        "fields.toml",
        "kind = \"choice\"",
        "kind = \"choice\"\npreset = \"spuse\"",
        "fields.toml:8:10 mistake-preset-id",
        "Write: spouse",
    ),
    // Procedures.
    (
        "procedures/paper.toml",
        "form = \"paper\"",
        "form = \"papr\"",
        "procedures/paper.toml:5:8 mistake-form",
        "Write: paper",
    ),
    ("procedures/paper.toml", "\"shimin\"", "\"shimn\"", "procedures/paper.toml:6:11 mistake-counter", "Write: shimin"),
    (
        "procedures/paper.toml",
        "online = \"paper\"",
        "online = \"zzzzz\"",
        "procedures/paper.toml:8:10 mistake-link |",
        "one of: paper",
    ),
    ("procedures/paper.toml", "\"name\"]", "\"nme\"]", "procedures/paper.toml:7:33 mistake-field", "Write: name"),
    ("procedures/paper.toml", "\"for_self\", ", "", "procedures/paper.toml:7:9 mistake-uses", "“for_self” to uses."),
    (
        "procedures/paper.toml",
        "valid_from = 2026-04-01",
        "valid_from = 2026-03-01",
        "procedures/paper.toml:27:8 mistake-fee-later",
        "2026-03-01 or earlier.",
    ),
    (
        "procedures/paper.toml",
        "04-01",
        "04-01\nvalid_until = 2026-03-31",
        "procedures/paper.toml:3:15 mistake-until",
        "",
    ),
    (
        "procedures/paper.toml",
        "code = \"101\"",
        "code = \"102\"",
        "procedures/paper.toml:27:8 mistake-fee |",
        "Write: 101",
    ),
    (
        "procedures/paper.toml",
        "qty = \"copies\"",
        "qty = \"phone\"",
        "procedures/paper.toml:28:7 mistake-qty",
        "one of: copies",
    ),
    ("procedures/paper.toml", "\"N104\"", "\"N105\"", "procedures/paper.toml:29:22 mistake-reason", "Write: N104"),
    ("procedures/paper.toml", "id = \"bring-it\"", "id = \"Bring it\"", "procedures/paper.toml:32:6 mistake-kebab", ""),
    // Rules: each refusal is tested beside the checker; here its place in the file.
    ("procedures/paper.toml", "'spouse'", "'spuse'", "procedures/paper.toml:29:50 mistake-rule-id", "Write: 'spouse'"),
    (
        "procedures/paper.toml",
        "&& copies > 1",
        "&& copis > 1",
        "procedures/paper.toml:34:22 mistake-rule-name",
        "Write: copies",
    ),
    ("procedures/paper.toml", "copies > 1", "name == 'a'", "procedures/paper.toml:34:22 mistake-rule-unseen", ""),
    (
        "procedures/paper.toml",
        "when = \"!for_self && copies > 1\"",
        "when = \"\"\"\n!for_self\n&& copis > 1\"\"\"",
        "procedures/paper.toml:36:4 mistake-rule-name",
        "",
    ),
];
