//! A rule as JavaScript, for the page that is filled in at home: an expression over the small set of functions that
//! `assets/home/engine.js` calls `K`, with the same three answers as [`Tree::judge`]: yes, no, not known (`null`).

use super::{Order, Sum, Term, Tree};

/// The largest whole number that JavaScript's numbers hold exactly (`Number.MAX_SAFE_INTEGER`).
const LARGEST: u64 = (1 << 53) - 1;

impl Tree {
    /// The rule as a JavaScript function of the facts, `f => …`; `None` where a number in it is larger than JavaScript's
    /// numbers hold exactly. What comes out is ASCII and can stand in a `<script>` element as it is.
    pub fn script(&self) -> Option<String> {
        Some(format!("f=>{}", self.expression()?))
    }

    fn expression(&self) -> Option<String> {
        Some(match self {
            Self::Known(yes) => yes.to_string(),
            Self::Flag(name) => format!("K.flag(f,{})", quoted(name)),
            Self::Not(inner) => format!("K.not({})", inner.expression()?),
            Self::And(parts) => format!("K.and({})", all(parts)?),
            Self::Or(parts) => format!("K.or({})", all(parts)?),
            Self::Same(left, right) => format!("K.same({},{})", left.expression()?, right.expression()?),
            Self::Is(name, ids) => {
                let ids: Vec<String> = ids.iter().map(|id| quoted(id)).collect();
                format!("K.is(f,{},[{}])", quoted(name), ids.join(","))
            }
            Self::Has(name, id) => format!("K.has(f,{},{})", quoted(name), quoted(id)),
            Self::Compare(left, order, right) => {
                let compare = match order {
                    Order::Equal => "equal",
                    Order::Less => "less",
                    Order::AtMost => "atMost",
                };
                format!("K.{compare}({},{})", left.expression()?, right.expression()?)
            }
            Self::Among(sum, numbers) => {
                let numbers: Vec<String> = numbers.iter().map(|n| exact(*n)).collect::<Option<_>>()?;
                format!("K.among({},[{}])", sum.expression()?, numbers.join(","))
            }
        })
    }
}

impl Sum {
    fn expression(&self) -> Option<String> {
        let constant = exact(self.constant)?;
        let terms = self.terms.iter().map(|(term, taken)| {
            let value = match term {
                Term::Number(name) => format!("K.number(f,{})", quoted(name)),
                Term::Size(name) => format!("K.size(f,{})", quoted(name)),
            };
            if *taken { format!("K.taken({value})") } else { value }
        });
        let parts: Vec<String> = std::iter::once(constant).chain(terms).collect();
        Some(format!("K.sum({})", parts.join(",")))
    }
}

fn all(parts: &[Tree]) -> Option<String> {
    let parts: Vec<String> = parts.iter().map(Tree::expression).collect::<Option<_>>()?;
    Some(parts.join(","))
}

fn exact(n: i64) -> Option<String> {
    (n.unsigned_abs() <= LARGEST).then(|| n.to_string())
}

/// A string literal in which nothing can end the literal, the line or the script element.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for unit in text.encode_utf16() {
        match u8::try_from(unit).map(char::from) {
            Ok(plain) if plain.is_ascii_alphanumeric() || matches!(plain, '-' | '_' | '.' | ' ') => out.push(plain),
            _ => out.push_str(&format!("\\u{unit:04x}")),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::quoted;
    use crate::catalogue::Rule;
    use crate::catalogue::rule::{Kind, Names};

    fn script(source: &str) -> Option<String> {
        let ids = |list: &[&str]| list.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let mut names = Names::default();
        names.declare("yes", Kind::Flag);
        names.declare("n", Kind::Number);
        names.declare("kind", Kind::Choice(ids(&["a", "b"])));
        names.declare("shown", Kind::Choices(ids(&["x", "y"])));
        Rule::parse(source, &names).unwrap_or_else(|error| panic!("{source}: {error:?}")).tree().script()
    }

    /// Every shape that a rule can have.
    #[test]
    fn each_part_of_the_grammar_has_its_function() {
        for (source, expected) in [
            ("true", "f=>true"),
            ("yes", "f=>K.flag(f,\"yes\")"),
            ("!yes", "f=>K.not(K.flag(f,\"yes\"))"),
            ("yes && kind == 'a'", "f=>K.and(K.flag(f,\"yes\"),K.is(f,\"kind\",[\"a\"]))"),
            ("yes || kind != 'a'", "f=>K.or(K.flag(f,\"yes\"),K.not(K.is(f,\"kind\",[\"a\"])))"),
            ("kind in ['a', 'b']", "f=>K.is(f,\"kind\",[\"a\",\"b\"])"),
            ("'x' in shown", "f=>K.has(f,\"shown\",\"x\")"),
            ("yes == false", "f=>K.same(K.flag(f,\"yes\"),false)"),
            ("n < 3", "f=>K.less(K.sum(0,K.number(f,\"n\")),K.sum(3))"),
            ("n >= 3", "f=>K.atMost(K.sum(3),K.sum(0,K.number(f,\"n\")))"),
            ("2 - n == 1", "f=>K.equal(K.sum(2,K.taken(K.number(f,\"n\"))),K.sum(1))"),
            ("size(shown) > 1", "f=>K.less(K.sum(1),K.sum(0,K.size(f,\"shown\")))"),
            ("n + 1 in [4, -5]", "f=>K.among(K.sum(1,K.number(f,\"n\")),[4,-5])"),
        ] {
            assert_eq!(script(source).as_deref(), Some(expected), "{source}");
        }
    }

    #[test]
    fn a_number_that_would_be_rounded_is_refused() {
        assert!(script("n < 9007199254740991").is_some());
        assert_eq!(script("n < 9007199254740992"), None);
        assert_eq!(script("n in [-9007199254740993]"), None);
    }

    #[test]
    fn nothing_leaves_its_quotes() {
        let hostile = quoted("\"</script>\u{2028}\\年\n𠮷");
        assert!(hostile.is_ascii() && !hostile.contains('<') && !hostile.contains('\n'), "{hostile}");
        assert_eq!(hostile.matches('"').count(), 2);
        assert!(hostile.contains("\\ud842\\udfb7"), "{hostile}");
    }
}
