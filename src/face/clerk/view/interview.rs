//! 聞き取り on the screen: what it is about, then all questions on one page with the one that is asked beside them.

use iced::widget::{Space, column, container, row, text_input};
use iced::{Alignment, Length};

use super::super::correct::{Correction, Draft};
use super::super::interview::{self, Asking, Interview, OFFERED, SHEET, Stage};
use super::super::perform::FIELD;
use super::super::shown::{self, Chip};
use super::super::{Clerk, Context, Message};
use super::fields::mark as origin;
use super::panel::mark;
use super::visit::yen;
use crate::catalogue::{CheckEffect, FieldKind};
use crate::face::staff::frame;
use crate::face::ui::widget::press::{Look, press};
use crate::face::ui::widget::{button, chip, notice, panel, staff, text};
use crate::face::ui::{Element, Scale, Type, fonts, icon, theme};
use crate::person::secret::render;
use crate::text::{Msg, Words, era};
use crate::visit::interview::{Open, Question};

/// Procedures in a row.
const ACROSS: usize = 4;

/// The page.
pub fn view<'a>(scale: Scale, clerk: &'a Clerk, asks: &'a Interview, context: &'a Context) -> Element<'a, Message> {
    let content = match asks.stage {
        Stage::Choose => choose(scale, asks, context),
        Stage::Ask => ask(scale, clerk, asks, context),
        Stage::Leave => leave(scale, &context.words),
    };
    column![head(scale, asks, context), content].spacing(scale.gap()).height(Length::Fill).into()
}

fn said(asking: Asking) -> Message {
    Message::Asking(asking)
}

fn head<'a>(scale: Scale, asks: &Interview, context: &Context) -> Element<'a, Message> {
    let words = &*context.words;
    let about = match asks.visit.life_event(&context.catalogue) {
        Some(event) => vec![words.say(&event.id.title())],
        None => Vec::new(),
    };
    let chosen = asks.visit.journey(&context.catalogue).procedures().into_iter().map(|p| words.say(&p.id.title()));
    let about: Vec<_> = about.into_iter().chain(chosen).collect();
    let about =
        if about.is_empty() { words.get("interview-nothing-yet") } else { about.join(&words.get("clerk-list-comma")) };
    let back = match asks.stage {
        Stage::Choose => "interview-leave",
        Stage::Ask => "interview-procedures",
        Stage::Leave => "interview-stay",
    };
    let language = words.say(&Msg::new("interview-language").text("language", asks.visit.locale().own_name()));
    row![
        button::secondary(
            scale,
            "back",
            button::Words::new(words.get(back)).before("arrow-left").hint("Esc"),
            said(Asking::Back)
        ),
        text::title(scale, words.get("interview-title")),
        text::body(scale, about).width(Length::Fill),
        button::secondary(
            scale,
            "language",
            button::Words::new(language).before("languages").hint("F2"),
            said(Asking::Language)
        ),
    ]
    .spacing(scale.inset())
    .align_y(Alignment::Center)
    .into()
}

fn wrong<'a>(scale: Scale, words: &Words, asks: &Interview) -> Option<Element<'a, Message>> {
    let why = asks.wrong.as_ref()?;
    let face = row![
        icon("triangle-alert", scale.size(Type::Body), theme::BEWARE),
        text::tinted(scale, Type::Body, words.say(why), theme::BEWARE).width(Length::Fill)
    ];
    Some(face.spacing(scale.near()).align_y(Alignment::Center).into())
}

/// A line of a dense list: its key, its words, chosen or not.
fn line<'a>(
    scale: Scale,
    id: String,
    cap: Option<String>,
    chosen: bool,
    many: bool,
    words: String,
    asking: Asking,
) -> Element<'a, Message> {
    let cap: Element<'a, Message> = match cap {
        Some(cap) => container(staff::cap(scale, &cap, theme::TEXT_QUIET)).width(scale.mm(10.5)).into(),
        None => Space::new().width(scale.mm(10.5)).into(),
    };
    let face = row![cap, mark(scale, chosen, many), text::body(scale, words).width(Length::Fill)]
        .spacing(scale.near())
        .align_y(Alignment::Center);
    let look = if chosen { Look::chosen(scale) } else { Look { depth: 0.0, ..Look::quiet(scale) } };
    press(scale, id, look, face, said(asking))
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([scale.near() * 0.25, scale.near()])
        .into()
}

