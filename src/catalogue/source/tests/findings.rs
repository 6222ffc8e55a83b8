//! What is wrong with a whole although each line is right: each finding made in two places at least.

/// Which file, what in it, what it becomes, and how the finding begins.
pub const FINDINGS: &[(&str, &str, &str, &str)] = &[
    (
        "fields/10-more.toml",
        "[[fields]]\nname = \"members\"",
        "[[fields]]\nname = \"idle\"\nkind = \"yes-no\"\n\n[[fields]]\nname = \"members\"",
        "fields/10-more.toml:8:8 finding-unused",
    ),
    (
        "life-events/moving.toml",
        "needed = [{ when = \"moved_on_days >= 0\"",
        "needed = [{ when = \"for_self\"",
        "life-events/moving.toml:10:19 finding-reason-never",
    ),
    (
        "fields.toml",
        "kind = \"kanji\"",
        "kind = \"kanji\"\nwhen = \"for_self && relation == 'spouse'\"",
        "fields.toml:14:8 finding-never-asked",
    ),
    (
        "procedures/paper.toml",
        "optional = true",
        "optional = true\nwhen = \"copies > 10\"",
        "procedures/paper.toml:24:8 finding-never-asked",
    ),
    ("fields.toml", "when = \"!for_self\" }", "when = \"for_self\" }", "fields.toml:8:45 finding-never-offered"),
    (
        "procedures/paper.toml",
        "[[fees]]",
        "[[fields]]\nname = \"kind_of\"\nkind = \"choice\"\nchoices = [\"a\", { id = \"b\", when = \"copies > 2 && copies < 3\" }]\n\n[[fees]]",
        "procedures/paper.toml:29:36 finding-never-offered",
    ),
    (
        "procedures/paper.toml",
        "[[fees]]",
        "[[fields]]\nname = \"kind_of\"\nkind = \"choice\"\nchoices = [{ id = \"a\", when = \"copies > 2\" }, { id = \"b\", when = \"copies < 2\" }]\n\n[[fees]]",
        "procedures/paper.toml:28:8 finding-nothing-offered | There are cases in which nothing can be chosen (by_card = true, copies = 2)",
    ),
    (
        "fields.toml",
        "[\"spouse\", { id = \"agent\", when = \"!for_self\" }]",
        "[{ id = \"spouse\", when = \"by_card\" }, { id = \"agent\", when = \"age > 70\" }]",
        "fields.toml:7:8 finding-nothing-offered",
    ),
    (
        "procedures/paper.toml",
        "\"!for_self && copies > 1\"",
        "\"for_self && relation == 'agent'\"",
        "procedures/paper.toml:34:8 finding-check-never",
    ),
    (
        "procedures/move.toml",
        "\"move_due_left < 0 && children > 0\"",
        "\"moved_on_days < -60\"",
        "procedures/move.toml:25:8 finding-check-never",
    ),
    (
        "procedures/paper.toml",
        "qty = \"copies\"",
        "qty = \"copies\"\nwhen = \"!by_card && !resident\"",
        "procedures/paper.toml:29:8 finding-fee-never",
    ),
    (
        "procedures/move.toml",
        "[[checks]]",
        "[[fees]]\ncode = \"101\"\nwhen = \"children > 10\"\n\n[[checks]]",
        "procedures/move.toml:24:8 finding-fee-never",
    ),
    (
        "procedures/paper.toml",
        "when = \"relation == 'spouse'\" }]",
        "when = \"relation == 'spouse' && for_self\" }]",
        "procedures/paper.toml:29:37 finding-waiver-never",
    ),
    (
        "procedures/paper.toml",
        "exempt = [",
        "when = \"copies > 5\"\nexempt = [{ reason = \"N104\", when = \"copies < 3\" }, ",
        "procedures/paper.toml:30:37 finding-waiver-never",
    ),
    (
        "procedures/move.toml",
        "when = \"for_self\"",
        "when = \"moved_on_days > 500\"",
        "procedures/move.toml:20:8 finding-deadline-never",
    ),
    (
        "procedures/move.toml",
        "when = \"for_self\"",
        "when = \"for_self && !for_self\"",
        "procedures/move.toml:20:8 finding-deadline-never",
    ),
    (
        "life-events/moving.toml",
        "when = \"moved_on_days >= 0\"",
        "when = \"moved_on_days >= -60\"",
        "life-events/moving.toml:11:13 finding-reason-never",
    ),
    (
        "procedures/move.toml",
        "effect = \"note\"\nwhen = \"move_due_left < 0 && children > 0\"",
        "effect = \"refuse\"\nwhen = \"for_self || !for_self\"",
        "procedures/move.toml:1:6 finding-always-refused",
    ),
    (
        "procedures/paper.toml",
        "effect = \"bring\"\nwhen = \"!for_self && copies > 1\"",
        "effect = \"refuse\"\nwhen = \"copies > 0\"",
        "procedures/paper.toml:1:6 finding-always-refused",
    ),
    (
        "fields.toml",
        "[[fields]]\nname = \"name\"",
        "[[fields]]\nname = \"idle\"\nkind = \"phone\"\n\n[[fields]]\nname = \"name\"",
        "fields.toml:12:8 finding-unused",
    ),
];
