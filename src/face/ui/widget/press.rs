//! [`Press`]: everything that can be pressed. One border and one shade say "press me"; pressed, it sinks. It carries an
//! id, so that a test finds every pressable thing of a page and measures it, and it has no hovered look: on a touch
//! panel the pointer stays where the last finger was.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay};
use iced::{
    Alignment, Background, Border, Color, Event, Length, Padding, Rectangle, Renderer, Size, Theme, Vector, touch,
};

use super::super::{Element, Scale, theme};

/// How a pressable thing looks.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Its face.
    pub face: Color,
    /// Its face while pressed.
    pub pressed: Color,
    /// What is written on it.
    pub ink: Color,
    /// Its border.
    pub border: Color,
    /// The border's width in pixels.
    pub border_width: f32,
    /// Corners in pixels.
    pub radius: f32,
    /// The shade under it.
    pub shade: Color,
    /// How far it stands out, in pixels; the shade is as deep.
    pub depth: f32,
}

impl Look {
    /// White with a grey border.
    pub fn plain(scale: Scale) -> Self {
        Self {
            face: theme::PAPER,
            pressed: theme::PRESSED,
            ink: theme::TEXT,
            border: theme::EDGE,
            border_width: scale.border(),
            radius: scale.radius(),
            shade: theme::SHADE,
            depth: scale.depth(),
        }
    }

    /// White with a blue border and blue words.
    pub fn action(scale: Scale) -> Self {
        Self { ink: theme::ACTION, border: theme::ACTION, pressed: theme::ACTION_SOFT, ..Self::plain(scale) }
    }

    /// Blue with white words: one a page.
    pub fn primary(scale: Scale) -> Self {
        Self {
            face: theme::ACTION,
            pressed: theme::ACTION_PRESSED,
            ink: theme::PAPER,
            border: theme::ACTION,
            shade: theme::ACTION_SHADE,
            ..Self::plain(scale)
        }
    }

    /// Chosen: blue border twice as wide on a soft ground.
    pub fn chosen(scale: Scale) -> Self {
        Self {
            face: theme::ACTION_SOFT,
            border: theme::ACTION,
            border_width: scale.border() * 2.0,
            ..Self::plain(scale)
        }
    }

    /// As it looks in a theme.
    fn shown(self, theme: &Theme) -> Self {
        let [face, pressed, ink, border, shade] =
            [self.face, self.pressed, self.ink, self.border, self.shade].map(|color| theme::shown(theme, color));
        Self { face, pressed, ink, border, shade, ..self }
    }

    /// Neither border nor shade: a quiet way out.
    pub fn quiet(scale: Scale) -> Self {
        Self { face: Color::TRANSPARENT, border: Color::TRANSPARENT, shade: Color::TRANSPARENT, ..Self::plain(scale) }
    }
}

/// Something that can be pressed. See [`press`].
pub struct Press<'a, Message> {
    id: Id,
    content: Element<'a, Message>,
    on_press: Option<Message>,
    look: Look,
    ring: f32,
    focused: bool,
    width: Length,
    height: Length,
    padding: Padding,
    align_x: Alignment,
}

/// Makes `content` pressable under `id`.
pub fn press<'a, Message: Clone + 'a>(
    scale: Scale,
    id: impl Into<String>,
    look: Look,
    content: impl Into<Element<'a, Message>>,
    on_press: Message,
) -> Press<'a, Message> {
    Press {
        id: Id::from(id.into()),
        content: content.into(),
        on_press: Some(on_press),
        look,
        ring: scale.ring(),
        focused: false,
        width: Length::Shrink,
        height: Length::Fixed(scale.target()),
        padding: Padding::from([0.0, scale.inset()]),
        align_x: Alignment::Center,
    }
}

impl<Message> Press<'_, Message> {
    /// How wide.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// How high, shade included.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Space inside.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Where the content stands.
    #[must_use]
    pub const fn align_x(mut self, align_x: Alignment) -> Self {
        self.align_x = align_x;
        self
    }

    /// Draws the focus ring: black outside, yellow inside.
    #[must_use]
    pub const fn focused(mut self, focused: bool) -> Self {
        self.focused = focused;
        self
    }

    /// Takes no press (a simulated tray's card that lies on the reader already). Pages explain instead of disabling.
    #[must_use]
    pub fn inert(mut self, inert: bool) -> Self {
        if inert {
            self.on_press = None;
        }
        self
    }
}

