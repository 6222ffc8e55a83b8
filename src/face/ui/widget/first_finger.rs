//! [`first_finger`]: only the first finger counts. A palm that rests on the panel, or a second hand, neither presses nor
//! disturbs what the first finger does. iced's widgets do not tell fingers apart.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector, touch};

use super::super::Element;

struct FirstFinger<'a, Message> {
    content: Element<'a, Message>,
}

#[derive(Default)]
struct Down(Option<touch::Finger>);

impl Down {
    /// Whether an event may pass.
    fn admits(&mut self, event: &Event) -> bool {
        let Event::Touch(touch) = event else { return true };
        match *touch {
            touch::Event::FingerPressed { id, .. } => *self.0.get_or_insert(id) == id,
            touch::Event::FingerMoved { id, .. } => self.0 == Some(id),
            touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. } => {
                let first = self.0 == Some(id);
                if first {
                    self.0 = None;
                }
                first
            }
        }
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
        if !tree.state.downcast_mut::<Down>().admits(event) {
            return;
        }
        if let (Some(child), Some(inside)) = (tree.children.first_mut(), layout.children().next()) {
            let content = self.content.as_widget_mut();
            content.update(child, event, inside, cursor, renderer, clipboard, shell, viewport);
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
    use super::Down;
    use iced::{Event, Point, touch};

    #[test]
    fn a_second_finger_neither_presses_nor_lifts() {
        let position = Point::ORIGIN;
        let press = |n| Event::Touch(touch::Event::FingerPressed { id: touch::Finger(n), position });
        let lift = |n| Event::Touch(touch::Event::FingerLifted { id: touch::Finger(n), position });
        let mut down = Down::default();
        assert!(down.admits(&press(1)));
        assert!(!down.admits(&press(2)));
        assert!(!down.admits(&lift(2)));
        assert!(down.admits(&lift(1)));
        assert!(down.admits(&press(2)), "the next finger is a first one again");
    }
}
