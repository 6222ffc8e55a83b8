//! The kiosk's pages as staff name them, in the order of a visit.

use crate::text::Words;

/// The pages by their ids; questions stand between the PIN and the check.
const PAGES: [&str; 8] = ["start", "language", "purpose", "online", "whom", "card", "consent", "pin"];
const LAST_PAGES: [&str; 5] = ["refused", "check", "working", "trouble", "done"];

/// Where in a visit a page stands, for sorting.
pub fn page_order(page: &str) -> usize {
    let first = PAGES.iter().position(|p| *p == page);
    let last = LAST_PAGES.iter().position(|p| *p == page).map(|i| i + PAGES.len() + 1);
    first.or(last).unwrap_or(PAGES.len())
}

/// A page's name in staff's words: for a question (`ask-<field>`, `ask-<procedure>-<field>`) its field's label, else
/// the page's own word; a page that is not known here by its id.
pub fn page_name(words: &Words, page: &str) -> String {
    let field = page.strip_prefix("ask-").and_then(|key| key.rsplit('-').next());
    let id = field.map_or_else(|| format!("page-{page}"), |f| format!("field-{}", f.replace('_', "-")));
    if words.has(&id) { words.get(&id) } else { page.to_owned() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{LAST_PAGES, PAGES, page_name, page_order};
    use crate::text::{Locale, Words};

    #[test]
    fn pages_stand_in_the_order_of_a_visit() {
        let mut pages = ["done", "ask-juminhyo-copies", "start", "check", "pin", "purpose"];
        pages.sort_by_key(|p| page_order(p));
        assert_eq!(pages, ["start", "purpose", "pin", "ask-juminhyo-copies", "check", "done"]);
        let words = Words::load(Locale::Ja).unwrap();
        for page in PAGES.iter().chain(&LAST_PAGES) {
            assert!(words.has(&format!("page-{page}")), "{page}");
        }
        assert_eq!(page_name(&words, "no-such-page"), "no-such-page");
    }
}
