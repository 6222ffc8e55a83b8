//! [`keyed`]: forgets what widgets remember when the page changes. iced matches widget state by place in the tree, so
//! without this a pressed button or a scroll offset of one visitor's page would live on in the next one's.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::super::Element;

struct Keyed<'a, Message> {
    key: String,
    content: Element<'a, Message>,
}

struct Key(String);

/// Wraps a page. While `key` stays the same, widgets keep their state; when it changes, all of it is made anew.
pub fn keyed<'a, Message: 'a>(
    key: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Keyed { key: key.into(), content: content.into() })
}

impl<Message> Widget<Message, Theme, Renderer> for Keyed<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Key>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Key(self.key.clone()))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let held = tree.state.downcast_mut::<Key>();
        if held.0 == self.key {
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            held.0.clone_from(&self.key);
            tree.children = vec![Tree::new(&self.content)];
        }
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
    #![allow(clippy::unwrap_used)]
    use super::super::press::{Look, State, press};
    use super::keyed;
    use crate::face::ui::{Element, Scale};
    use iced::advanced::widget::Tree;

    fn page<'a>(key: &str) -> Element<'a, ()> {
        let scale = Scale::kiosk(4.03);
        keyed(key, press(scale, "next", Look::plain(scale), iced::widget::Space::new(), ()))
    }

    #[test]
    fn a_new_key_forgets_and_the_same_key_remembers() {
        let pressed = |tree: &Tree| tree.children.first().unwrap().state.downcast_ref::<State>().pressed;
        let mut tree = Tree::new(page("1-start"));
        tree.children.first_mut().unwrap().state.downcast_mut::<State>().pressed = true;
        tree.diff(page("1-start"));
        assert!(pressed(&tree));
        tree.diff(page("2-start"));
        assert!(!pressed(&tree));
    }
}
