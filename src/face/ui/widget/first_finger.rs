//! [`first_finger`]: only the first finger counts, and at its own place. A palm that rests on the panel, or a second hand,
//! neither presses nor disturbs what the first finger does. iced's widgets do not tell fingers apart, and take each of
//! them to be where the last one was.

use std::time::{Duration, Instant};

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector, touch};

use super::super::Element;

/// A finger that is still for so long has been lifted unheard (panels lose that), or lies there: the next one counts
/// instead, or the panel would be dead until somebody restarts it.
const RESTS: Duration = Duration::from_secs(8);

struct FirstFinger<'a, Message> {
    content: Element<'a, Message>,
}

/// The finger that counts, where it is, and when it was last heard of.
#[derive(Clone, Copy)]
struct First {
    id: touch::Finger,
    place: Point,
    at: Instant,
}

#[derive(Default)]
struct Down(Option<First>);

/// What becomes of an event.
#[derive(Debug, PartialEq)]
enum Passes {
    /// No finger's, or the first one's.
    Yes,
    /// Another finger's.
    No,
    /// A finger takes the place of one that was lost there.
    After(touch::Finger, Point),
}

impl Down {
    fn admits(&mut self, event: &Event, now: Instant) -> Passes {
        let Event::Touch(touch) = event else { return Passes::Yes };
        match *touch {
            touch::Event::FingerPressed { id, position: place } => {
                let before = self.0.filter(|first| first.id != id);
                if before.is_some_and(|first| now.saturating_duration_since(first.at) < RESTS) {
                    return Passes::No;
                }
                self.0 = Some(First { id, place, at: now });
                before.map_or(Passes::Yes, |lost| Passes::After(lost.id, lost.place))
            }
            touch::Event::FingerMoved { id, position: place } => match &mut self.0 {
                Some(first) if first.id == id => {
                    (first.place, first.at) = (place, now);
                    Passes::Yes
                }
                _ => Passes::No,
            },
            touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. } => {
                if self.0.is_none_or(|first| first.id != id) {
                    return Passes::No;
                }
                self.0 = None;
                Passes::Yes
            }
        }
    }

    /// Where the first finger is, else where the pointer was left.
    fn cursor(&self, cursor: mouse::Cursor) -> mouse::Cursor {
        self.0.map_or(cursor, |first| mouse::Cursor::Available(first.place))
    }
}

/// Where an event happens: a finger's at the finger.
fn place(event: &Event) -> Option<Point> {
    let Event::Touch(touch) = event else { return None };
    match *touch {
        touch::Event::FingerPressed { position, .. }
        | touch::Event::FingerMoved { position, .. }
        | touch::Event::FingerLifted { position, .. }
        | touch::Event::FingerLost { position, .. } => Some(position),
    }
}

/// Wraps a whole window.
pub fn first_finger<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Element::new(FirstFinger { content: content.into() })
}

impl<Message> Widget<Message, Theme, Renderer> for FirstFinger<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Down>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Down::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        match tree.children.first_mut() {
            Some(child) => {
                let inside = self.content.as_widget_mut().layout(child, renderer, limits);
                layout::Node::with_children(inside.size(), vec![inside])
            }
            None => layout::Node::new(Size::ZERO),
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if let (Some(child), Some(inside)) = (tree.children.first_mut(), layout.children().next()) {
            self.content.as_widget_mut().operate(child, inside, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let down = tree.state.downcast_mut::<Down>();
        let lost = match down.admits(event, Instant::now()) {
            Passes::No => return,
            Passes::Yes => None,
            Passes::After(id, position) => Some(Event::Touch(touch::Event::FingerLost { id, position })),
        };
        let cursor = down.cursor(cursor);
        if let (Some(child), Some(inside)) = (tree.children.first_mut(), layout.children().next()) {
            for event in lost.iter().chain([event]) {
                let cursor = place(event).map_or(cursor, mouse::Cursor::Available);
                let content = self.content.as_widget_mut();
                content.update(child, event, inside, cursor, renderer, clipboard, shell, viewport);
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let cursor = tree.state.downcast_ref::<Down>().cursor(cursor);
        if let (Some(child), Some(inside)) = (tree.children.first(), layout.children().next()) {
            self.content.as_widget().draw(child, renderer, theme, style, inside, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        match (tree.children.first(), layout.children().next()) {
            (Some(child), Some(inside)) => {
                self.content.as_widget().mouse_interaction(child, inside, cursor, viewport, renderer)
            }
            _ => mouse::Interaction::default(),
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let inside = layout.children().next()?;
        self.content.as_widget_mut().overlay(tree.children.first_mut()?, inside, renderer, viewport, translation)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Down, Passes, RESTS};
    use iced::{Event, Point, touch};

    const AT: Point = Point::ORIGIN;

    fn press(n: u64) -> Event {
        Event::Touch(touch::Event::FingerPressed { id: touch::Finger(n), position: AT })
    }

    fn moved(n: u64) -> Event {
        Event::Touch(touch::Event::FingerMoved { id: touch::Finger(n), position: AT })
    }

    fn lift(n: u64) -> Event {
        Event::Touch(touch::Event::FingerLifted { id: touch::Finger(n), position: AT })
    }

    #[test]
    fn a_second_finger_neither_presses_nor_lifts() {
        let now = Instant::now();
        let mut down = Down::default();
        assert_eq!(down.admits(&press(1), now), Passes::Yes);
        assert_eq!(down.admits(&press(2), now), Passes::No);
        assert_eq!(down.admits(&moved(2), now), Passes::No);
        assert_eq!(down.admits(&lift(2), now), Passes::No);
        assert_eq!(down.admits(&lift(1), now), Passes::Yes);
        assert_eq!(down.admits(&press(2), now), Passes::Yes, "the next finger is a first one again");
    }

    /// A panel that loses a lift is not dead: the next finger counts after a while, and the lost one no more.
    #[test]
    fn a_lift_that_is_lost_does_not_lock_the_panel() {
        let start = Instant::now();
        let mut down = Down::default();
        assert_eq!(down.admits(&press(1), start), Passes::Yes);
        let soon = start + RESTS - Duration::from_millis(1);
        assert_eq!(down.admits(&press(2), soon), Passes::No, "the first may still be held");
        assert_eq!(down.admits(&press(3), start + RESTS), Passes::After(touch::Finger(1), AT));
        assert_eq!(down.admits(&lift(1), start + RESTS), Passes::No);
        assert_eq!(down.admits(&lift(3), start + RESTS), Passes::Yes);
    }

    #[test]
    fn a_finger_that_slides_for_long_stays_the_first() {
        let start = Instant::now();
        let mut down = Down::default();
        assert_eq!(down.admits(&press(1), start), Passes::Yes);
        assert_eq!(down.admits(&moved(1), start + RESTS), Passes::Yes);
        assert_eq!(down.admits(&press(2), start + RESTS + Duration::from_secs(1)), Passes::No);
    }

    /// The same finger that presses again has been lifted unheard.
    #[test]
    fn a_finger_that_presses_twice_was_lifted_between() {
        let now = Instant::now();
        let mut down = Down::default();
        assert_eq!(down.admits(&press(1), now), Passes::Yes);
        assert_eq!(down.admits(&press(1), now), Passes::Yes);
        assert_eq!(down.admits(&lift(1), now), Passes::Yes);
    }
}
