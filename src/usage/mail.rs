//! A view as a text for a mail: short lines, no table that a mail program could break.

use super::books::{Books, funnel, largest_first};
use super::ledger::Period;
use super::pages::page_name;
use super::table::Cell;
use crate::text::Msg;
use crate::text::number::grouped;

/// Procedures that are told one by one.
const TOLD: usize = 6;

/// The text.
pub fn text(books: &Books<'_>) -> String {
    let (words, view) = (books.words, books.view);
    let counts = &view.counts;
    let city = words.pick(&books.catalogue.city.name);
    let days = if view.from == view.to { view.to.to_string() } else { format!("{} – {}", view.from, view.to) };
    let head = Msg::new("manager-mail-head").text("city", city).message("period", Msg::new(view.period.message()));
    let mut lines = vec![words.say(&head.text("days", days)), String::new()];
    let mut line = |id: &'static str, cells: &[(&'static str, Cell)]| {
        let msg = cells.iter().fold(Msg::new(id), |msg, (name, cell)| msg.text(name, cell.show(words)));
        lines.push(words.say(&msg));
    };
    let count = |n: u32| Cell::Count(n.into());
    line("manager-mail-finished", &[("finished", count(counts.finished)), ("started", count(counts.started))]);
    if let Some(usual) = &view.usual {
        let mean = usual.median(|c| c.finished.into());
        let what = words.get(view.period.usual());
        line("manager-mail-usual", &[("what", Cell::Text(what)), ("mean", Cell::Count(mean))]);
    }
    line(
        "manager-mail-minutes",
        &[("median", Cell::Minutes(counts.took.tenths(50))), ("long", Cell::Minutes(counts.took.tenths(90)))],
    );
    line(
        "manager-mail-wait",
        &[("median", Cell::Minutes(counts.wait.tenths(50))), ("long", Cell::Minutes(counts.wait.tenths(90)))],
    );
    line(
        "manager-mail-handling",
        &[("median", Cell::Minutes(counts.handling.tenths(50))), ("long", Cell::Minutes(counts.handling.tenths(90)))],
    );
    line(
        "manager-mail-left",
        &[
            ("left", count(counts.left())),
            ("share", { super::table::share(counts.left().into(), counts.started.into()) }),
        ],
    );
    if let Some(worst) = funnel(counts).into_iter().filter(|step| step.left > 0).max_by_key(|step| step.left) {
        let page = Cell::Text(page_name(words, &worst.page));
        line("manager-mail-worst", &[("page", page), ("left", count(worst.left))]);
    }
    line("manager-mail-money", &[("paid", Cell::Yen(counts.paid())), ("charged", Cell::Yen(counts.charged()))]);
    if counts.waived() > 0 {
        line("manager-mail-waived", &[("waived", Cell::Yen(counts.waived()))]);
    }
    line(
        "manager-mail-spared",
        &[
            ("sheets", Cell::Count(counts.sheets_spared)),
            ("fields", Cell::Count(counts.fields_spared)),
            ("characters", Cell::Count(counts.characters_spared)),
        ],
    );
    let procedures = largest_first(&counts.applications);
    if !procedures.is_empty() {
        lines.push(String::new());
        lines.push(words.get("manager-mail-procedures"));
        for (id, n) in procedures.iter().take(TOLD) {
            let title = words.say(&id.title());
            let msg = Msg::new("manager-mail-procedure").text("title", title).text("count", grouped((*n).into()));
            lines.push(words.say(&msg));
        }
    }
    if view.period == Period::Day {
        lines.push(String::new());
        lines.push(words.get("manager-mail-foot"));
    }
    lines.join("\n") + "\n"
}