/// What it remembers between frames.
#[derive(Default)]
pub(super) struct State {
    /// A finger or button went down on it and is still there.
    pub(super) pressed: bool,
    drawn_pressed: bool,
}

impl<Message: Clone + 'static> Widget<Message, Theme, Renderer> for Press<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let padding = Padding { bottom: self.padding.bottom + self.look.depth, ..self.padding };
        layout::positioned(
            limits,
            self.width,
            self.height,
            padding,
            |limits| match tree.children.first_mut() {
                // As high as it needs to be: what does not fit shows, and a test sees it.
                Some(child) => {
                    let room = layout::Limits::new(Size::ZERO, Size::new(limits.max().width, f32::INFINITY));
                    self.content.as_widget_mut().layout(child, renderer, &room)
                }
                None => layout::Node::new(Size::ZERO),
            },
            |content, size| content.align(self.align_x, Alignment::Center, size),
        )
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(Some(&self.id), layout.bounds());
        // What it means, for whoever looks for the place of a message: the ring of the five keys, and tests.
        operation.custom(Some(&self.id), layout.bounds(), &mut self.on_press);
        operation.traverse(&mut |operation| {
            if let (Some(child), Some(inside)) = (tree.children.first_mut(), layout.children().next()) {
                self.content.as_widget_mut().operate(child, inside, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let over = cursor.is_over(layout.bounds());
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if over && self.on_press.is_some() && !shell.is_event_captured() {
                    state.pressed = true;
                    shell.capture_event();
                }
            }
            // It counts on lifting, and only over the same thing: sliding off takes a slip of the finger back.
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                if std::mem::take(&mut state.pressed) {
                    if let Some(message) = self.on_press.clone().filter(|_| over) {
                        shell.publish(message);
                    }
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.pressed = false,
            _ => {}
        }
        let sunk = state.pressed && over;
        if let Event::Window(iced::window::Event::RedrawRequested(_)) = event {
            state.drawn_pressed = sunk;
        } else if state.drawn_pressed != sunk {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let look = self.look.shown(theme);
        let sunk = tree.state.downcast_ref::<State>().pressed && cursor.is_over(bounds);
        let offset = if sunk { look.depth } else { 0.0 };
        let face = Rectangle { y: bounds.y + offset, height: bounds.height - look.depth, ..bounds };
        let mut fill = |bounds: Rectangle, color: Color, radius: iced::border::Radius| {
            let border = Border { radius, ..Border::default() };
            renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(color));
        };
        if self.focused {
            for (by, color) in [(2.0 * self.ring, theme::FOCUS_RING), (self.ring, theme::FOCUS)] {
                fill(bounds.expand(by), theme::shown(theme, color), (look.radius + by).into());
            }
        }
        if !sunk && look.shade.a > 0.0 {
            // Only its lower edge is ever seen.
            let top = face.y + face.height - look.radius;
            let under = Rectangle { y: top, height: look.radius + look.depth, ..face };
            fill(under, look.shade, iced::border::bottom(look.radius));
        }
        // The border as a larger face under the face: software draws two fills faster than one stroke.
        let ground = if sunk { look.pressed } else { look.face };
        if look.border.a > 0.0 && look.border != ground {
            fill(face, look.border, look.radius.into());
            fill(face.shrink(look.border_width), ground, (look.radius - look.border_width).max(0.0).into());
        } else if ground.a > 0.0 {
            fill(face, ground, look.radius.into());
        }
        let (Some(child), Some(inside)) = (tree.children.first(), layout.children().next()) else { return };
        renderer.with_translation(Vector::new(0.0, offset), |renderer| {
            let style = renderer::Style { text_color: look.ink };
            self.content.as_widget().draw(child, renderer, theme, &style, inside, cursor, viewport);
        });
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) && self.on_press.is_some() {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
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

impl<'a, Message: Clone + 'static> From<Press<'a, Message>> for Element<'a, Message> {
    fn from(press: Press<'a, Message>) -> Self {
        Self::new(press)
    }
}
