//! The frame, the same on every page: city and calls on top, the ways back and on at the bottom, the question between.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length};

use super::{Context, boards, caption, card, check, choose, dates, done, over, pads, picks, plan, room, start, told};
use crate::face::ui::widget::button::{self, Words};
use crate::face::ui::widget::chip::{self, chip};
use crate::face::ui::widget::press::Look;
use crate::face::ui::widget::{fit, fit_bar, fit_lines, modal, notice, panel, press, ring, text};
use crate::face::ui::{Element, Type, icon, theme};
use crate::text::{Locale, Msg, ruby};
use crate::visit::page::{Body, Pad, Page, Tone};
use crate::visit::{Press, TextSize};

/// Draws a page. Pure: the same page and surroundings give the same picture.
pub fn view<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    if page.aids.voice.hidden {
        return caption::hidden(page, ctx);
    }
    let whole = if page.aids.voice.on {
        let above = caption::above(ctx.scale, ctx.size);
        let scale = ctx.scale.fitting(above);
        column![plain_view(page, &Context { size: above, scale, ..*ctx }), caption::bar(page, ctx)].into()
    } else {
        plain_view(page, ctx)
    };
    ring(ctx.scale, page.focus.clone(), whole)
}

/// The page without what helps to listen.
fn plain_view<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let ctx = &Context { scale: room::scale(ctx.scale, page.aids, ctx.words.locale()), ..*ctx };
    if let Some(overlay) = &page.overlay {
        let sheet = |ctx: &Context<'_>| -> Element<'a, Press> {
            modal(ctx.scale, over::view(page, overlay, ctx), 250.0).into()
        };
        return fitting(page, ctx, sheet);
    }
    if low(page, ctx) {
        return lowered(page, ctx);
    }
    let body = fitting(page, ctx, |ctx| body(page, ctx));
    let whole = column![top(page, ctx), panel::rule(ctx.scale), body, panel::rule(ctx.scale), bottom(page, ctx)];
    panel::ground(whole, theme::GROUND).width(Length::Fill).height(Length::Fill).into()
}

/// Whether everything that can be pressed stands low.
pub(super) fn low(page: &Page, ctx: &Context<'_>) -> bool {
    room::lowered(ctx.size, page.aids)
}

/// The part of the panel that a hand reaches from a wheelchair.
const REACHED: u16 = 60;

/// The question in the upper part, everything that can be pressed in the lower.
fn lowered<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let upper = fitting(page, ctx, |ctx| {
        let question = if matches!(page.body, Body::Start) { start::words(page, ctx) } else { head(page, ctx) };
        let whole = column![city(ctx), container(question).center_y(Length::Fill)].height(Length::Fill);
        container(whole).padding([ctx.scale.apart(), ctx.margin()]).width(Length::Fill).height(Length::Fill).into()
    });
    let body = fitting(page, &Context { scale: ctx.scale.tight(), ..*ctx }, |ctx| body(page, ctx));
    let lower = column![
        panel::rule(ctx.scale),
        top(page, ctx),
        panel::rule(ctx.scale),
        body,
        panel::rule(ctx.scale),
        bottom(page, ctx)
    ];
    let whole = column![
        container(upper).height(Length::FillPortion(100 - REACHED)),
        lower.height(Length::FillPortion(REACHED))
    ];
    panel::ground(whole, theme::GROUND).width(Length::Fill).height(Length::Fill).into()
}

