//! Fingers as the window delivers them: pressed, moved, lifted and lost, one or two at a time, through the real widgets
//! to the visit and back to the next picture.

use iced::{Event, Point, Rectangle, Size, mouse, touch};
use iced_test::core::clipboard;
use iced_test::core::renderer::{Headless, Style};
use iced_test::core::widget::{Id, Operation};
use iced_test::futures::futures::executor::block_on;
use iced_test::renderer::Renderer;
use iced_test::runtime::{UserInterface, user_interface};

use super::{Message, Played, Press};
use crate::face::ui::{fonts, theme};
use crate::text::Locale;
use crate::visit::page::{Body, Overlay};

const SIZE: Size = Size::new(1920.0, 1080.0);

/// A kiosk whose widgets remember between pictures what they remember in the window.
struct Panel {
    played: Played,
    renderer: Renderer,
    cache: Option<user_interface::Cache>,
    /// Where the window takes the pointer to be: at whatever finger was heard of last.
    cursor: Point,
}

/// Where something can be pressed.
struct Find<'a>(&'a Press, Option<Rectangle>);

impl Operation for Find<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        if state.downcast_ref::<Option<Press>>().is_some_and(|press| press.as_ref() == Some(self.0)) {
            self.1 = Some(bounds);
        }
    }
}

fn down(finger: u64, position: Point) -> Event {
    Event::Touch(touch::Event::FingerPressed { id: touch::Finger(finger), position })
}

fn moved(finger: u64, position: Point) -> Event {
    Event::Touch(touch::Event::FingerMoved { id: touch::Finger(finger), position })
}

fn lift(finger: u64, position: Point) -> Event {
    Event::Touch(touch::Event::FingerLifted { id: touch::Finger(finger), position })
}

fn lost(finger: u64, position: Point) -> Event {
    Event::Touch(touch::Event::FingerLost { id: touch::Finger(finger), position })
}

impl Panel {
    fn new() -> Self {
        let settings = fonts::settings();
        let renderer =
            <Renderer as Headless>::new(settings.default_font, settings.default_text_size, Some("tiny-skia"));
        let renderer = block_on(renderer).unwrap();
        Self { played: Played::new(), renderer, cache: Some(user_interface::Cache::new()), cursor: Point::ORIGIN }
    }

    /// On the page that asks for a language.
    fn on_languages() -> Self {
        let mut panel = Self::new();
        panel.played.press(Press::Begin);
        assert_eq!(panel.played.page().id, "language");
        panel.wait(800);
        panel
    }

    fn wait(&mut self, ms: i64) {
        self.played.now += jiff::SignedDuration::from_millis(ms);
    }

