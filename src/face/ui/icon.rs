//! Icons from Lucide (ISC, licence beside them in `assets/icons`), always beside a word and tinted like it.

use iced::widget::{Space, svg};
use iced::{Color, Length};
use include_dir::{Dir, include_dir};

use super::{Element, theme};

static ICONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/icons");

/// The icon of that name, `size` pixels square. An unknown name leaves its place empty: an icon is never the only sign.
pub fn icon<'a, Message: 'a>(name: &str, size: f32, color: Color) -> Element<'a, Message> {
    match bytes(name) {
        Some(bytes) => svg(svg::Handle::from_memory(bytes))
            .width(Length::Fixed(size))
            .height(Length::Fixed(size))
            .style(move |look, _| svg::Style { color: Some(theme::shown(look, color)) })
            .into(),
        None => Space::new().width(size).height(size).into(),
    }
}

/// Whether there is an icon of that name.
pub fn exists(name: &str) -> bool {
    bytes(name).is_some()
}

fn bytes(name: &str) -> Option<&'static [u8]> {
    ICONS.get_file(format!("{name}.svg")).map(include_dir::File::contents)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_finds_its_icon_or_nothing() {
        assert!(super::exists("bell"));
        assert!(!super::exists("no-such-icon"));
    }
}
