//! Which rules are allowed: literals, declared names, `&& || ! == != < <= > >= in + -` and `size(…)`, well typed, and
//! every compared id one that the field really has. Whatever passes can also be translated to another language.

use std::collections::{BTreeMap, BTreeSet};

use cel::Program;
use cel::common::ast::{Expr, LiteralValue, operators};
use cel::parser::Expression;

use super::refusal::{RuleError, refused};
use crate::catalogue::source::near::nearest;
use crate::text::Msg;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    Flag,
    /// A whole number.
    Number,
    /// One of these ids.
    Choice(Vec<String>),
    /// Any of these ids.
    Choices(Vec<String>),
    /// A name, a date, a telephone number: rules must not look at it.
    Unseen,
    /// A shared field that this procedure does not use: its answer would depend on what else was asked for.
    /// Holds the field to be used.
    Unused(String),
    /// A shared field that this life event does not ask: holds the field to be asked.
    Unasked(String),
}

/// The names that a rule may use.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeMap<String, Kind>);

impl Names {
    /// What is known beside the answers: `by_card`, `resident`, `age`, `grade`, `month`, `day`, `card_days_left`.
    pub fn circumstances() -> Self {
        let mut names = Self::default();
        names.declare("by_card", Kind::Flag);
        names.declare("resident", Kind::Flag);
        for number in ["age", "grade", "month", "day", "card_days_left"] {
            names.declare(number, Kind::Number);
        }
        names
    }

    /// Adds a name.
    pub fn declare(&mut self, name: impl Into<String>, kind: Kind) {
        self.0.insert(name.into(), kind);
    }

    /// Takes a declared name back, so that a rule that uses it is told why it cannot.
    pub fn withhold(&mut self, name: &str, why: Kind) {
        if let Some(kind) = self.0.get_mut(name) {
            *kind = why;
        }
    }

    /// Whether the name stands for a yes or no.
    pub fn is_flag(&self, name: &str) -> bool {
        self.0.get(name) == Some(&Kind::Flag)
    }

    /// The names and what they stand for.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, &Kind)> {
        self.0.iter().map(|(name, kind)| (name.as_str(), kind))
    }

    /// Whether the name is one of them.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// What an expression is.
#[derive(Clone, PartialEq, Eq)]
enum Type<'n> {
    Flag,
    Number,
    /// A quoted text.
    Quoted(String),
    /// A choice field, with its ids.
    Choice(&'n [String]),
    /// A choices field, with its ids.
    Choices(&'n [String]),
    /// A list of quoted texts, each with its place.
    QuotedList(Vec<(usize, String)>),
    /// A list of numbers.
    NumberList,
}

impl Type<'_> {
    /// The message of its name.
    fn name(&self) -> Msg {
        match self {
            Self::Flag => "type-flag",
            Self::Number => "type-number",
            Self::Quoted(_) => "type-quoted",
            Self::Choice(_) => "type-choice",
            Self::Choices(_) => "type-choices",
            Self::QuotedList(_) | Self::NumberList => "type-list",
        }
        .into()
    }
}

/// Checks the syntax tree; answers the names it uses.
pub(super) fn program(source: &str, program: &Program, names: &Names) -> Result<Vec<String>, RuleError> {
    let mut checker = Checker { source, program, names, used: BTreeSet::new() };
    let root = program.expression();
    match checker.walk(root)? {
        Type::Flag => Ok(checker.used.into_iter().collect()),
        other => {
            let what = Msg::new("mistake-rule-not-yes-no").message("type", other.name());
            Err(RuleError::new(0, what).instead("mend-rule-not-yes-no".into()))
        }
    }
}

struct Checker<'n> {
    source: &'n str,
    program: &'n Program,
    names: &'n Names,
    used: BTreeSet<String>,
}

impl<'n> Checker<'n> {
    fn offset(&self, expression: &Expression) -> usize {
        let start = self.program.source_info().offset_for(expression.id).map_or(0, |(start, _)| start);
        usize::try_from(start).unwrap_or_default().min(self.source.len())
    }

