//! A visit by ear and by five keys: where the keys stand, what they press, what is said of what happens. A touch hides the
//! keys' ring; while the page speaks, a first touch says what it is on and a second presses it.

use jiff::Timestamp;

use super::aids::Voice;
use super::effect::Effect;
use super::event::{Event, Press};
use super::focus::{Five, Stops};
use super::journey::Place;
use super::page::{Body, Overlay, Page};
use super::speech::{self, Line, Speech};
use super::state::Visit;
use crate::catalogue::Catalogue;

impl Visit {
    /// Something happens, and while somebody listens, what it means is said.
    pub(super) fn heard(&mut self, event: Event, now: Timestamp, catalogue: &Catalogue) -> Vec<Effect> {
        let keys = matches!(event, Event::Five(_) | Event::Digit(_) | Event::Typed(_) | Event::Press(Press::Voice));
        if !keys && !self.walking && !self.aids.voice.on {
            return self.happen(event, now, catalogue);
        }
        let before = self.page(catalogue);
        let mut pressed = None;
        let mut effects = Vec::new();
        let mut lines = None;
        let news = matches!(event, Event::SlipPrinted(_) | Event::ListPrinted(_));
        match event {
            Event::Five(key) => {
                effects = self.happen(Event::Five(key), now, catalogue);
                (pressed, lines) = self.walk(&before, key, catalogue);
            }
            Event::Digit(digit) if before.takes_digits() => {
                effects = self.happen(Event::Digit(digit), now, catalogue);
                self.walking = true;
                pressed = Some(Press::Key(digit));
            }
            Event::Digit(digit) => {
                effects = self.happen(Event::Digit(digit), now, catalogue);
                if let Some(key) = Five::from_digit(digit) {
                    (pressed, lines) = self.walk(&before, key, catalogue);
                }
            }
            // A finger that explores: it is told what it lies on.
            Event::Press(press) if self.explores(&before, &press) => {
                self.touched = now;
                lines = Some(vec![speech::stop(&before, &press)]);
                self.focus = Some(press);
            }
            Event::Press(press) => {
                if !matches!(press, Press::Voice | Press::Hide) {
                    self.walking = false;
                }
                pressed = (press != Press::Touch || before.overlay.is_some()).then_some(press);
                self.touched = now;
            }
            Event::Typed(press) => {
                self.walking = true;
                pressed = Some(press);
            }
            other => effects.extend(self.happen(other, now, catalogue)),
        }
        if let Some(press) = &pressed {
            effects.extend(self.happen(Event::Press(press.clone()), now, catalogue));
        }
        self.settle(&before, pressed.as_ref(), catalogue);
        self.say(&before, pressed.as_ref(), lines, news, &mut effects, catalogue);
        effects
    }

    /// Where the keys stand on a page, while somebody uses them or listens.
    pub(super) fn stands(&self, page: &Page) -> Option<Press> {
        if !self.walking && !self.aids.voice.on {
            return None;
        }
        let stops = Stops::of(page);
        self.focus.clone().filter(|press| stops.holds(press)).or_else(|| stops.first(page))
    }

    /// One of the five keys: what it presses, or what is said of where it leads.
    fn walk(&mut self, page: &Page, key: Five, catalogue: &Catalogue) -> (Option<Press>, Option<Vec<Line>>) {
        let awake = self.walking || self.aids.voice.on;
        self.walking = true;
        if !awake {
            // The first key only wakes: on the first page the voice, for who cannot see that there is a page.
            if self.place == Place::Start {
                self.aids.voice.on = true;
            }
            return (None, None);
        }
        let Some(at) = self.stands(page) else { return (None, None) };
        if key == Five::Ok {
            return (Some(at), None);
        }
        if let Some(next) = Stops::of(page).after(&at, key) {
            self.focus = Some(next);
            return (None, None);
        }
        // Before the first place lies the page itself: it is said again. After the last one lies nothing.
        let lines = match key {
            Five::Left | Five::Up => {
                let page = self.page(catalogue);
                speech::arrival(&page, self.locale)
            }
            _ => vec![Line(vec![speech::Said::Words(crate::text::Msg::new("voice-last"))])],
        };
        (None, Some(lines))
    }

