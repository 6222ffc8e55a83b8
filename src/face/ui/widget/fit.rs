//! [`Fit`]: of several ways to draw the same thing the first that has room, so that larger text, readings and longer
//! languages never cut anything off. What has room is measured, not guessed: in its place every text must have what it
//! gets in endless space, and everything that can be pressed must be whole and large enough.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::super::Element;
use super::said::Em;

/// More than any page is.
const ENDLESS: f32 = 4000.0;

/// The first of several that has room. See the module.
pub struct Fit<'a, Message> {
    choices: Vec<Element<'a, Message>>,
    wide: bool,
    least: f32,
    width: Length,
    height: Length,
}

/// A page's body: as high as its place. `least` is the least edge in pixels of what can be pressed.
pub fn fit<Message>(choices: Vec<Element<'_, Message>>, least: f32) -> Fit<'_, Message> {
    Fit { choices, wide: false, least, width: Length::Fill, height: Length::Fill }
}

/// A bar in which words may have more than one line.
pub fn fit_lines<Message>(choices: Vec<Element<'_, Message>>, least: f32) -> Fit<'_, Message> {
    Fit { height: Length::Shrink, ..fit(choices, least) }
}

/// A bar: as wide as its place, as high as it needs to be.
pub fn fit_bar<Message>(choices: Vec<Element<'_, Message>>, least: f32) -> Fit<'_, Message> {
    Fit { choices, wide: true, least, width: Length::Fill, height: Length::Shrink }
}

/// Which way was chosen; tests find it as a custom part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fitted {
    /// Its place among the ways, from 0.
    pub chosen: usize,
    /// Whether all of it has room. Only the last way may not.
    pub whole: bool,
}

/// What a way of drawing shows.
#[derive(Default)]
struct Seen {
    texts: Vec<Rectangle>,
    presses: Vec<Rectangle>,
    /// A text lacks room for its lines, in whatever box it stands.
    cut: bool,
}

impl Operation for Seen {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id.is_some() {
            self.presses.push(bounds);
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, _text: &str) {
        self.texts.push(bounds);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        self.cut |= state.downcast_ref::<Em>().is_some_and(|em| !em.whole);
    }
}

/// Pixels that rounding may take.
const HAIR: f32 = 0.6;

impl Seen {
    /// Whether all of it is whole within `place`; `free` is the same in endless space.
    fn whole(&self, free: &Self, place: Rectangle, least: f32, wide: bool) -> bool {
        let place = place.expand(HAIR);
        let texts = self.texts.iter().zip(&free.texts).all(|(text, free)| {
            text.height + HAIR >= free.height && text.width + HAIR >= free.width && text.is_within(&place)
        });
        let over = |text: &Rectangle| {
            self.presses.iter().any(|press| press.contains(text.center()) && !text.is_within(&press.expand(HAIR)))
        };
        let apart = |n: usize, text: &Rectangle| {
            self.texts
                .iter()
                .skip(n + 1)
                .all(|other| text.intersection(other).is_none_or(|both| both.width <= 1.0 || both.height <= 1.0))
        };
        // In a bar nothing gives way: a button that is narrower than it would be has lost its icon.
        let squeezed = self.presses.iter().zip(&free.presses).any(|(press, free)| press.width + HAIR < free.width);
        texts
            && !self.cut
            && !(wide && squeezed)
            && self.presses.iter().all(|press| press.is_within(&place) && press.width.min(press.height) >= least)
            && !self.texts.iter().any(over)
            && self.texts.iter().enumerate().all(|(n, text)| apart(n, text))
    }
}

impl<Message> Fit<'_, Message> {
    fn set(&mut self, n: usize, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> (layout::Node, Seen) {
        let mut seen = Seen::default();
        let (Some(choice), Some(tree)) = (self.choices.get_mut(n), tree.children.get_mut(n)) else {
            return (layout::Node::default(), seen);
        };
        let node = choice.as_widget_mut().layout(tree, renderer, limits);
        choice.as_widget_mut().operate(tree, Layout::new(&node), renderer, &mut seen);
        (node, seen)
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Fit<'_, Message> {
    fn tag(&self) -> iced::advanced::widget::tree::Tag {
        iced::advanced::widget::tree::Tag::of::<Fitted>()
    }

    fn state(&self) -> iced::advanced::widget::tree::State {
        iced::advanced::widget::tree::State::new(Fitted::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.choices.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.choices);
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let limits = limits.width(self.width).height(self.height);
        let max = limits.max();
        let free = if self.wide {
            Size::new(max.width + ENDLESS, max.height)
        } else {
            Size::new(max.width, max.height + ENDLESS)
        };
        let last = self.choices.len().saturating_sub(1);
        let mut found = layout::Node::default();
        for n in 0..=last {
            let (_, free) = self.set(n, tree, renderer, &layout::Limits::new(Size::ZERO, free));
            let (node, seen) = self.set(n, tree, renderer, &limits);
            let place = Rectangle::with_size(Size::new(max.width, node.size().height.min(max.height)));
            let whole = seen.whole(&free, place, self.least, self.wide);
            *tree.state.downcast_mut::<Fitted>() = Fitted { chosen: n, whole };
            found = layout::Node::with_children(node.size(), vec![node]);
            if whole {
                break;
            }
        }
        found
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let n = tree.state.downcast_ref::<Fitted>().chosen;
        operation.custom(None, layout.bounds(), tree.state.downcast_mut::<Fitted>());
        if let (Some(choice), Some(tree), Some(inside)) =
            (self.choices.get_mut(n), tree.children.get_mut(n), layout.children().next())
        {
            choice.as_widget_mut().operate(tree, inside, renderer, operation);
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
        let n = tree.state.downcast_ref::<Fitted>().chosen;
        if let (Some(choice), Some(tree), Some(inside)) =
            (self.choices.get_mut(n), tree.children.get_mut(n), layout.children().next())
        {
            choice.as_widget_mut().update(tree, event, inside, cursor, renderer, clipboard, shell, viewport);
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
        let n = tree.state.downcast_ref::<Fitted>().chosen;
        if let (Some(choice), Some(tree), Some(inside)) =
            (self.choices.get(n), tree.children.get(n), layout.children().next())
        {
            choice.as_widget().draw(tree, renderer, theme, style, inside, cursor, viewport);
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
        let n = tree.state.downcast_ref::<Fitted>().chosen;
        match (self.choices.get(n), tree.children.get(n), layout.children().next()) {
            (Some(choice), Some(tree), Some(inside)) => {
                choice.as_widget().mouse_interaction(tree, inside, cursor, viewport, renderer)
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
        let n = tree.state.downcast_ref::<Fitted>().chosen;
        let inside = layout.children().next()?;
        let choice = self.choices.get_mut(n)?;
        choice.as_widget_mut().overlay(tree.children.get_mut(n)?, inside, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Fit<'a, Message>> for Element<'a, Message> {
    fn from(fit: Fit<'a, Message>) -> Self {
        Self::new(fit)
    }
}
