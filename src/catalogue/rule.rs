//! Conditions in CEL over the visit's answers and the card's facts.
//!
//! A rule is parsed and checked once, when a city's folder is loaded ([`Rule::parse`]); what passes is a small subset
//! in which every name and every compared id is known. Evaluating it can therefore only miss a fact, never a type.

mod check;
mod refusal;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use cel::common::types::{CelBool, CelInt, CelList, CelString};
use cel::common::value::{CowVal, Val};
use cel::context::VariableResolver;
use cel::{Context, Env, Program, Value};

use super::logic::Tree;

pub use check::{Kind, Names};
pub use refusal::RuleError;

/// What a rule can look at. Dates of birth and addresses are not among them, only what follows from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A chosen id.
    Text(String),
    /// Chosen ids.
    List(Vec<String>),
}

impl std::fmt::Display for Fact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Flag(yes) => write!(f, "{yes}"),
            Self::Number(n) => write!(f, "{n}"),
            Self::Text(id) => f.write_str(id),
            Self::List(ids) => write!(f, "[{}]", ids.join(", ")),
        }
    }
}

/// Facts by name: answers by field name, and `by_card` (bool), `resident` (bool), `age` (years; -1 unknown),
/// `month` and `day` of today.
pub type Facts = BTreeMap<String, Fact>;

/// A condition, parsed and checked when it was loaded. Cheap to clone.
#[derive(Clone)]
pub struct Rule {
    inner: Arc<Inner>,
}

struct Inner {
    source: String,
    program: Program,
    names: Vec<String>,
    tree: Tree,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Rule").field(&self.inner.source).finish()
    }
}

impl Rule {
    /// The longest rule that is read, in bytes.
    pub const MAX_LEN: usize = 2_000;

    /// Parses a rule and checks it against the names that it may use.
    ///
    /// # Errors
    /// [`RuleError`] tells where in the rule it fails, why, and what to write instead.
    pub fn parse(source: &str, names: &Names) -> Result<Self, RuleError> {
        refusal::characters(source)?;
        let program = environment().compile(source).map_err(|errors| refusal::syntax(source, &errors))?;
        let used = check::program(source, &program, names)?;
        // What the checker lets through has a tree; a number that no 64 bits hold is all that could be left.
        let tree = Tree::of(program.expression(), names);
        let tree = tree.ok_or_else(|| RuleError::new(0, "mistake-rule-syntax".into()))?;
        Ok(Self { inner: Arc::new(Inner { source: source.to_owned(), program, names: used, tree }) })
    }

    /// The rule as staff wrote it.
    pub fn source(&self) -> &str {
        &self.inner.source
    }

    /// What it says, as a tree.
    pub fn tree(&self) -> &Tree {
        &self.inner.tree
    }

    /// The facts it looks at, sorted, each once.
    pub fn names(&self) -> &[String] {
        &self.inner.names
    }

    /// Whether it holds. A fact that is not known yet makes it not hold, and so does its negation, unless the rest
    /// decides alone: with `b` unknown, `a || b` holds where `a` does, and `!(a && b)` where `a` does not. These are
    /// CEL's own rules for errors in `&&` and `||`.
    pub fn holds(&self, facts: &Facts) -> bool {
        let known = Known(facts);
        let mut context = Context::with_env(Arc::clone(environment()));
        context.set_variable_resolver(&known);
        matches!(self.inner.program.execute(&context), Ok(Value::Bool(true)))
    }
}

/// CEL's standard environment, built once: building it costs far more than evaluating a rule.
fn environment() -> &'static Arc<Env> {
    static ENVIRONMENT: OnceLock<Arc<Env>> = OnceLock::new();
    ENVIRONMENT.get_or_init(|| Arc::new(Env::stdlib()))
}

/// Facts as CEL looks them up, without copying their words.
struct Known<'f>(&'f Facts);