    fn with<T>(
        &mut self,
        f: impl FnOnce(&mut UserInterface<'_, Message, iced::Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        let view = self.played.kiosk.view();
        let cache = self.cache.take().unwrap_or_default();
        let mut interface = UserInterface::build(view, SIZE, cache, &mut self.renderer);
        let found = f(&mut interface, &mut self.renderer);
        self.cache = Some(interface.into_cache());
        found
    }

    fn place(&mut self, press: &Press) -> Point {
        let found = self.with(|interface, renderer| {
            let mut find = Find(press, None);
            interface.operate(renderer, &mut find);
            find.1
        });
        found.unwrap_or_else(|| panic!("{press:?} is not on {}", self.played.page().id)).center()
    }

    /// Events that the window delivers together: the pointer is where the last of them was. What was pressed.
    fn together(&mut self, events: &[Event]) -> Vec<Press> {
        for event in events {
            if let Event::Touch(
                touch::Event::FingerPressed { position, .. }
                | touch::Event::FingerMoved { position, .. }
                | touch::Event::FingerLifted { position, .. }
                | touch::Event::FingerLost { position, .. },
            ) = event
            {
                self.cursor = *position;
            }
        }
        let mut messages = Vec::new();
        let cursor = mouse::Cursor::Available(self.cursor);
        self.with(|interface, renderer| {
            let _ = interface.update(events, cursor, renderer, &mut clipboard::Null, &mut messages);
        });
        let pressed =
            messages.iter().filter_map(|m| if let Message::Pressed(press) = m { Some(press.clone()) } else { None });
        let pressed = pressed.collect();
        // Whatever finger goes down anywhere says that somebody is there.
        let touched = events.iter().filter(|event| matches!(event, Event::Touch(touch::Event::FingerPressed { .. })));
        let touched = touched.map(|_| Message::Touched).collect::<Vec<_>>();
        for message in touched.into_iter().chain(messages) {
            self.played.after(0, message);
        }
        pressed
    }

    /// One after the other, each in a picture of its own.
    fn each(&mut self, events: impl IntoIterator<Item = Event>) -> Vec<Press> {
        events.into_iter().flat_map(|event| self.together(&[event])).collect()
    }

    fn picture(&mut self) -> Vec<u8> {
        let cursor = mouse::Cursor::Available(self.cursor);
        self.with(|interface, renderer| {
            let style = Style { text_color: theme::TEXT };
            interface.draw(renderer, &theme::theme(), &style, cursor);
            renderer.screenshot(Size::new(1920, 1080), 1.0, iced::Color::WHITE)
        })
    }
}

/// The second tap of a double tap lands on the next page, at a place that means something there.
#[test]
fn a_double_tap_presses_once() {
    let mut panel = Panel::on_languages();
    let at = panel.place(&Press::Language(Locale::Ja));
    assert_eq!(panel.each([down(0, at), lift(0, at)]), [Press::Language(Locale::Ja)]);
    assert_eq!(panel.played.page().id, "purpose");
    panel.wait(120);
    let second = panel.each([down(1, at), lift(1, at)]);
    assert_eq!(panel.played.page().id, "purpose", "{second:?}");
    let Body::Tiles { tiles, .. } = &panel.played.page().body else { panic!("no tiles") };
    assert!(!tiles.iter().any(|tile| tile.chosen), "nothing is chosen by it");
    // Both taps before the window has drawn anything.
    let mut panel = Panel::on_languages();
    let pressed = panel.together(&[down(0, at), lift(0, at), down(1, at), lift(1, at)]);
    assert_eq!(pressed.len(), 2, "the widgets heard both");
    assert_eq!(panel.played.page().id, "purpose", "the visit took one");
}

#[test]
fn a_second_finger_changes_nothing() {
    let mut panel = Panel::on_languages();
    let (ja, en) = (panel.place(&Press::Language(Locale::Ja)), panel.place(&Press::Language(Locale::En)));
    let pressed = panel.each([down(0, ja), down(1, en), moved(1, en), lift(1, en)]);
    assert_eq!(pressed, [], "what a second finger presses is not pressed");
    assert_eq!(panel.each([lift(0, ja)]), [Press::Language(Locale::Ja)], "and it does not disturb the first");
    // A palm that stays while the first finger goes.
    let mut panel = Panel::on_languages();
    assert_eq!(panel.each([down(0, ja), down(1, en), lift(0, ja)]), [Press::Language(Locale::Ja)]);
    assert_eq!(panel.each([lift(1, en)]), []);
}

/// The window tells several fingers' events at once, and one place for all of them: the last one's.
#[test]
fn each_finger_is_where_it_is_and_not_where_the_last_one_was() {
    let mut panel = Panel::on_languages();
    let (ja, en) = (panel.place(&Press::Language(Locale::Ja)), panel.place(&Press::Language(Locale::En)));
    let pressed = panel.together(&[down(0, ja), down(1, en), lift(0, ja), moved(1, en)]);
    assert_eq!(pressed, [Press::Language(Locale::Ja)]);
    let mut panel = Panel::on_languages();
    let aside = Point::new(ja.x, SIZE.height - 120.0);
    let pressed = panel.together(&[down(0, ja), moved(0, aside), lift(0, aside), down(1, ja)]);
    assert_eq!(pressed, [], "the first slid off, the second has not lifted");
}

#[test]
fn nothing_sticks_after_a_finger_has_gone() {
    let mut panel = Panel::on_languages();
    let at = panel.place(&Press::Language(Locale::En));
    let before = panel.picture();
    assert_eq!(panel.each([down(0, at)]), []);
    assert!(panel.picture() != before, "what is pressed sinks");
    let aside = Point::new(at.x, 12.0);
    assert_eq!(panel.each([moved(0, aside)]), []);
    assert!(panel.picture() == before, "and rises when the finger slides off");
    assert_eq!(panel.each([moved(0, at), lost(0, at)]), []);
    assert!(panel.picture() == before, "nothing is left where the pointer still lies");
    assert_eq!(panel.each([lift(0, at)]), [], "a finger that was lost lifts nothing");
    assert!(panel.picture() == before);
}

#[test]
fn a_touch_that_is_lost_presses_nothing_and_the_next_one_does() {
    let mut panel = Panel::on_languages();
    let at = panel.place(&Press::Language(Locale::En));
    assert_eq!(panel.each([down(0, at), lost(0, at), lift(0, at)]), []);
    assert_eq!(panel.played.page().id, "language");
    assert_eq!(panel.each([down(1, at), lift(1, at)]), [Press::Language(Locale::En)]);
}

#[test]
fn a_press_that_slides_off_is_taken_back() {
    let mut panel = Panel::on_languages();
    let (ja, en) = (panel.place(&Press::Language(Locale::Ja)), panel.place(&Press::Language(Locale::En)));
    assert_eq!(panel.each([down(0, ja), moved(0, en), lift(0, en)]), [], "neither the one nor the other");
    assert_eq!(panel.each([down(0, ja), moved(0, en), moved(0, ja), lift(0, ja)]), [Press::Language(Locale::Ja)]);
}

/// The start page begins wherever it is touched, but not by a finger that slides off a button of it.
#[test]
fn the_start_page_begins_with_a_touch_of_its_own() {
    let mut panel = Panel::new();
    let (en, hero) = (panel.place(&Press::Language(Locale::En)), Point::new(1500.0, 400.0));
    assert_eq!(panel.each([down(0, en), moved(0, hero), lift(0, hero)]), []);
    assert_eq!(panel.each([lift(3, hero)]), [], "a finger that was down before the page came");
    assert_eq!(panel.each([down(0, hero), lost(0, hero), lift(0, hero)]), []);
    assert_eq!(panel.each([down(0, hero), moved(0, en), lift(0, en)]), []);
    let begin = panel.place(&Press::Begin);
    assert_eq!(panel.each([down(0, begin), lift(0, begin)]), [Press::Begin], "the button begins once");
    let mut panel = Panel::new();
    panel.wait(800);
    assert_eq!(panel.each([down(0, hero), lift(0, hero)]), [Press::Begin]);
    assert_eq!(panel.played.page().id, "language");
}

/// A page that changes under a finger is not answered by its lift.
#[test]
fn a_page_that_changes_under_a_finger_is_not_pressed() {
    let mut panel = Panel::on_languages();
    let at = panel.place(&Press::Language(Locale::En));
    assert_eq!(panel.each([down(0, at)]), []);
    panel.played.after(95_000, Message::Tick);
    assert!(matches!(panel.played.page().overlay, Some(Overlay::Idle(_))));
    assert_eq!(panel.each([lift(0, at)]), []);
    // The touch that says somebody is there brings the page back and presses nothing of it.
    panel.wait(5_000);
    assert_eq!(panel.each([down(1, at)]), []);
    assert_eq!(panel.played.page().overlay, None);
    panel.wait(1_000);
    assert_eq!(panel.each([lift(1, at)]), []);
    assert_eq!(panel.played.page().id, "language");
    // The visit ends under a finger: its lift begins no other.
    assert_eq!(panel.each([down(2, at)]), []);
    panel.played.after(125_000, Message::Tick);
    let now = panel.played.now;
    panel.played.kiosk.begin(super::seeds(2), now, false);
    panel.wait(1_000);
    assert_eq!(panel.played.page().id, "start");
    assert_eq!(panel.each([lift(2, at)]), []);
    assert_eq!(panel.played.page().id, "start");
}