    /// Whether a touch is to say what it is on, and not to press it.
    fn explores(&self, page: &Page, press: &Press) -> bool {
        let at_once = matches!(press, Press::Touch | Press::Pause | Press::Again);
        let idle = matches!(self.overlay, Some(Overlay::Idle(_)));
        self.aids.voice.on && !at_once && !idle && Stops::of(page).holds(press) && self.focus.as_ref() != Some(press)
    }

    /// Voice, its pace and volume, the screen.
    pub(super) fn listen(&mut self, press: &Press) {
        let voice = &mut self.aids.voice;
        match press {
            Press::Voice => {
                *voice = Voice { on: !voice.on, ..Voice::default() };
                self.walking = voice.on;
                if self.overlay == Some(Overlay::Listening) {
                    self.overlay = None;
                }
            }
            Press::Aloud => voice.aloud = !voice.aloud,
            Press::Pace => voice.pace = voice.pace.next(),
            Press::Volume => voice.volume = voice.volume.next(),
            Press::Hide => voice.hidden = !voice.hidden,
            Press::Listening => self.overlay = Some(Overlay::Listening),
            Press::Pause => self.paused = !self.paused,
            _ => {}
        }
    }

    /// Where the keys stand after something happened.
    fn settle(&mut self, before: &Page, pressed: Option<&Press>, catalogue: &Catalogue) {
        if self.focus.is_none() && pressed.is_none() {
            return;
        }
        let after = self.page(catalogue);
        if !same(before, &after) {
            self.focus = None;
            return;
        }
        match (&after.body, pressed) {
            // From the middle again: who cannot see counts the way from there.
            (Body::Pin { typed, .. }, Some(Press::Key(_))) => {
                self.focus = (*typed == 4).then_some(Press::Next);
            }
            (
                Body::Tiles { .. } | Body::Check { .. } | Body::Plan { .. },
                Some(Press::NextSheet | Press::PreviousSheet),
            ) => {
                self.focus = None;
            }
            (Body::Check { .. }, Some(Press::Aloud)) => self.focus = None,
            _ => {}
        }
    }

    /// What is said of it.
    fn say(
        &mut self,
        before: &Page,
        pressed: Option<&Press>,
        lines: Option<Vec<Line>>,
        news: bool,
        effects: &mut Vec<Effect>,
        catalogue: &Catalogue,
    ) {
        if effects.iter().any(|effect| matches!(effect, Effect::End)) || !self.aids.voice.on {
            if before.aids.voice.on {
                effects.insert(0, Effect::Hush);
            }
            return;
        }
        let after = self.page(catalogue);
        let arrival = || speech::arrival(&after, self.locale);
        let lines = match (lines, pressed) {
            (Some(lines), _) => lines,
            (None, Some(Press::Pause)) => {
                effects.push(Effect::Pause(self.paused));
                return;
            }
            (None, Some(Press::Again)) => arrival(),
            _ if !before.aids.voice.on => {
                let mut lines = vec![Line(vec![speech::Said::Words(crate::text::Msg::new("voice-begins"))])];
                lines.extend(arrival());
                lines
            }
            _ if !same(before, &after) => arrival(),
            _ if speech::turned(before, &after) => speech::sheet_open(&after, self.locale),
            (None, pressed) => speech::change(before, &after, pressed),
        };
        if !lines.is_empty() {
            self.paused = false;
            // First: what the other effects answer is said after it.
            effects.insert(0, Effect::Say(Speech::new(lines, self.locale, self.aids, news && same(before, &after))));
        }
    }
}

/// Whether it is still the same page with the same over it; a countdown makes no other page.
fn same(before: &Page, after: &Page) -> bool {
    let over = |page: &Page| page.overlay.as_ref().map(std::mem::discriminant);
    before.id == after.id && before.title == after.title && over(before) == over(after)
}
