//! The languages to choose from: at most six on a sheet, and one tile that names those of the other sheet, in their own
//! scripts, so that nobody has to read this page to find them.

use super::event::Press;
use super::page::Tile;
use crate::text::{Locale, Msg};

/// What has room on a sheet, with the tile that leads to the rest: seven choices are the most.
const A_SHEET: usize = 6;

/// The sheet of languages that is open, and those that are not on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// On this sheet, in their order.
    pub here: Vec<Locale>,
    /// On the other one.
    pub others: Vec<Locale>,
}

impl Languages {
    /// The first sheet of those that are offered. Seven need no second one.
    pub fn first(offered: &[Locale]) -> Self {
        let (here, others) = if offered.len() <= A_SHEET + 1 {
            (offered, [].as_slice())
        } else {
            offered.split_at_checked(A_SHEET).unwrap_or((offered, &[]))
        };
        Self { here: here.to_vec(), others: others.to_vec() }
    }

    /// Opens the other sheet.
    pub fn turn(&mut self) {
        if !self.others.is_empty() {
            std::mem::swap(&mut self.here, &mut self.others);
        }
    }

    /// The names of those on the other sheet, as many as tell that there are more.
    pub fn names_of_others(&self) -> Option<String> {
        let names: Vec<_> = self.others.iter().map(|locale| locale.own_name()).collect();
        (!names.is_empty()).then(|| names.join(" · "))
    }

    /// One tile a language, with its mark where nobody has read it through, and one for the rest.
    pub fn tiles(&self, chosen: Locale) -> Vec<Tile> {
        let words = |text: &str| Msg::new("language-own-name").text("name", text);
        let tile = |press, title: &str, example: Option<String>, chosen, leads| Tile {
            press,
            title: words(title),
            example: example.map(|text| words(&text)),
            icon: None,
            chosen,
            leads,
        };
        let one = |locale: &Locale| {
            tile(Press::Language(*locale), locale.own_name(), draft(*locale), *locale == chosen, false)
        };
        let rest = self.names_of_others().map(|names| tile(Press::OtherLanguages, &names, None, false, true));
        self.here.iter().map(one).chain(rest).collect()
    }
}

/// The languages that can be chosen on the first page at once, and the others, which it only names.
pub fn at_start(offered: &[Locale]) -> (&[Locale], &[Locale]) {
    offered.split_at_checked(3).unwrap_or((offered, &[]))
}

/// 「仮訳」 in its own words and in Japanese, until a speaker has read it through.
pub fn draft(locale: Locale) -> Option<String> {
    (!locale.is_checked()).then(|| format!("{}・{}", locale.draft_mark(), Locale::Ja.draft_mark()))
}

#[cfg(test)]
mod tests {
    use super::{Languages, draft};
    use crate::text::Locale;
    use crate::visit::Press;

    #[test]
    fn eleven_languages_stand_on_two_sheets_of_seven_choices_at_most() {
        let mut languages = Languages::first(&Locale::ALL);
        let mut seen = Vec::new();
        for _ in 0..2 {
            let tiles = languages.tiles(Locale::Ja);
            assert!(tiles.len() <= 7 && tiles.last().is_some_and(|tile| tile.press == Press::OtherLanguages));
            seen.extend(languages.here.clone());
            languages.turn();
        }
        assert_eq!(seen, Locale::ALL);
        assert!(languages.names_of_others().is_some_and(|names| names.contains("한국어")));
        let few = Languages::first(&Locale::ALL[..7]);
        assert!(few.others.is_empty() && few.tiles(Locale::Ja).len() == 7);
    }

    #[test]
    fn what_nobody_has_read_through_is_marked_in_both_languages() {
        assert_eq!(draft(Locale::En), None);
        for locale in Locale::ALL.into_iter().filter(|locale| !locale.is_checked()) {
            let mark = draft(locale).unwrap_or_default();
            assert!(mark.contains("仮訳") && mark.contains(locale.draft_mark()), "{locale:?}");
        }
    }
}