fn choose<'a>(scale: Scale, asks: &'a Interview, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let event = asks.visit.life_event(&context.catalogue).map(|event| event.id.clone());
    let mut events = column![];
    for (at, id) in asks.events(context).into_iter().enumerate() {
        let cap = interview::letter(at).map(String::from);
        let chosen = event.as_ref() == Some(&id);
        events = events.push(line(
            scale,
            format!("event-{}", id.0),
            cap,
            chosen,
            false,
            words.say(&id.title()),
            Asking::Event(id),
        ));
    }
    let offered = asks.offered(context);
    let rows = offered.len().min(OFFERED).div_ceil(ACROSS).max(1);
    let mut across = row![].spacing(scale.gap());
    for (n, chunk) in offered.chunks(rows).enumerate() {
        let mut down = column![].width(Length::Fill);
        for (at, procedure) in chunk.iter().enumerate() {
            let chosen = asks.visit.chosen().contains(&procedure.id);
            down = down.push(line(
                scale,
                format!("procedure-{}", procedure.id.0),
                Some((n * rows + at + 1).to_string()),
                chosen,
                true,
                words.say(&procedure.id.title()),
                Asking::Procedure(procedure.id.clone()),
            ));
        }
        across = across.push(down);
    }
    for _ in offered.chunks(rows).len()..ACROSS {
        across = across.push(Space::new().width(Length::Fill));
    }
    let search = text_input(&words.get("interview-find"), &asks.filter)
        .id(FIELD)
        .on_input(|text| said(Asking::Filter(text)))
        .on_submit(said(Asking::On))
        .size(scale.size(Type::Body))
        .font(fonts::REGULAR)
        .padding([scale.near() * 0.7, scale.gap()])
        .width(scale.mm(70.0))
        .style(move |_, status| frame::field_style(scale, status));
    let search =
        row![staff::cap(scale, "/", theme::TEXT_QUIET), search].spacing(scale.near()).align_y(Alignment::Center);
    let none: Element<'a, Message> = if offered.is_empty() {
        text::body(scale, words.get("interview-none-found")).into()
    } else {
        frame::scroll(scale, across).height(Length::Fill).into()
    };
    let left = frame::titled(scale, words.get("interview-events"), frame::nothing(), events)
        .width(scale.mm(88.0))
        .height(Length::Fill);
    let right = frame::titled(scale, words.get("interview-which"), search, none).height(Length::Fill);
    let on = button::primary(
        scale,
        "on",
        button::Words::new(words.get("interview-to-questions")).after("arrow-right").hint("Enter"),
        said(Asking::On),
    );
    let typed: Element<'a, Message> =
        if asks.digits.is_empty() { frame::nothing() } else { typed(scale, words, &asks.digits) };
    let mut foot = row![text::label(scale, words.get("interview-choose-hint")), typed];
    foot = foot.push(match wrong(scale, words, asks) {
        Some(wrong) => wrong,
        None => Space::new().width(Length::Fill).into(),
    });
    let foot = foot.push(on).spacing(scale.inset()).align_y(Alignment::Center);
    column![row![left, right].spacing(scale.gap()).height(Length::Fill), foot].spacing(scale.gap()).into()
}

/// The digits of a number that is not whole yet.
fn typed<'a>(scale: Scale, words: &Words, digits: &str) -> Element<'a, Message> {
    let number = words.say(&Msg::new("interview-number").text("number", digits.to_owned()));
    chip::chip(scale, chip::Tone::Blue, "arrow-right", number)
}