/// What is drawn in the largest text that has room: as asked for, or the next smaller; with readings above it,
/// on a small panel, less air and a little less than the ordinary size. What can be pressed never becomes smaller.
fn fitting<'a>(
    page: &Page,
    ctx: &Context<'_>,
    draw: impl Fn(&Context<'_>) -> Element<'a, Press>,
) -> Element<'a, Press> {
    // Some pages say as much as there is to say, and other languages say it at greater length.
    let longer = ctx.words.locale() != Locale::Ja;
    let full =
        longer || matches!(page.body, Body::Check { .. } | Body::Done(_) | Body::Picks { .. } | Body::Columns { .. });
    if !ctx.scale.enlarged() && !low(page, ctx) && !full {
        return draw(ctx);
    }
    let text = room::factors(ctx.scale).into_iter().map(|factor| ctx.scale.with_text(factor));
    let less = [1.0, 0.92, 0.84, 0.76].into_iter().map(|factor| ctx.scale.tight().with_text(factor));
    let choices = text.chain(less).map(|scale| draw(&Context { scale, ..*ctx })).collect();
    let board = matches!(page.body, Body::Keys { pad: Pad::Kana | Pad::Name | Pad::Latin | Pad::Letters, .. });
    let least = match page.body {
        Body::Start | Body::Columns { .. } => 20.0,
        _ if board => 13.9,
        Body::Date { .. } | Body::Pin { .. } | Body::Keys { .. } if !ctx.wide() => 20.0,
        _ => 15.9,
    };
    fit(choices, ctx.scale.mm(least)).into()
}

fn body<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let body = match &page.body {
        Body::Start => start::view(page, ctx),
        Body::Tiles { many, tiles, sheet } => choose::view(page, ctx, *many, tiles, *sheet),
        Body::Card(stage) => card::laying(page, ctx, *stage),
        Body::Consent { read, unread } => card::consent(page, ctx, read, unread),
        Body::Pin { typed, reading, .. } => pads::pin(page, ctx, *typed, *reading),
        Body::Keys { pad: Pad::Digits | Pad::Phone, typed, unit, .. } => pads::digits(page, ctx, typed, unit.as_ref()),
        Body::Keys { pad: Pad::Block, typed, before, .. } => pads::block(page, ctx, typed, before.as_ref()),
        Body::Keys { pad: pad @ (Pad::Kana | Pad::Name), typed, before, .. } => {
            boards::kana(page, ctx, *pad, typed, before.as_ref())
        }
        Body::Keys { pad: pad @ (Pad::Latin | Pad::Letters), typed, before, .. } => {
            boards::latin(page, ctx, *pad, typed, before.as_ref())
        }
        Body::Columns { before, keys } => picks::columns(page, ctx, before.as_ref(), keys),
        Body::Picks { before, picks, sheet } => picks::view(page, ctx, before.as_ref(), picks, *sheet),
        Body::Date { .. } => dates::view(page, ctx),
        Body::Check { rows, sheet, total, remarks } => check::view(page, ctx, rows, *sheet, *total, remarks),
        Body::Plan { entries, sheet, counts } => plan::view(page, ctx, entries, *sheet, *counts),
        Body::Online(ways) => told::online(page, ctx, ways),
        Body::Told(lines) => told::told(page, ctx, lines),
        Body::Working => told::working(page, ctx),
        Body::Done(done) => done::view(page, ctx, done),
    };
    let around = if ctx.scale.compact() { ctx.scale.mm(3.4) } else { ctx.scale.apart() };
    container(body).padding([around, ctx.margin()]).width(Length::Fill).height(Length::Fill).into()
}

/// How much the top bar says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// Everything, with icons.
    All,
    /// No icons, no name of the house.
    Less,
    /// No city.
    Least,
    /// The same in two lines: only on a high panel.
    Two,
}

/// How large texts of the bars may be: on a low panel, readings above them would take the page's own height.
fn most_of_bars(page: &Page, ctx: &Context<'_>) -> f32 {
    let high = ctx.scale.tall() || ctx.scale.tongue() == Locale::My;
    if high && (ctx.scale.compact() && ctx.wide() || low(page, ctx)) { 1.2 } else { f32::INFINITY }
}

/// The top bar, with as much as it has room for in the largest text.
fn top<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    let most = most_of_bars(page, ctx);
    let bars = room::factors(ctx.scale).into_iter().filter(|factor| *factor <= most).flat_map(|factor| {
        let ctx = Context { scale: ctx.scale.with_text(factor), ..*ctx };
        [Says::All, Says::Less, Says::Least].map(|says| bar(page, &ctx, says))
    });
    // The longest languages on the smallest panel: a little less than the ordinary size, never less than eyes need.
    let smaller = |factor, says| bar(page, &Context { scale: ctx.scale.with_text(factor), ..*ctx }, says);
    let least = match ctx.wide() {
        true => Vec::from([0.9, 0.8, 0.72].map(|factor| smaller(factor, Says::Least))),
        false => Vec::from([1.0, 0.9, 0.8].map(|factor| smaller(factor, Says::Two))),
    };
    fit_bar(bars.chain(least).collect(), ctx.scale.mm(15.9)).into()
}

