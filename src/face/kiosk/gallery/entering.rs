//! The gallery's pages of entering an address and a name in kanji, with real towns and spellings.

use super::{Stage, button, msg, page, tile, tiles};
use crate::person::names::{self, Part};
use crate::person::{Secret, towns};
use crate::visit::Press;
use crate::visit::page::{Body, Notice, Pad, Page, Pick, Sheet, Shown, Tile, Tone};

impl Stage<'_> {
    /// Staged pages of the steps within one question.
    pub(super) fn entering(&self) -> Vec<(&'static str, Page)> {
        let step = |id: &str, title: &'static str, hint: &'static str, body| Page {
            hint: Some(msg(hint)),
            about: Some(msg("gallery-field-name")),
            other: button("leave-to-clerk", Press::LeaveToClerk),
            ..page(id, 3, title, body)
        };
        let on = |page: Page| Page { primary: button("next", Press::Next), ..page };
        let way = |id, title, icon| tile(id, title, None, Some(icon), false);
        let ways = vec![
            way("postcode", "address-by-postcode", "keyboard"),
            Tile {
                title: msg("address-here").text("city", self.said("gallery-city")),
                ..way("here", "address-here", "house")
            },
            way("elsewhere", "address-elsewhere", "map-pin"),
        ];
        let regions = ["region-north", "region-kanto", "region-middle", "region-kinki", "region-west", "region-south"];
        let regions = std::iter::once(("here", "region-south")).chain(regions.map(|id| (id, id)));
        let regions = regions.map(|(id, title)| tile(id, title, None, None, false)).collect();
        let keys = |pad, typed: &str, before: Option<&'static str>| Body::Keys {
            pad,
            typed: Secret::new(typed.to_owned()),
            unit: None,
            before: before.map(|id| self.own(id)),
        };
        let town = self.said("gallery-city-whole");
        let found = towns::city_of(&town);
        let names = found.map_or_else(Vec::new, |(prefecture, city)| towns::towns(&prefecture, &city.name));
        let names =
            names.iter().filter(|town| town.name.chars().count() > 2).take(6).enumerate().map(|(at, town)| Pick {
                press: Press::Pick(at),
                text: Shown::Own(Secret::new(town.name.clone())),
                reading: Some(Secret::new(town.kana.clone())),
            });
        let picks = |before, picks, of| Body::Picks { before: Some(before), picks, sheet: Some(Sheet { at: 1, of }) };
        let reading = self.said("gallery-reading");
        let spelled = names::spellings(Part::Family, &reading).into_iter().take(5).enumerate();
        let spelled = spelled.map(|(at, s)| Pick { press: Press::Pick(at), text: Shown::Own(s.into()), reading: None });
        let by_pieces = Pick { press: Press::Pieces, text: Shown::Said(msg("name-by-pieces")), reading: None };
        let pieces = names::pieces(&reading).into_iter().take(6).enumerate().map(|(at, piece)| Pick {
            press: Press::Pick(at),
            text: Shown::Own(piece.written.into()),
            reading: Some(Secret::new(reading.chars().take(piece.takes).collect())),
        });
        let heads = crate::text::kana::BOARD.iter().enumerate();
        let heads = heads.map(|(at, letters)| letters.first().copied().filter(|_| at != 8)).collect();
        let columns = Body::Columns { before: Some(self.own("gallery-city-whole")), keys: heads };
        vec![
            ("address-how", step("address-how", "address-how-title", "address-how-hint", tiles(false, ways))),
            (
                "address-postcode",
                on(Page {
                    notice: Some(Notice { tone: Tone::Problem, text: msg("postcode-unknown") }),
                    ..step(
                        "address-postcode",
                        "address-postcode-title",
                        "address-postcode-hint",
                        keys(Pad::Digits, "811-1242", None),
                    )
                }),
            ),
            ("address-region", step("region", "address-region-title", "address-region-hint", tiles(false, regions))),
            ("address-columns", step("town", "address-town-title", "address-town-hint", columns)),
            (
                "address-town",
                step(
                    "town",
                    "address-town-title",
                    "address-town-hint",
                    picks(self.own("gallery-city-whole"), names.collect(), 3),
                ),
            ),
            (
                "address-block",
                on(Page {
                    other: button("address-no-block", Press::Skip),
                    ..step(
                        "block",
                        "address-block-title",
                        "address-block-hint",
                        keys(Pad::Block, &self.said("gallery-block"), Some("gallery-town-whole")),
                    )
                }),
            ),
            (
                "address-building",
                on(Page {
                    other: button("board-kana", Press::Board),
                    ..step(
                        "building",
                        "address-building-title",
                        "address-building-hint",
                        keys(Pad::Letters, &self.said("gallery-building"), Some("gallery-town-whole")),
                    )
                }),
            ),
            (
                "name-reading",
                on(step(
                    "name",
                    "name-given-reading-title",
                    "name-given-reading-hint",
                    keys(Pad::Name, &self.said("gallery-reading"), Some("gallery-family-name")),
                )),
            ),
            (
                "name-spelling",
                step(
                    "name",
                    "name-family-title",
                    "name-family-hint",
                    picks(self.own("gallery-reading"), spelled.chain([by_pieces]).collect(), 4),
                ),
            ),
            (
                "name-pieces",
                step(
                    "name",
                    "name-family-pieces-title",
                    "name-family-pieces-hint",
                    picks(self.own("gallery-reading"), pieces.collect(), 12),
                ),
            ),
        ]
    }

    fn said(&self, id: &'static str) -> String {
        self.words.say(&msg(id))
    }
}
