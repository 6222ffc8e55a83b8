//! Menus, rows, deadlines and life events, and one thing broken in them at a time.

pub const MENUS: &str = r#"[[menus]]
id = "all"
icon = "x"
events = ["moving"]
procedures = ["paper"]
"#;

pub const MORE_FIELDS: &str = r#"[[fields]]
name = "moved_on"
kind = "date"
days = [-400, 60]
section = "move"

[[fields]]
name = "members"
kind = "number"
min = 0
max = 9

[[rows]]
name = "member"
count = "members"

[[rows.fields]]
name = "member_birth"
kind = "birth"

[[rows.fields]]
name = "member_number"
kind = "by-hand"

[[counts]]
name = "children"
rows = "member"
when = "member_grade <= 17"
self = "grade <= 17"

[[fields]]
name = "gone_on"
kind = "date"
days = [-500, 60]
"#;

pub const MOVE: &str = r#"id = "move"
valid_from = 2026-04-01
kind = "notice"
icon = "x"
official = "届"
law = "法"
counter = "shimin"
source = "x"
uses = ["for_self", "moved_on", "members", "member_birth", "member_number", "gone_on"]
people = { rows = "member", when = "member_age >= 15" }
convenience = { fee = 200, when = "children == 0", source = "x" }

[[deadlines]]
name = "move_due"
from = "moved_on"
days = 14
first_day = "next"
closed = "next-open"
law = "法"
when = "for_self"

[[checks]]
id = "late"
effect = "note"
when = "move_due_left < 0 && children > 0"
"#;

pub const EVENT: &str = r#"id = "moving"
valid_from = 2026-04-01
icon = "x"
source = "x"
asks = ["for_self", "moved_on"]

[[items]]
procedure = "move"
needed = [{ when = "moved_on_days >= 0", because = "moved" }]
later = [{ when = "for_self", because = "soon", by = "move_due" }]
otherwise = "not-yet"

[[items]]
procedure = "paper"
needed = [{ because = "always" }]

[[gives]]
field = "members"
value = 1

[[gives]]
field = "gone_on"
from = "moved_on"
"#;