fn bar<'a>(page: &Page, ctx: &Context<'_>, says: Says) -> Element<'a, Press> {
    let scale = ctx.scale;
    let demo = ctx.city.demo.then(|| chip(scale, chip::Tone::Amber, "flask-conical", ctx.word("demo-city")));
    let mut bar = row![].spacing(scale.near()).align_y(Alignment::Center);
    let above = match demo {
        // A high panel has height to spare: city and mark stand above what can be pressed, or in the upper part.
        _ if low(page, ctx) => None,
        demo if !ctx.wide() => Some(row![city(ctx), Space::new().width(Length::Fill), demo].align_y(Alignment::Center)),
        demo if says == Says::Least => {
            bar = bar.push(demo);
            None
        }
        demo => {
            let named = says == Says::All && !(scale.compact() && ctx.city.demo);
            bar = bar.push(city(ctx)).push(named.then(|| text::label(scale, ctx.word("house-name")))).push(demo);
            None
        }
    };
    let told = |id: &'static str, icon: &'static str| {
        let words = Words::new(ctx.word(id));
        if says == Says::All { words.before(icon) } else { words }
    };
    // Five calls in large text leave little air on the smallest panel.
    let inset = if matches!(says, Says::Least | Says::Two) { 2.2 } else { 4.4 };
    let lesser = |press: press::Press<'a, Press>| press.height(scale.lesser_target()).padding([0.0, scale.mm(inset)]);
    let languages = button::secondary(scale, "languages", told("languages", "languages"), Press::Languages);
    let larger = match page.aids.text {
        TextSize::Ordinary => "larger",
        TextSize::Large => "larger-still",
        TextSize::Largest => "larger-back",
    };
    let larger = button::secondary(scale, "larger", told(larger, "a-large-small"), Press::Larger);
    let contrast = if page.aids.contrast { "contrast-back" } else { "contrast" };
    let contrast = button::secondary(scale, "contrast", told(contrast, "contrast"), Press::Contrast);
    // Who helps stands where help is called for.
    let help = match &page.helper {
        Some(name) if says == Says::All => Words::new(ctx.say(&Msg::new("helping-by").text("name", name))),
        Some(_) => Words::new(ctx.word("helping-button")),
        None => told("help-button", "bell"),
    };
    let help = if page.helper.is_some() && says == Says::All { help.before("user-check") } else { help };
    let help = button::action(scale, "help", help, Press::Help);
    bar = bar.push(Space::new().width(Length::Fill));
    let look = if page.aids.voice.on { "voice-mute" } else { "voice" };
    let voice = button::secondary(scale, "voice", told(look, "volume-2"), Press::Voice);
    let (apart, around) = (scale.mm(3.0), if scale.compact() { 3.0 } else { 6.6 });
    let calls: Element<'a, Press> = if says == Says::Two {
        let seeing = row![lesser(larger), lesser(contrast)].spacing(apart);
        let first = row![lesser(languages), lesser(voice), lesser(help)].spacing(apart);
        column![first, seeing].spacing(apart).align_x(Alignment::End).into()
    } else {
        let calls = row![lesser(languages), lesser(larger), lesser(contrast), lesser(voice), lesser(help)];
        calls.spacing(if says == Says::All { scale.gap() } else { apart }).into()
    };
    bar = bar.push(calls);
    let lines = if says == Says::Two { 2.0 } else { 1.0 };
    let bar = container(bar).center_y(lines * scale.lesser_target() + (lines - 1.0) * apart + scale.mm(around));
    let bar: Element<'a, Press> = match above {
        Some(above) => column![Space::new().height(scale.mm(3.0)), above, bar].into(),
        None => bar.into(),
    };
    panel::ground(container(bar).padding([0.0, ctx.margin()]), theme::PAPER).into()
}