impl VariableResolver for Known<'_> {
    fn resolve<'b>(&'b self, name: &str) -> Option<CowVal<'b, 'b>> {
        Some(match self.0.get(name)? {
            Fact::Flag(yes) => CowVal::owned(CelBool::from(*yes)),
            Fact::Number(n) => CowVal::owned(CelInt::from(*n)),
            Fact::Text(id) => CowVal::owned(CelString::from(id.as_str())),
            Fact::List(ids) => {
                let list: Vec<Box<dyn Val + 'b>> =
                    ids.iter().map(|id| Box::new(CelString::from(id.as_str())) as Box<dyn Val + 'b>).collect();
                CowVal::owned(CelList::from(list))
            }
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{Fact, Facts, Kind, Names, Rule};
    use proptest::prelude::*;

    fn names() -> Names {
        let ids = |list: &[&str]| list.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let mut names = Names::circumstances();
        names.declare("for_self", Kind::Flag);
        names.declare("copies", Kind::Number);
        names.declare("relation", Kind::Choice(ids(&["spouse", "lineal", "agent"])));
        names.declare("shown", Kind::Choices(ids(&["honseki", "my-number"])));
        names
    }

    fn facts(list: &[(&str, Fact)]) -> Facts {
        list.iter().map(|(name, fact)| ((*name).to_owned(), fact.clone())).collect()
    }

    fn text(id: &str) -> Fact {
        Fact::Text(id.to_owned())
    }

    #[test]
    fn a_rule_looks_at_every_kind_of_fact() {
        let all = facts(&[
            ("for_self", Fact::Flag(false)),
            ("relation", text("agent")),
            ("shown", Fact::List(vec!["my-number".into()])),
            ("copies", Fact::Number(3)),
            ("month", Fact::Number(5)),
        ]);
        for (source, expected) in [
            ("!for_self && relation == 'agent'", true),
            ("relation != 'agent'", false),
            ("relation in ['spouse', 'lineal']", false),
            ("'my-number' in shown", true),
            ("'honseki' in shown || copies > 2", true),
            ("size(shown) == 1", true),
            ("month in [4, 5] && copies + 1 <= 4", true),
            ("copies - 1 < -1", false),
            ("true", true),
        ] {
            assert_eq!(Rule::parse(source, &names()).unwrap().holds(&all), expected, "{source}");
        }
    }

    #[test]
    fn what_is_not_known_does_not_hold_and_neither_does_its_opposite() {
        let none = Facts::new();
        for source in ["for_self", "!for_self", "relation == 'agent'", "relation != 'agent'", "!('honseki' in shown)"] {
            assert!(!Rule::parse(source, &names()).unwrap().holds(&none), "{source}");
        }
        let card = facts(&[("by_card", Fact::Flag(true))]);
        for (source, expected) in [
            ("by_card || for_self", true),
            ("for_self || by_card", true),
            ("by_card && for_self", false),
            ("!(for_self && !by_card)", true),
            ("!by_card && for_self", false),
        ] {
            assert_eq!(Rule::parse(source, &names()).unwrap().holds(&card), expected, "{source}");
        }
    }

    #[test]
    fn a_rule_knows_the_names_it_uses() {
        let rule = Rule::parse("!for_self && relation in ['spouse'] || !for_self && by_card", &names()).unwrap();
        assert_eq!(rule.names(), ["by_card", "for_self", "relation"]);
        assert!(rule.clone().source().starts_with("!for_self"));
    }

    /// A page looks at some hundred rules: none of them may build CEL's environment again.
    #[test]
    fn evaluating_is_cheaper_than_preparing() {
        let rule = Rule::parse("!for_self && relation == 'agent' && 'my-number' in shown", &names()).unwrap();
        let all = facts(&[
            ("for_self", Fact::Flag(false)),
            ("relation", text("agent")),
            ("shown", Fact::List(vec!["my-number".into()])),
        ]);
        let time = |act: &dyn Fn()| {
            let began = std::time::Instant::now();
            (0..200).for_each(|_| act());
            began.elapsed()
        };
        let evaluating = time(&|| assert!(rule.holds(&all)));
        let preparing = time(&|| drop(std::hint::black_box(cel::Env::stdlib())));
        assert!(evaluating < preparing, "{evaluating:?} against {preparing:?} for 200");
    }

    /// Words of the language and of no language, in any order.
    fn soup() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec![
            "for_self",
            "relation",
            "shown",
            "copies",
            "month",
            "nobody",
            "'agent'",
            "'x",
            "\"",
            "''",
            "&&",
            "||",
            "!",
            "==",
            "!=",
            "<",
            "<=",
            "in",
            "+",
            "-",
            "(",
            ")",
            "[",
            "]",
            ",",
            "size(",
            "has(",
            "1",
            "0x",
            "1u",
            "9223372036854775808",
            "true",
            "null",
            ".",
            "?",
            ":",
            "{",
            "}",
            "b'a'",
            "r'a'",
            "`a`",
            "\n",
            "年",
            "for",
            "_",
            "all(x, x)",
        ]);
        prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn nothing_that_is_written_panics(source in prop_oneof![soup(), ".{0,40}"]) {
            if let Ok(rule) = Rule::parse(&source, &names()) {
                rule.holds(&Facts::new());
                rule.holds(&facts(&[("for_self", Fact::Flag(true)), ("relation", text("agent"))]));
            }
        }
    }
}
