//! What the kiosk's slips say: the visitor's number, and the list of a life event. Nothing of a person is in them.

use jiff::Zoned;

use crate::catalogue::{Counter, Verdict};
use crate::city::City;
use crate::paper::slip::{Labelled, PlanItem, PlanSlip, Slip};
use crate::text::{Msg, Words, era};
use crate::visit::{ListEntry, ListOrder, SlipOrder};

/// What stands on the slip that is printed `now`.
pub fn slip(city: &City, words: &Words, order: &SlipOrder, now: &Zoned) -> Slip {
    let facts = &city.catalogue.city;
    let procedures = order.procedures.iter();
    let counter = procedures.clone().find_map(|id| {
        let procedure = city.catalogue.procedure(id, now.date())?;
        city.catalogue.counter(&procedure.counter, now.date())
    });
    let place = counter.map_or_else(String::new, |counter| {
        words.say(&Msg::new("slip-wait-at").text("sign", &counter.sign).text("name", words.pick(&counter.name)))
    });
    let foot: Vec<String> =
        std::iter::once("slip-foot").chain(order.bring.iter().map(String::as_str)).map(|id| words.get(id)).collect();
    Slip {
        lang: words.locale().lang().to_owned(),
        city: words.pick(&facts.name).to_owned(),
        title: words.get("slip-title"),
        number_label: words.get("slip-number"),
        number: order.ticket.to_string(),
        wait: Labelled { label: words.get("slip-wait"), text: place },
        counter: Labelled { label: words.get("slip-counter"), text: String::new() },
        requested_label: words.get("slip-requested"),
        requested: procedures.map(|id| words.say(&id.title())).collect(),
        code_note: words.get("slip-code-note"),
        issued: issued(words, now),
        foot: foot.join("\n"),
    }
}

/// What stands on the list that is printed `now`. What is not needed is named there and explained on the screen.
pub fn list(city: &City, words: &Words, order: &ListOrder, now: &Zoned) -> PlanSlip {
    let title = order.event.as_ref().map_or_else(|| Msg::new("slip-plan-chosen"), |event| event.title());
    let mut slip = PlanSlip::new(words, words.pick(&city.catalogue.city.name), &title, issued(words, now));
    let counter_of = |entry: &ListEntry| -> Option<&Counter> {
        let procedure = city.catalogue.procedure(&entry.procedure, now.date())?;
        city.catalogue.counter(&procedure.counter, now.date())
    };
    for entry in &order.entries {
        let name = words.say(&entry.procedure.title());
        let item = |name| {
            let at = counter_of(entry).map(|counter| (counter.sign.as_str(), words.pick(&counter.name)));
            PlanItem::new(words, name, entry.by, at)
        };
        match entry.verdict {
            Verdict::Needed => slip.needed.items.push(item(name)),
            Verdict::Later => slip.later.items.push(item(name)),
            Verdict::NotNeeded => slip.not_needed.items.push(name),
        }
    }
    slip.bring.items = order.bring.iter().map(|id| words.get(id)).collect();
    slip
}

/// Date and time of a print.
fn issued(words: &Words, now: &Zoned) -> String {
    let date = era::stamp(now.date(), words.locale());
    let issued = Msg::new("slip-issued").text("date", date).text("hour", now.hour().to_string());
    words.say(&issued.text("minute", format!("{:02}", now.minute())))
}
