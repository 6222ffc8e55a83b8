//! [`ring`]: the ring around the place where the five keys stand. Drawn over everything, so that nothing cuts it off: two
//! bands, yellow and black, so that one of them is seen on every ground (WCAG 2.2, 1.4.11 and 2.4.13).

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Border, Color, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::super::{Element, Scale, theme};

/// A page with a ring around what `on` does when it is pressed.
pub fn ring<'a, Message: Clone + PartialEq + Send + Sync + 'static>(
    scale: Scale,
    on: Option<Message>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Ring { content: content.into(), on, width: scale.ring(), radius: scale.radius() })
}

struct Ring<'a, Message> {
    content: Element<'a, Message>,
    on: Option<Message>,
    width: f32,
    radius: f32,
}

/// Where it is drawn; tests find it as a custom part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ringed(pub Option<Rectangle>);

/// Finds the place of a message. Of two that mean the same, the later one: the bars stand below the page.
struct Find<'m, Message> {
    on: &'m Message,
    found: Option<Rectangle>,
}

impl<Message: PartialEq + Send + Sync + 'static> Operation for Find<'_, Message> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(Some(message)) = state.downcast_ref::<Option<Message>>()
            && message == self.on
        {
            self.found = Some(bounds);
        }
    }
}

impl<Message: Clone + PartialEq + Send + Sync + 'static> Widget<Message, Theme, Renderer> for Ring<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Ringed>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Ringed::default())
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
                let found = self.on.as_ref().and_then(|on| {
                    let mut find = Find { on, found: None };
                    self.content.as_widget_mut().operate(child, Layout::new(&inside), renderer, &mut find);
                    find.found
                });
                *tree.state.downcast_mut::<Ringed>() = Ringed(found);
                layout::Node::with_children(inside.size(), vec![inside])
            }
            None => layout::Node::new(Size::ZERO),
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.custom(None, layout.bounds(), tree.state.downcast_mut::<Ringed>());
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
        let Some(place) = tree.state.downcast_ref::<Ringed>().0 else { return };
        let place = place + Vector::new(layout.bounds().x, layout.bounds().y);
        // The band that touches the control parts it from the outer one; the outer one is seen on the ground.
        let bands = if theme::is_contrast(theme) {
            [(2.0, theme::FOCUS), (1.0, theme::FOCUS_RING)]
        } else {
            [(2.0, theme::FOCUS_RING), (1.0, theme::FOCUS)]
        };
        renderer.with_layer(*viewport, |renderer| {
            for (by, color) in bands {
                let out = by * self.width;
                let border = Border { color, width: self.width, radius: (self.radius + out).into() };
                renderer.fill_quad(Quad { bounds: place.expand(out), border, ..Quad::default() }, Color::TRANSPARENT);
            }
        });
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