fn city<'a>(ctx: &Context<'_>) -> Element<'a, Press> {
    let scale = ctx.scale;
    row![
        icon("landmark", scale.mm(9.6), theme::ACTION),
        text::tinted(scale, Type::Heading, ctx.words.pick(&ctx.city.name).to_owned(), theme::NAVY),
    ]
    .spacing(scale.near())
    .align_y(Alignment::Center)
    .into()
}

/// The bottom bar in the largest text that has room.
fn bottom<'a>(page: &Page, ctx: &Context<'_>) -> Element<'a, Press> {
    if !ctx.scale.enlarged() && !low(page, ctx) && ctx.words.locale() == Locale::Ja {
        return ways(page, ctx, true);
    }
    // The slip's line may not take the number's place.
    let short = page.aids.voice.on || ctx.scale.compact() && ctx.wide() || low(page, ctx);
    let most = match page.body {
        Body::Done(_) if short => 1.2,
        Body::Done(_) => 1.5,
        _ => most_of_bars(page, ctx),
    };
    let bars = room::factors(ctx.scale).into_iter().filter(|factor| *factor <= most).flat_map(|factor| {
        let ctx = Context { scale: ctx.scale.with_text(factor), ..*ctx };
        [ways(page, &ctx, true), ways(page, &ctx, false)]
    });
    let smaller = |factor| ways(page, &Context { scale: ctx.scale.with_text(factor), ..*ctx }, false);
    let bars = bars.chain([0.9, 0.8].map(smaller));
    let least = ctx.scale.mm(15.9);
    match page.body {
        Body::Done(_) => fit_lines(bars.collect(), least).into(),
        _ => fit_bar(bars.collect(), least).into(),
    }
}

/// The ways back and on, with or without icons.
fn ways<'a>(page: &Page, ctx: &Context<'_>, icons: bool) -> Element<'a, Press> {
    let scale = ctx.scale;
    let mut bar = row![].spacing(scale.gap()).align_y(Alignment::Center);
    if page.back {
        let back = Words::new(ctx.word("back"));
        let back = if icons { back.before("arrow-left") } else { back };
        bar = bar.push(button::secondary(scale, "back", back, Press::Back));
    }
    if page.quit {
        bar = bar.push(Space::new().width(scale.mm(5.0)));
        bar = bar.push(button::quiet(scale, "quit", ctx.word("quit"), Press::Quit));
    }
    if matches!(page.body, Body::Start) {
        bar = bar.push(start::languages(page, ctx));
    }
    bar = bar.push(match &page.body {
        Body::Done(done) if ctx.wide() => container(done::slip(done, ctx)).width(Length::Fill),
        Body::Check { sheet: Some(sheet), .. } if scale.compact() && ctx.wide() => {
            container(choose::sheets(ctx, *sheet)).center_x(Length::Fill)
        }
        _ => container(Space::new().width(Length::Fill)),
    });
    let other = page.other.as_ref().filter(|_| !other_in_body(&page.body));
    let other = other.map(|b| button::secondary(scale, "other", ctx.say(&b.label), b.press.clone()));
    let primary = page.primary.as_ref().map(|b| {
        let words = Words::new(ctx.say(&b.label));
        let words = if b.press == Press::Finish || !icons { words } else { words.after("arrow-right") };
        button::primary(scale, "primary", words, b.press.clone())
            .padding([0.0, scale.mm(if icons { 11.0 } else { 6.0 })])
    });
    let padding = [scale.mm(if scale.compact() { 2.0 } else { 5.2 }), ctx.margin()];
    let bars = if ctx.wide() {
        // Only where there is a main way on the other stands apart from it.
        let apart = scale.mm(if primary.is_some() { 4.0 } else { 0.0 });
        let primary = row![Space::new().width(apart).height(scale.target()), primary];
        column![bar.push(other).push(primary)]
    } else {
        // A narrow page has height to spare: the other way on stands above the main one, and a long one by itself.
        let long = page.primary.as_ref().is_some_and(|b| ems(&ctx.say(&b.label)) > 9.0) && page.back && page.quit;
        let alone = |button| row![Space::new().width(Length::Fill), button];
        let low = Words::new(ctx.word(if page.aids.low { "low-back" } else { "low" }));
        let low = if icons { low.before("accessibility") } else { low };
        let low = button::secondary(scale, "low", low, Press::Lower);
        // The last page has nothing left to reach but its end.
        let offered = page.aids.low || !matches!(page.body, Body::Done(_));
        let over = offered.then(|| row![low, Space::new().width(Length::Fill), other].spacing(scale.gap()));
        let slip = if let Body::Done(done) = &page.body { Some(done::slip(done, ctx)) } else { None };
        match primary {
            // やめる stays well apart from it.
            Some(primary) if long => column![slip, over, alone(primary), Space::new().height(scale.mm(6.0)), bar],
            primary => column![slip, over, bar.push(Space::new().height(scale.target())).push(primary)],
        }
        .spacing(scale.gap())
    };
    panel::ground(container(bars).padding(padding), theme::PAPER).width(Length::Fill).into()
}