    fn walk(&mut self, expression: &Expression) -> Result<Type<'n>, RuleError> {
        let at = self.offset(expression);
        match &expression.expr {
            Expr::Ident(name) => self.name(at, name),
            Expr::Literal(LiteralValue::Boolean(_)) => Ok(Type::Flag),
            Expr::Literal(LiteralValue::Int(_)) => Ok(Type::Number),
            Expr::Literal(LiteralValue::String(text)) => Ok(Type::Quoted(text.inner().to_owned())),
            Expr::List(list) if !list.elements.is_empty() && list.optional_indices.is_empty() => {
                self.list(&list.elements)
            }
            Expr::Call(call) => {
                let args: &[Expression] = &call.args;
                match (call.target.is_none(), call.func_name.as_str(), args) {
                    (true, operators::LOGICAL_AND | operators::LOGICAL_OR, args) if args.len() > 1 => {
                        args.iter().try_for_each(|arg| self.expect(arg, &Type::Flag))?;
                        Ok(Type::Flag)
                    }
                    (true, operators::LOGICAL_NOT, [arg]) => {
                        self.expect(arg, &Type::Flag)?;
                        Ok(Type::Flag)
                    }
                    (true, operators::EQUALS | operators::NOT_EQUALS, [left, right]) => self.equal(at, left, right),
                    (
                        true,
                        operators::LESS | operators::LESS_EQUALS | operators::GREATER | operators::GREATER_EQUALS,
                        [left, right],
                    ) => {
                        self.expect(left, &Type::Number)?;
                        self.expect(right, &Type::Number)?;
                        Ok(Type::Flag)
                    }
                    (true, operators::ADD | operators::SUBSTRACT, [left, right]) => {
                        self.expect(left, &Type::Number)?;
                        self.expect(right, &Type::Number)?;
                        Ok(Type::Number)
                    }
                    (true, operators::NEGATE, [arg]) => {
                        self.expect(arg, &Type::Number)?;
                        Ok(Type::Number)
                    }
                    (true, operators::IN, [left, right]) => self.within(at, left, right),
                    (true, "size", [arg]) => match self.walk(arg)? {
                        Type::Choices(_) => Ok(Type::Number),
                        other => Err(self.unlike(arg, &Type::Choices(&[]), &other)),
                    },
                    (_, operators::CONDITIONAL, _) => Err(refused(at, "? :", "mend-rule-ternary")),
                    (_, function, _) => {
                        let shown = function.trim_matches(|c| matches!(c, '_' | '@'));
                        Err(refused(at, shown, "mend-rule-subset"))
                    }
                }
            }
            Expr::Literal(_) => Err(refused(at, &self.word(at), "mend-rule-literal")),
            Expr::List(_) => Err(refused(at, "[]", "mend-rule-list")),
            Expr::Unspecified | Expr::Comprehension(_) | Expr::Map(_) | Expr::Select(_) | Expr::Struct(_) => {
                Err(refused(at, &self.word(at), "mend-rule-subset"))
            }
        }
    }

    /// What stands there, for a message.
    fn word(&self, at: usize) -> String {
        let rest = self.source.get(at..).unwrap_or_default();
        rest.split([' ', ')', ']', ',', '\n']).next().unwrap_or_default().to_owned()
    }

    fn name(&mut self, at: usize, name: &str) -> Result<Type<'n>, RuleError> {
        let Some(kind) = self.names.0.get(name) else {
            let known = self.names.0.keys().map(String::as_str);
            let mend = match nearest(name, known) {
                Some(near) => Msg::new("mend-write").text("text", near),
                None => {
                    let list: Vec<_> = self.names.0.keys().map(String::as_str).collect();
                    Msg::new("mend-one-of").text("list", list.join(", "))
                }
            };
            return Err(RuleError::new(at, Msg::new("mistake-rule-name").text("name", name)).instead(mend));
        };
        self.used.insert(name.to_owned());
        let kept_back = |what, mend, field: &str| {
            Err(RuleError::new(at, Msg::new(what).text("name", field)).instead(Msg::new(mend).text("name", field)))
        };
        match kind {
            Kind::Flag => Ok(Type::Flag),
            Kind::Number => Ok(Type::Number),
            Kind::Choice(ids) => Ok(Type::Choice(ids)),
            Kind::Choices(ids) => Ok(Type::Choices(ids)),
            Kind::Unseen => kept_back("mistake-rule-unseen", "mend-rule-unseen", name),
            Kind::Unused(field) => kept_back("mistake-rule-unused", "mend-rule-unused", field),
            Kind::Unasked(field) => kept_back("mistake-rule-unasked", "mend-rule-unasked", field),
        }
    }

    fn list(&mut self, elements: &[Expression]) -> Result<Type<'n>, RuleError> {
        let mut words = Vec::new();
        let mut numbers = 0;
        for element in elements {
            match self.walk(element)? {
                Type::Quoted(text) => words.push((self.offset(element), text)),
                Type::Number => numbers += 1,
                _ => return Err(refused(self.offset(element), &self.word(self.offset(element)), "mend-rule-list")),
            }
        }
        match (words.is_empty(), numbers) {
            (true, _) => Ok(Type::NumberList),
            (false, 0) => Ok(Type::QuotedList(words)),
            (false, _) => {
                let at = elements.first().map_or(0, |e| self.offset(e));
                Err(refused(at, &self.word(at), "mend-rule-list"))
            }
        }
    }

    fn expect(&mut self, expression: &Expression, wanted: &Type<'_>) -> Result<(), RuleError> {
        let found = self.walk(expression)?;
        if &found == wanted { Ok(()) } else { Err(self.unlike(expression, wanted, &found)) }
    }

    fn unlike(&self, expression: &Expression, wanted: &Type<'_>, found: &Type<'_>) -> RuleError {
        let what = Msg::new("mistake-rule-type").message("found", found.name()).message("wanted", wanted.name());
        let mend = match found {
            Type::Choice(_) => Some(Msg::new("mend-rule-choice").text("field", self.word(self.offset(expression)))),
            Type::Choices(_) => Some(Msg::new("mend-rule-choices").text("field", self.word(self.offset(expression)))),
            _ => None,
        };
        RuleError { offset: self.offset(expression), what, instead: mend }
    }

    fn equal(&mut self, at: usize, left: &Expression, right: &Expression) -> Result<Type<'n>, RuleError> {
        match (self.walk(left)?, self.walk(right)?) {
            (Type::Flag, Type::Flag) | (Type::Number, Type::Number) => Ok(Type::Flag),
            (Type::Choice(ids), Type::Quoted(text)) => self.known(self.offset(right), &text, ids),
            (Type::Quoted(text), Type::Choice(ids)) => self.known(self.offset(left), &text, ids),
            (found @ Type::Choices(_), _) => Err(self.unlike(left, &Type::Choice(&[]), &found)),
            (_, found @ Type::Choices(_)) => Err(self.unlike(right, &Type::Choice(&[]), &found)),
            (wanted, found) => {
                let what =
                    Msg::new("mistake-rule-unlike").message("left", wanted.name()).message("right", found.name());
                Err(RuleError::new(at, what).instead("mend-rule-unlike".into()))
            }
        }
    }

    fn within(&mut self, at: usize, left: &Expression, right: &Expression) -> Result<Type<'n>, RuleError> {
        match (self.walk(left)?, self.walk(right)?) {
            (Type::Quoted(text), Type::Choices(ids)) => self.known(self.offset(left), &text, ids),
            (Type::Number, Type::NumberList) => Ok(Type::Flag),
            (Type::Choice(ids), Type::QuotedList(words)) => {
                words.iter().try_for_each(|(at, text)| self.known(*at, text, ids).map(drop))?;
                Ok(Type::Flag)
            }
            (wanted, found) => {
                let what =
                    Msg::new("mistake-rule-unlike").message("left", wanted.name()).message("right", found.name());
                Err(RuleError::new(at, what).instead("mend-rule-in".into()))
            }
        }
    }

    /// Whether an id is one that the field has.
    fn known(&self, at: usize, text: &str, ids: &[String]) -> Result<Type<'n>, RuleError> {
        if ids.iter().any(|id| id == text) {
            return Ok(Type::Flag);
        }
        let mend = match nearest(text, ids.iter().map(String::as_str)) {
            Some(near) => Msg::new("mend-write").text("text", format!("'{near}'")),
            None => Msg::new("mend-one-of").text("list", ids.join(", ")),
        };
        Err(RuleError::new(at, Msg::new("mistake-rule-id").text("id", text)).instead(mend))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{Kind, Names};
    use crate::catalogue::Rule;
    use crate::text::{Locale, Words};

    fn refusal(source: &str) -> (usize, String, String) {
        let mut names = Names::circumstances();
        names.declare("for_self", Kind::Flag);
        names.declare("copies", Kind::Number);
        names.declare("relation", Kind::Choice(vec!["spouse".into(), "agent".into()]));
        names.declare("shown", Kind::Choices(vec!["honseki".into(), "my-number".into()]));
        let error = Rule::parse(source, &names).expect_err(source);
        let words = Words::load(Locale::En).unwrap();
        let say = |msg| words.try_say(msg).unwrap_or_else(|| panic!("no words for {msg:?}"));
        (error.offset, say(&error.what), error.instead.as_ref().map(say).unwrap_or_default())
    }

    #[test]
    fn every_refusal_says_where_why_and_what_instead() {
        for (source, at, what, instead) in [
            ("", 0, "empty", "leave"),
            ("for_sef", 0, "“for_sef”", "for_self"),
            ("by_card && whatever_else", 11, "“whatever_else”", "relation"),
            ("relation == 'agnet'", 12, "“agnet”", "'agent'"),
            ("relation in ['spouse', 'third']", 23, "“third”", "spouse, agent"),
            ("'honsekii' in shown", 0, "“honsekii”", "'honseki'"),
            ("relation", 0, "yes or no", "=="),
            ("relation && by_card", 0, "choice", "relation == "),
            ("shown == 'honseki'", 0, "choices", "'…' in shown"),
            ("copies", 0, "yes or no", "=="),
            ("copies == 'two'", 7, "number", "same kind"),
            ("copies in shown", 7, "number", "in"),
            ("by_card ? true : false", 8, "“?”", "&&"),
            ("requester.name == 'x'", 9, "“.”", "one name"),
            ("copies * 2 > 3", 7, "“*”", "+"),
            ("by_card & for_self", 8, "“&”", "&&"),
            ("relation = 'agent'", 9, "“=”", "=="),
            ("!!by_card", 0, "twice", "once"),
            ("by_card &&", 10, "unfinished", "brackets"),
            ("!by_card || has(shown)", 12, "“has”", "size"),
            ("startsWith(relation)", 10, "“startsWith”", "&&"),
            ("relation in []", 12, "[]", "list"),
            ("size(relation) == 1", 5, "choice", "relation"),
            ("null == null", 0, "null", "true"),
            ("month == 1u", 9, "1u", "whole number"),
            ("続柄 == 'x'", 0, "“続”", "names"),
        ] {
            let (offset, said, mend) = refusal(source);
            assert_eq!(offset, at, "{source}: {said} {mend}");
            assert!(said.contains(what), "{source}: {said}");
            assert!(mend.contains(instead), "{source}: {mend}");
        }
    }

    #[test]
    fn what_is_too_long_or_too_deep_is_refused() {
        assert!(refusal(&"by_card || ".repeat(400)).1.contains("long"));
        assert!(refusal(&format!("{}by_card{}", "(".repeat(40), ")".repeat(40))).2.contains("short"));
    }
}
