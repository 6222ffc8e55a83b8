//! The drawer of the simulated reader: below the page and outside of its frame, in staff's small type, marked as what
//! it is. It is for trials and checks; a kiosk with a real reader has none.

use iced::widget::{Space, column, container, row, stack};
use iced::{Alignment, Length};

use super::Context;
use crate::device::card::TestCard;
use crate::face::ui::widget::button::{self, Words};
use crate::face::ui::widget::chip::{Tone, chip};
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{panel, text};
use crate::face::ui::{Element, Scale, Type, theme};
use crate::text::Msg;

/// What the drawer shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawer {
    /// The cards are shown.
    pub open: bool,
    /// The card on the reader.
    pub lies: Option<TestCard>,
    /// The reader's plug is in.
    pub plugged: bool,
}

/// What is done with the drawer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Shows the cards, or hides them.
    Open(bool),
    /// Lays a card on the reader.
    Lay(TestCard),
    /// Takes the card off it.
    Take,
    /// Pulls the reader's plug, or puts it in.
    Plug(bool),
}

/// How high the closed drawer is, in mm.
pub const HEIGHT: f32 = 15.0;

/// The page with the drawer below it; the cards lie over the page while the drawer is open.
pub fn below<'a, Message: Clone + 'static>(
    page: Element<'a, Message>,
    drawer: Drawer,
    ctx: &Context<'_>,
    hand: impl Fn(Hand) -> Message + Copy + 'a,
) -> Element<'a, Message> {
    let scale = Scale::staff(ctx.scale.px_per_mm());
    let closed = column![page, strip(drawer, ctx, scale, hand)];
    if !drawer.open {
        return closed.into();
    }
    let cards = column![
        Space::new().height(Length::Fill),
        cards(drawer, ctx, scale, hand),
        Space::new().height(scale.mm(HEIGHT))
    ];
    stack![closed, cards].into()
}

fn strip<'a, Message: Clone + 'static>(
    drawer: Drawer,
    ctx: &Context<'_>,
    scale: Scale,
    hand: impl Fn(Hand) -> Message + 'a,
) -> Element<'a, Message> {
    let lies = match drawer.lies {
        Some(card) => ctx.say(&Msg::new("drawer-lies").message("card", Msg::new(card.title()))),
        None => ctx.word("drawer-empty"),
    };
    let mut line = row![
        chip(scale, Tone::Amber, "flask-conical", ctx.word("tray-title")),
        text::plain(scale, Type::Label, lies).color(theme::LOOK),
        Space::new().width(Length::Fill)
    ]
    .spacing(scale.gap())
    .align_y(Alignment::Center);
    let plug = ctx.word(if drawer.plugged { "tray-unplug" } else { "tray-plug" });
    line = line.push(button::secondary(scale, "tray-plug", plug, hand(Hand::Plug(!drawer.plugged))));
    if drawer.lies.is_some() {
        let take = Words::new(ctx.word("tray-take")).before("undo-2");
        line = line.push(button::secondary(scale, "tray-take", take, hand(Hand::Take)));
    }
    let (words, name) = if drawer.open { ("drawer-close", "chevron-down") } else { ("drawer-open", "chevron-up") };
    let open = Words::new(ctx.word(words)).after(name);
    line = line.push(button::secondary(scale, "tray-open", open, hand(Hand::Open(!drawer.open))));
    panel::ground(container(line).padding([0.0, ctx.margin()]).center_y(scale.mm(HEIGHT)), theme::LOOK_SOFT).into()
}

fn cards<'a, Message: Clone + 'static>(
    drawer: Drawer,
    ctx: &Context<'_>,
    scale: Scale,
    hand: impl Fn(Hand) -> Message + 'a,
) -> Element<'a, Message> {
    let mut grid =
        column![text::plain(scale, Type::Label, ctx.word("tray-note")).color(theme::LOOK)].spacing(scale.near());
    for pair in TestCard::ALL.chunks(2) {
        let mut line = row![].spacing(scale.near());
        for card in pair {
            let look = if drawer.lies == Some(*card) { Look::chosen(scale) } else { Look::plain(scale) };
            let title = text::plain(scale, Type::Label, ctx.word(card.title()));
            line = line.push(
                press(scale, format!("tray-{}", card.id()), look, title, hand(Hand::Lay(*card)))
                    .align_x(Alignment::Start)
                    .padding([0.0, scale.gap()])
                    .width(Length::Fill)
                    .height(scale.mm(9.6)),
            );
        }
        if pair.len() == 1 {
            line = line.push(Space::new().width(Length::Fill));
        }
        grid = grid.push(line);
    }
    let sheet = panel::tinted(scale, grid, theme::LOOK_SOFT, theme::LOOK_LINE);
    container(iced::widget::opaque(sheet.width(Length::Fill))).padding([0.0, ctx.margin()]).into()
}