/// Pages with two parts have their quiet way out beside what it is about.
pub(super) const fn other_in_body(body: &Body) -> bool {
    matches!(body, Body::Card(_) | Body::Pin { .. } | Body::Check { .. })
}

/// The quiet way out, for pages that have it in the body.
pub(super) fn other<'a>(page: &Page, ctx: &Context<'_>) -> Option<Element<'a, Press>> {
    let b = page.other.as_ref()?;
    Some(button::secondary(ctx.scale, "other", ctx.say(&b.label), b.press.clone()).into())
}

/// Step, question, hint above what a body asks; in the low position they stand in the upper part instead.
pub(super) fn header<'a>(page: &Page, ctx: &Context<'_>) -> Column<'a, Press> {
    if low(page, ctx) { column![] } else { head(page, ctx) }
}

/// Step, question, hint; what went wrong is said in the place of the hint.
fn head<'a>(page: &Page, ctx: &Context<'_>) -> Column<'a, Press> {
    let scale = ctx.scale;
    let mut head = column![].spacing(scale.mm(1.2)).width(Length::Fill);
    // The last page has no further step, and its number needs the place.
    let said = ctx.say(&page.title);
    let title_width = ems(&said) * scale.size(Type::Title);
    let title = text::title(scale, said).width(Length::Fill);
    let short = scale.compact() && ctx.wide();
    // On a small panel the fee stands in the step's place while everything is checked.
    let none = matches!(page.body, Body::Done(_)) || short && matches!(page.body, Body::Check { .. });
    let step = step(page, ctx).filter(|_| !none);
    match step {
        // A small panel has width, but no height to spare.
        Some((step, width)) if short && !split_body(&page.body) && title_width + width < ctx.inner() => {
            head = head.push(row![title, step].spacing(scale.gap()).align_y(Alignment::Center));
        }
        Some((step, _)) => head = head.push(step).push(title),
        None => head = head.push(title),
    }
    // What a board or a list says by itself gives its place to larger text.
    let evident = (short || scale.text() > 1.15)
        && matches!(page.body, Body::Keys { .. } | Body::Date { .. } | Body::Check { .. });
    match said_first(page, ctx) {
        Some(said) => {
            head = head.push(column![Space::new().height(scale.mm(if scale.compact() { 0.6 } else { 1.8 })), said])
        }
        None => {
            if let Some(hint) = ctx.say_if(page.hint.as_ref()).filter(|_| !evident) {
                head = head.push(text::body(scale, hint).color(theme::TEXT_QUIET));
            }
        }
    }
    head
}

/// Pages whose question stands beside what it is about.
const fn split_body(body: &Body) -> bool {
    matches!(
        body,
        Body::Card(_)
            | Body::Pin { .. }
            | Body::Keys { pad: Pad::Digits | Pad::Phone | Pad::Block, .. }
            | Body::Date { .. }
            | Body::Done(_)
    )
}

