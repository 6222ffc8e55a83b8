//! Contact sheets: every kind of page small on a few large pictures, so that somebody sees all of the kiosk at a glance and
//! notices what has gone wrong. They lie in `docs/pictures/`.

use std::path::Path;

use iced::widget::{Image, column, container, image, row};
use iced::{Length, Size};

use super::RehearsalError;
use super::album::PANEL;
use crate::face::kiosk::{self, Codes, Context, Marks, gallery, room};
use crate::face::ui::paint::Painter;
use crate::face::ui::widget::text;
use crate::face::ui::{Element, Scale, Type, theme};
use crate::text::{Locale, Words};
use crate::visit::page::Page;
use crate::visit::{Aids, Press, TextSize, Voice};

/// A 21.5″ panel that stands upright.
const UPRIGHT: Size = Size { width: 1080.0, height: 1920.0 };
/// How wide a lying page is on a sheet, in pixels; an upright one is half as wide.
const WIDE: f32 = 336.0;
/// Between pages, and around them.
const GAP: f32 = 14.0;
/// The height of a page's name.
const NAME: f32 = 20.0;

/// One page on a sheet.
struct Cell {
    name: String,
    picture: image::Handle,
    size: Size,
}

/// Draws pages for sheets.
struct Sheets {
    painter: Painter,
    city: crate::catalogue::City,
    codes: Codes,
}

/// Draws all sheets into a folder; the names of the files.
///
/// # Errors
/// [`RehearsalError`] where words are broken, or a file cannot be written.
pub fn write(folder: &Path) -> Result<Vec<String>, RehearsalError> {
    let mut sheets = Sheets { painter: Painter::new()?, city: gallery::city(), codes: gallery::codes() };
    let made = [
        ("sheet-pages", sheets.pages()?, 5),
        ("sheet-languages", sheets.languages()?, 5),
        ("sheet-aids", sheets.aids()?, 5),
    ];
    let mut names = Vec::new();
    for (name, cells, across) in made {
        let file = format!("{name}.png");
        sheets.painter.paint(sheet(&cells, across), whole(&cells, across)).write_small_png(&folder.join(&file))?;
        names.push(file);
    }
    Ok(names)
}

impl Sheets {
    /// Every page of the gallery in Japanese.
    fn pages(&mut self) -> Result<Vec<Cell>, RehearsalError> {
        let words = Words::load(Locale::Ja)?;
        let pages = gallery::pages(&words);
        Ok(pages.into_iter().map(|(name, page)| self.cell(name, page, &words, PANEL, "")).collect())
    }

    /// The same five pages in every language.
    fn languages(&mut self) -> Result<Vec<Cell>, RehearsalError> {
        let mut cells = Vec::new();
        for locale in Locale::ALL {
            let words = Words::load(locale)?;
            let pages = gallery::pages(&words);
            for wanted in ["start", "purpose", "ask-choice", "check", "done"] {
                let page = pages.iter().find(|(name, _)| *name == wanted).map(|(_, page)| page.clone());
                let name = format!("{} {wanted}", locale.tag());
                cells.extend(page.map(|page| self.cell(&name, page, &words, PANEL, "")));
            }
        }
        Ok(cells)
    }

    /// What a visitor can ask for in the way of seeing, hearing and reaching.
    fn aids(&mut self) -> Result<Vec<Cell>, RehearsalError> {
        let words = Words::load(Locale::Ja)?;
        let pages = gallery::pages(&words);
        let of = |text| Aids { text, ..Aids::default() };
        let aids = [
            ("150 %", of(TextSize::Large), PANEL, ""),
            ("200 %", of(TextSize::Largest), PANEL, ""),
            ("white on black", Aids { contrast: true, ..Aids::default() }, PANEL, ""),
            (
                "spoken",
                Aids { voice: Voice { on: true, ..Voice::default() }, ..Aids::default() },
                PANEL,
                "音声でご案内しています",
            ),
            ("upright", Aids::default(), UPRIGHT, ""),
            ("within reach", Aids { low: true, ..Aids::default() }, UPRIGHT, ""),
        ];
        let mut cells = Vec::new();
        for (with, aids, size, caption) in aids {
            for wanted in ["start", "ask-choice", "kana", "check", "done"] {
                let page = pages.iter().find(|(name, _)| *name == wanted).map(|(_, page)| page.clone());
                let lowers = size == UPRIGHT && wanted != "done";
                let focus = aids.voice.on.then_some(Press::Help);
                let page = page.map(|page| Page { aids, lowers, focus, ..page });
                let name = format!("{with}: {wanted}");
                cells.extend(page.map(|page| self.cell(&name, page, &words, size, caption)));
            }
        }
        Ok(cells)
    }

    /// A page as small as it stands on a sheet.
    fn cell(&mut self, name: &str, page: Page, words: &Words, size: Size, caption: &str) -> Cell {
        let scale = Scale::kiosk(Scale::PANEL).fitting(size);
        let aids = page.aids;
        let page = gallery::on_a_sheet(page, room::room(room::scale(scale, aids, words.locale()), size, aids));
        let context = Context {
            words,
            city: &self.city,
            scale,
            size,
            marks: Marks { reader: true, printer: true, older: false },
            codes: &self.codes,
            second_picture: false,
            caption,
        };
        let look = if aids.contrast { theme::contrast() } else { theme::theme() };
        let share = WIDE / PANEL.width;
        let small = Size::new((size.width * share).round(), (size.height * share).round());
        let picture = self.painter.paint_in(kiosk::view(&page, &context), size, &look).smaller(small);
        let picture = image::Handle::from_rgba(picture.width, picture.height, picture.rgba);
        Cell { name: name.to_owned(), picture, size: small }
    }
}

/// The pages in lines of so many; upright ones twice as many.
fn lines(cells: &[Cell], across: usize) -> Vec<&[Cell]> {
    cells.chunk_by(|a, b| a.size == b.size).flat_map(|alike| alike.chunks(across)).collect()
}

/// How large the sheet is.
fn whole(cells: &[Cell], across: usize) -> Size {
    let lines = lines(cells, across);
    let high = |line: &&[Cell]| line.iter().map(|cell| cell.size.height).fold(0.0, f32::max) + NAME + GAP;
    let wide = |line: &&[Cell]| line.iter().map(|cell| cell.size.width + GAP).sum::<f32>();
    Size::new(lines.iter().map(wide).fold(0.0, f32::max) + GAP, lines.iter().map(high).sum::<f32>() + GAP)
}

fn sheet<'a>(cells: &[Cell], across: usize) -> Element<'a, ()> {
    let scale = Scale::staff(1.0);
    let mut all = column![].padding(GAP);
    for line in lines(cells, across) {
        let mut cells = row![].spacing(GAP);
        for Cell { name, picture, size } in line {
            let picture = Image::new(picture.clone()).width(size.width).height(size.height);
            let name = text::plain(scale, Type::Label, name.clone()).size(13.0).color(theme::TEXT_QUIET);
            let name = container(name).center_y(NAME);
            cells = cells.push(column![picture, name].height(size.height + NAME + GAP));
        }
        all = all.push(cells);
    }
    container(all)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(|look| container::Style {
            background: Some(theme::shown(look, theme::VEIL).into()),
            ..container::Style::default()
        })
        .into()
}

#[cfg(test)]
mod tests;