/// Which file, what in it, what it becomes, and how the mistake begins and ends.
pub const BROKEN_EVENTS: &[(&str, &str, &str, &str, &str)] = &[
    // Menus.
    ("menus.toml", "[\"moving\"]", "[\"movng\"]", "menus.toml:4:11 mistake-event", "Write: moving"),
    ("menus.toml", "[\"paper\"]", "[\"papr\"]", "menus.toml:5:15 mistake-procedure |", "Write: paper"),
    ("menus.toml", "id = \"all\"", "id = \"unsaid\"", "menus.toml:2:6 mistake-message", "of every language."),
    ("menus.toml", "icon = ", "icn = ", "menus.toml:3:1 mistake-key", "Write: icon"),
    // The city's days.
    ("city.toml", "\"12-29\"", "\"12-32\"", "city.toml:37:8 mistake-month-day", "\"12-29\""),
    ("city.toml", "until = \"01-03\"\n", "", "city.toml:36:1 mistake-closing", "2026-08-14."),
    ("city.toml", "renewal = \"move\"", "renewal = \"mov\"", "city.toml:9:11 mistake-procedure |", "Write: move"),
    ("city.toml", "[2026-05-04]", "[\"x\"]", "city.toml:10:10 mistake-type", "2026-05-04]"),
    // Fields.
    ("fields/10-more.toml", "days = [-400, 60]\n", "", "fields/10-more.toml:3:8 mistake-no-days", "no other kind."),
    ("fields/10-more.toml", "[-400, 60]", "[60, -400]", "fields/10-more.toml:4:8 mistake-days-order", "no other kind."),
    ("fields/10-more.toml", "min = 0", "days = [0, 1]\nmin = 0", "fields/10-more.toml:10:8 mistake-days |", ""),
    (
        "fields/10-more.toml",
        "section = \"move\"",
        "section = \"mve\"",
        "fields/10-more.toml:5:11 mistake-section",
        "Write: move",
    ),
    (
        "fields/10-more.toml",
        "\"by-hand\"",
        "\"by-hand\"\npreset = \"1\"",
        "fields/10-more.toml:24:10 mistake-by-hand",
        "preset out.",
    ),
    (
        "fields/10-more.toml",
        "count = \"members\"",
        "count = \"moved_on\"",
        "fields/10-more.toml:15:9 mistake-rows-count",
        "",
    ),
    (
        "fields/10-more.toml",
        "rows = \"member\"",
        "rows = \"membr\"",
        "fields/10-more.toml:27:8 mistake-rows |",
        "Write: member",
    ),
    (
        "fields/10-more.toml",
        "\"member_grade <= 17\"",
        "\"member_birth <= 17\"",
        "fields/10-more.toml:28:9 mistake-rule-unseen",
        "",
    ),
    ("fields/10-more.toml", "name = \"children\"", "name = \"age\"", "fields/10-more.toml:26:8 mistake-snake", ""),
    // Procedures.
    ("procedures/move.toml", "\"notice\"", "\"notic\"", "procedures/move.toml:3:8 mistake-procedure-kind", "notice"),
    (
        "procedures/move.toml",
        "first_day = \"next\"",
        "first_day = \"nxt\"",
        "procedures/move.toml:17:13 mistake-first-day",
        "next",
    ),
    (
        "procedures/move.toml",
        "closed = \"next-open\"",
        "closed = \"nextopen\"",
        "procedures/move.toml:18:10 mistake-closed",
        "next-open",
    ),
    (
        "procedures/move.toml",
        "days = 14",
        "days = 14\nmonths = 1",
        "procedures/move.toml:14:8 mistake-deadline-span",
        "",
    ),
    (
        "procedures/move.toml",
        "from = \"moved_on\"",
        "from = \"members\"",
        "procedures/move.toml:15:8 mistake-deadline-from",
        "gone_on",
    ),
    ("procedures/move.toml", "\"members\", ", "", "procedures/move.toml:9:33 mistake-uses", "to uses."),
    (
        "procedures/move.toml",
        "\"member_birth\", ",
        "",
        "procedures/move.toml:10:36 mistake-uses",
        "“member_birth” to uses.",
    ),
    ("procedures/move.toml", "rows = \"member\"", "rows = \"membr\"", "procedures/move.toml:10:19 mistake-rows |", ""),
    (
        "procedures/move.toml",
        "law = \"法\"\ncounter",
        "law = \"法\"\nform = \"papre\"\ncounter",
        "procedures/move.toml:7:8 mistake-form",
        "Write: paper",
    ),
    // Life events.
    (
        "life-events/moving.toml",
        "\"move\"",
        "\"moove\"",
        "life-events/moving.toml:8:13 mistake-procedure",
        "Write: move",
    ),
    (
        "life-events/moving.toml",
        "\"move_due\"",
        "\"move_du\"",
        "life-events/moving.toml:10:54 mistake-deadline |",
        "move_due",
    ),
    (
        "life-events/moving.toml",
        "otherwise = \"not-yet\"\n",
        "",
        "life-events/moving.toml:8:13 mistake-otherwise |",
        "of one condition.",
    ),
    (
        "life-events/moving.toml",
        "[{ because = \"always\" }]",
        "[{ because = \"always\" }]\notherwise = \"never\"",
        "life-events/moving.toml:16:13 mistake-otherwise-never",
        "",
    ),
    (
        "life-events/moving.toml",
        ", \"moved_on\"]",
        "]",
        "life-events/moving.toml:9:21 mistake-rule-unasked",
        "to asks.",
    ),
    (
        "life-events/moving.toml",
        "\"members\"",
        "\"membrs\"",
        "life-events/moving.toml:18:9 mistake-field",
        "Write: members",
    ),
    (
        "life-events/moving.toml",
        "\"gone_on\"",
        "\"gon_on\"",
        "life-events/moving.toml:22:9 mistake-field",
        "Write: gone_on",
    ),
    ("life-events/moving.toml", "value = 1", "value = 10", "life-events/moving.toml:19:9 mistake-preset |", ""),
    ("life-events/moving.toml", "value = 1", "value = true", "life-events/moving.toml:19:9 mistake-preset |", ""),
    (
        "life-events/moving.toml",
        "from = \"moved_on\"",
        "from = \"moved\"",
        "life-events/moving.toml:23:8 mistake-gives-from",
        "Write: moved_on",
    ),
    (
        "life-events/moving.toml",
        "value = 1",
        "from = \"gone_on\"",
        "life-events/moving.toml:19:8 mistake-gives-from",
        "",
    ),
    (
        "life-events/moving.toml",
        "value = 1",
        "from = \"moved_on\"",
        "life-events/moving.toml:19:8 mistake-gives-kind",
        "",
    ),
    (
        "fields/10-more.toml",
        "days = [-500, 60]",
        "days = [-300, 60]",
        "life-events/moving.toml:23:8 mistake-gives-kind",
        "of this field.",
    ),
    ("life-events/moving.toml", "value = 1\n", "", "life-events/moving.toml:18:9 mistake-gives |", "one of them."),
    (
        "life-events/moving.toml",
        "from = \"moved_on\"",
        "from = \"moved_on\"\nvalue = 1",
        "life-events/moving.toml:22:9 mistake-gives |",
        "one of them.",
    ),
    ("life-events/moving.toml", "\"soon\"", "\"unsaid\"", "life-events/moving.toml:10:41 mistake-message", ""),
    (
        "life-events/moving.toml",
        "valid_from = 2026-04-01",
        "valid_from = 2026-04-01\nvalid_until = 2026-03-31",
        "life-events/moving.toml:3:15 mistake-until",
        "",
    ),
];