/// What must be said before the rest.
pub(super) fn said_first<'a>(page: &Page, ctx: &Context<'_>) -> Option<Element<'a, Press>> {
    let said = page.notice.as_ref()?;
    let (tone, name) = match said.tone {
        Tone::Problem => (chip::Tone::Red, "circle-alert"),
        Tone::Look => (chip::Tone::Amber, "triangle-alert"),
        Tone::Good => (chip::Tone::Green, "circle-check"),
    };
    Some(notice::notice(ctx.scale, tone, name, ctx.say(&said.text)).into())
}

/// Where in the visit, in words, with as many marks as there are steps; and which procedure the question is about.
/// With about how wide it is.
fn step<'a>(page: &Page, ctx: &Context<'_>) -> Option<(Element<'a, Press>, f32)> {
    let step = page.step.as_ref()?;
    let scale = ctx.scale;
    let mut marks = row![].spacing(scale.mm(1.2)).align_y(Alignment::Center);
    for n in 1..=step.of {
        let color = if n <= step.at { theme::ACTION } else { theme::LINE };
        let mark = Space::new().width(scale.mm(if n == step.at { 11.0 } else { 5.6 })).height(scale.mm(1.8));
        let radius = scale.mm(0.9);
        marks = marks.push(container(mark).style(move |look| container::Style {
            background: Some(theme::shown(look, color).into()),
            border: iced::border::rounded(radius),
            ..container::Style::default()
        }));
    }
    let at = crate::text::Msg::new("step-at")
        .number("at", i64::from(step.at))
        .number("of", i64::from(step.of))
        .message("name", step.name.clone());
    let said = ctx.say(&at);
    let mut width = ems(&said) * scale.size(Type::Label) + scale.gap();
    let words = text::tinted(scale, Type::Label, said, theme::ACTION);
    let short = scale.compact() && ctx.wide();
    let mut line = if short { row![words] } else { row![marks, words] };
    line = line.spacing(scale.near()).align_y(Alignment::Center);
    if let Some(about) = &page.about {
        let about = ctx.say(about);
        width += (ems(&about) + 3.0) * scale.size(Type::Label);
        line = line.push(chip(scale, chip::Tone::Blue, "file-text", about));
    }
    // Beside what it is about, a question has half a page.
    let narrow = !ctx.wide() || split_body(&page.body);
    let line = if !narrow { Element::from(line) } else { line.wrap().vertical_spacing(scale.mm(1.2)).into() };
    Some((line, width))
}

/// Question and what belongs to it at the left, the larger part at the right; one above the other on a narrow page.
pub(super) fn split<'a>(
    ctx: &Context<'_>,
    left: impl Into<Element<'a, Press>>,
    right: impl Into<Element<'a, Press>>,
    portions: (u16, u16),
) -> Element<'a, Press> {
    let (left, right) = (left.into(), right.into());
    if ctx.wide() {
        row![
            container(left).width(Length::FillPortion(portions.0)).height(Length::Fill),
            container(right).width(Length::FillPortion(portions.1)).height(Length::Fill)
        ]
        .spacing(ctx.scale.apart() * 1.4)
        .into()
    } else {
        // Close on a page that stands low: keys need the height more.
        let apart = if ctx.scale.compact() { ctx.scale.near() } else { ctx.scale.apart() * 1.4 };
        column![left, container(right).width(Length::Fill).height(Length::Fill)].spacing(apart).into()
    }
}

/// How something pressable in the body looks when it carries nothing but words.
pub(super) fn plain(ctx: &Context<'_>) -> Look {
    Look::plain(ctx.scale)
}

/// About how wide words are, in em: enough to choose between layouts.
pub(super) fn ems(words: &str) -> f32 {
    let wide = |c| match c {
        '\u{20}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => 0.6,
        // Half of what is written in Nepali and Burmese stands above and below its letter.
        '\u{900}'..='\u{97f}' | '\u{1000}'..='\u{109f}' => 0.5,
        _ => 1.0,
    };
    ruby::bare(words).chars().map(wide).sum()
}

/// A chip 「模擬」 where the part beside it is simulated.
pub(super) fn simulated<'a>(ctx: &Context<'_>, is: bool) -> Option<Element<'a, Press>> {
    is.then(|| chip(ctx.scale, chip::Tone::Amber, "flask-conical", ctx.word("simulated")))
}