fn ask<'a>(scale: Scale, clerk: &'a Clerk, asks: &'a Interview, context: &'a Context) -> Element<'a, Message> {
    let words = &*context.words;
    let questions = asks.visit.questions(&context.catalogue);
    let at = asks.place(&questions);
    let open = questions.iter().filter(|question| question.open).count();
    let sheets = questions.len().div_ceil(SHEET).max(1);
    let sheet = at.unwrap_or(questions.len().saturating_sub(1)) / SHEET;
    let several =
        questions.iter().flat_map(|q| &q.of).map(|p| &p.id).collect::<std::collections::BTreeSet<_>>().len() > 1;
    let mut list = column![];
    for (n, question) in questions.iter().enumerate().skip(sheet * SHEET).take(SHEET) {
        if n % SHEET > 0 {
            list = list.push(panel::rule(scale));
        }
        list = list.push(one(scale, clerk, asks, words, n, question, several));
    }
    let mut count = row![].spacing(scale.gap()).align_y(Alignment::Center);
    if !asks.digits.is_empty() {
        count = count.push(typed(scale, words, &asks.digits));
    }
    if sheets > 1 {
        let sheet = Msg::new("interview-sheet").number("at", whole(sheet + 1)).number("of", whole(sheets));
        count = count.push(text::label(scale, words.say(&sheet)));
    }
    count = count.push(if open > 0 {
        chip::chip(
            scale,
            chip::Tone::Amber,
            "circle-question-mark",
            words.say(&Msg::new("interview-open").number("n", whole(open))),
        )
    } else {
        chip::chip(scale, chip::Tone::Green, "check", words.get("interview-all-asked"))
    });
    let heading =
        row![text::heading(scale, words.get("interview-questions")), Space::new().width(Length::Fill), count,]
            .align_y(Alignment::Center);
    let left =
        panel::panel(scale, column![heading, frame::scroll(scale, list).height(Length::Fill)].spacing(scale.near()))
            .padding([scale.gap(), scale.inset()])
            .width(Length::Fill)
            .height(Length::Fill);
    let now = at.and_then(|at| questions.into_iter().nth(at));
    let right = match (now, &asks.entry) {
        (Some(question), Some(entry)) => answer(scale, asks, entry, &question, context),
        _ => end(scale, asks, context),
    };
    let foot = row![
        staff::cap(scale, "1…9", theme::TEXT_QUIET),
        text::label(scale, words.get("interview-hint-jump")),
        staff::cap(scale, "↑", theme::TEXT_QUIET),
        staff::cap(scale, "↓", theme::TEXT_QUIET),
        text::label(scale, words.get("clerk-hint-move")),
        staff::cap(scale, "Enter", theme::TEXT_QUIET),
        text::label(scale, words.get("interview-hint-on")),
        staff::cap(scale, "Esc", theme::TEXT_QUIET),
        text::label(scale, words.get("interview-hint-out")),
    ]
    .spacing(scale.near())
    .align_y(Alignment::Center);
    let right = container(right).width(scale.mm(170.0)).height(Length::Fill);
    column![row![left, right].spacing(scale.gap()).height(Length::Fill), foot].spacing(scale.near()).into()
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// One question of the list: number, label, answer, where it comes from.
fn one<'a>(
    scale: Scale,
    clerk: &Clerk,
    asks: &Interview,
    words: &Words,
    n: usize,
    question: &Question<'_>,
    several: bool,
) -> Element<'a, Message> {
    let marked = asks.at.as_ref() == Some(&question.key);
    let mut label = shown::label(words, &question.key);
    if several && let ([procedure], Some(_)) = (question.of.as_slice(), &question.key.procedure) {
        label = format!("{label}（{}）", words.say(&procedure.id.title()));
    }
    let number = container(staff::cap(scale, &(n + 1).to_string(), theme::TEXT_QUIET)).width(scale.mm(10.5));
    let mut right = row![].spacing(scale.near()).align_y(Alignment::Center);
    let value = match question.answer {
        Some(answer) if !question.open => {
            let from = Chip::of(answer);
            let (tone, name) = origin(from);
            let from = match &answer.origin {
                crate::person::Origin::Asked { by } if clerk.me.as_ref() != Some(by) => {
                    words.say(&Msg::new("interview-asked-by").text("name", clerk.name(by)))
                }
                _ if asks.visit.is_preset(answer) => words.get("interview-preset"),
                _ => words.get(from.message()),
            };
            let (tone, name) = if asks.visit.is_preset(answer) { (chip::Tone::Grey, "list") } else { (tone, name) };
            right = right.push(chip::chip(scale, tone, name, from));
            let said = shown::value(words, &question.field.name, &answer.value, asks.visit.today());
            text::strong(scale, Type::Body, said).color(theme::TEXT)
        }
        _ if question.open => text::plain(scale, Type::Body, words.get("interview-waits")).color(theme::LOOK),
        _ => text::plain(scale, Type::Body, words.get("clerk-blank")).color(theme::TEXT_QUIET),
    };
    let face = row![number, text::label(scale, label).width(scale.mm(74.0)), value.width(Length::Fill), right]
        .spacing(scale.near())
        .align_y(Alignment::Center);
    let look = if marked { Look::chosen(scale) } else { Look { radius: 0.0, depth: 0.0, ..Look::quiet(scale) } };
    press(scale, format!("question-{}", question.key), look, face, said(Asking::At(question.key.clone())))
        .width(Length::Fill)
        .height(Length::Shrink)
        .padding([scale.near() * 0.35, scale.near()])
        .into()
}

/// The question that is asked, and what can be answered.
fn answer<'a>(
    scale: Scale,
    asks: &'a Interview,
    entry: &'a Correction,
    question: &Question<'_>,
    context: &'a Context,
) -> Element<'a, Message> {
    let words = &*context.words;
    let name = &question.field.name;
    let mut page = column![].spacing(scale.gap());
    let mut title = Msg::new(name.message("ask-"));
    if let Some(n) = question.key.row {
        title = title.number("n", i64::from(n));
    }
    let asked = words.try_say(&title).unwrap_or_else(|| shown::label(words, &question.key));
    page = page.push(text::title(scale, asked));
    let hint = words.try_say(&Msg::new(format!("{}-hint", name.message("ask-"))));
    page = page.extend(hint.map(|hint| text::label(scale, hint).into()));
    page = match &entry.draft {
        Draft::Typed(typed) => {
            let hint = words.get(match question.field.kind {
                FieldKind::Kana => "clerk-write-kana",
                FieldKind::Latin => "clerk-write-latin",
                FieldKind::Birth | FieldKind::Date { .. } => "clerk-write-day",
                FieldKind::Number { .. } => "clerk-write-number",
                FieldKind::Phone => "clerk-write-phone",
                _ => "clerk-write-kanji",
            });
            let field = text_input("", render::open::<String>(typed))
                .id(FIELD)
                .on_input(|text| said(Asking::Typed(crate::person::Secret::new(text))))
                .on_submit(said(Asking::On))
                .size(scale.size(Type::Heading))
                .font(fonts::REGULAR)
                .padding([scale.near() * 1.2, scale.gap()])
                .style(move |_, status| frame::field_style(scale, status));
            let mut page = page.push(field).push(text::label(scale, hint));
            if let Some(day) = entry.day() {
                let echo = era::both(render::open(&day).0);
                page = page.push(text::tinted(scale, Type::Body, echo, theme::GOOD));
            }
            page
        }
        Draft::One { options, picked } => {
            let lines = options.iter().enumerate().map(|(at, id)| {
                let cap = interview::letter(at).map(String::from);
                let chosen = picked.as_ref() == Some(id);
                line(
                    scale,
                    format!("choice-{id}"),
                    cap,
                    chosen,
                    false,
                    shown::choice(words, name, id),
                    Asking::Chose(id.clone()),
                )
            });
            page.push(column(lines).spacing(scale.near() * 0.5))
        }
        Draft::Many { options, picked } => {
            let lines = options.iter().enumerate().map(|(at, id)| {
                let cap = interview::letter(at).map(String::from);
                line(
                    scale,
                    format!("choice-{id}"),
                    cap,
                    picked.contains(id),
                    true,
                    shown::choice(words, name, id),
                    Asking::Chose(id.clone()),
                )
            });
            page.push(column(lines).spacing(scale.near() * 0.5)).push(text::label(scale, words.get("interview-many")))
        }
        Draft::Flag(flag) => {
            let lines = [("yes", "clerk-yes", true, "Y"), ("no", "clerk-no", false, "N")].into_iter().map(
                |(id, word, yes, cap)| {
                    let chosen = *flag == Some(yes);
                    line(
                        scale,
                        format!("choice-{id}"),
                        Some(cap.to_owned()),
                        chosen,
                        false,
                        words.get(word),
                        Asking::Chose(id.to_owned()),
                    )
                },
            );
            page.push(column(lines).spacing(scale.near() * 0.5))
        }
    };
    page = page.extend(wrong(scale, words, asks));
    let mut keys = row![button::primary(
        scale,
        "on",
        button::Words::new(words.get("interview-on")).after("arrow-right").hint("Enter"),
        said(Asking::On)
    )]
    .spacing(scale.gap());
    if question.optional {
        let skip = button::Words::new(words.get("interview-skip")).hint("F8");
        keys = keys.push(button::secondary(scale, "skip", skip, said(Asking::Skip)));
    }
    let body = column![frame::scroll(scale, page.width(Length::Fill)).height(Length::Fill), keys].spacing(scale.gap());
    panel::panel(scale, body).padding(scale.inset()).width(Length::Fill).height(Length::Fill).into()
}

/// Everything is asked: what it costs, what is to be shown, and handing in.
fn end<'a>(scale: Scale, asks: &Interview, context: &Context) -> Element<'a, Message> {
    let words = &*context.words;
    let journey = asks.visit.journey(&context.catalogue);
    let lacks = asks.visit.lacks(&context.catalogue);
    let mut page = column![text::title(scale, words.get("interview-end"))].spacing(scale.gap());
    if let Some(Open::Refused(refused)) = &lacks {
        for (procedure, why) in refused {
            let said = format!("{}：{}", words.say(&procedure.title()), words.say(why));
            page = page.push(notice::notice(scale, chip::Tone::Red, "triangle-alert", said));
        }
        page = page.push(text::label(scale, words.get("interview-take-out")));
    }
    let total = journey.total();
    page = page.push(
        row![
            text::body(scale, words.get("clerk-visit-total")),
            Space::new().width(Length::Fill),
            text::strong(scale, Type::Title, yen(words, total)).color(theme::NAVY)
        ]
        .align_y(Alignment::Center),
    );
    for (effect, tone, name, word) in [
        (CheckEffect::Bring, chip::Tone::Amber, "hand", "clerk-check-bring"),
        (CheckEffect::Note, chip::Tone::Grey, "info", "clerk-check-note"),
    ] {
        for remark in journey.remarks(effect) {
            page = page.push(
                row![
                    chip::chip(scale, tone, name, words.get(word)),
                    text::body(scale, words.say(&remark)).width(Length::Fill)
                ]
                .spacing(scale.gap())
                .align_y(Alignment::Center),
            );
        }
    }
    for deadline in journey.deadlines(words.locale()) {
        page = page.push(text::body(scale, words.say(&deadline)));
    }
    page = page.extend(wrong(scale, words, asks));
    let mut body = column![frame::scroll(scale, page.width(Length::Fill)).height(Length::Fill)].spacing(scale.gap());
    if asks.sending {
        body = body.push(text::body(scale, words.get("interview-sending")));
    } else {
        let word = if lacks.is_none() { "interview-hand-in" } else { "interview-on" };
        let face = button::Words::new(words.get(word)).before("check").hint("Enter");
        body = body.push(button::primary(scale, "on", face, said(Asking::On)));
    }
    panel::panel(scale, body).padding(scale.inset()).width(Length::Fill).height(Length::Fill).into()
}

fn leave<'a>(scale: Scale, words: &Words) -> Element<'a, Message> {
    let keys = row![
        button::primary(
            scale,
            "leave",
            button::Words::new(words.get("interview-leave-do")).before("x").hint("Enter"),
            said(Asking::Leave)
        ),
        button::secondary(
            scale,
            "stay",
            button::Words::new(words.get("interview-stay")).hint("Esc"),
            said(Asking::Back)
        ),
    ]
    .spacing(scale.gap());
    let page = column![
        text::title(scale, words.get("interview-leave-title")),
        text::body(scale, words.get("interview-leave-note")),
        keys
    ]
    .spacing(scale.apart());
    container(panel::panel(scale, page).padding(scale.apart()).max_width(scale.mm(200.0))).center(Length::Fill).into()
}
