//! [`Secret`]: personal data that cannot be printed, logged or serialised by accident.
//!
//! There are exactly three named openings, each a module that serde can use (`#[serde(with = "…")]`):
//! [`wire`] (a body between a face and the hub), [`sealed`] (what is encrypted before it rests) and [`render`]
//! (a screen or a sheet of paper that a person looks at). A test lists every use of them.

use zeroize::Zeroize;

/// A value about a person. It has no `Debug`, no `Display` and no `Serialize` of its own, and is overwritten when
/// it is dropped.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize + Default> Default for Secret<T> {
    /// Nothing, kept as carefully as what comes into it.
    fn default() -> Self {
        Self(T::default())
    }
}

impl<T: Zeroize> Secret<T> {
    /// Takes a value in. There is no way back but the three openings.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Asks a yes/no question of the value without letting it out.
    pub fn holds(&self, question: impl FnOnce(&T) -> bool) -> bool {
        question(&self.0)
    }

    /// Makes another secret out of this one; the value stays inside.
    pub fn map<U: Zeroize>(&self, f: impl FnOnce(&T) -> U) -> Secret<U> {
        Secret(f(&self.0))
    }

    /// Makes one secret out of two.
    pub fn join<U: Zeroize, V: Zeroize>(&self, other: &Secret<U>, f: impl FnOnce(&T, &U) -> V) -> Secret<V> {
        Secret(f(&self.0, &other.0))
    }
}

impl<T: Zeroize + Clone> Secret<Option<T>> {
    /// Whether there is a value is no secret; the value stays one.
    pub fn transpose(&self) -> Option<Secret<T>> {
        self.0.clone().map(Secret)
    }
}

impl Secret<String> {
    /// How many characters: what counts of spared writing need, and no more.
    pub fn length(&self) -> usize {
        self.0.chars().count()
    }
}

impl Secret<super::Day> {
    /// The age in full years: what rules need of a date of birth, and no more.
    pub fn age(&self, today: jiff::civil::Date) -> i16 {
        self.0.age(today)
    }

    /// The age on 1 April of the school year of `today`: what school and allowances count by, and no more.
    pub fn grade(&self, today: jiff::civil::Date) -> i16 {
        self.0.grade(today)
    }

    /// Days from this day to `today`, negative where it is still to come: what deadlines need, and no more.
    pub fn days_since(&self, today: jiff::civil::Date) -> i64 {
        self.0.days_since(today)
    }

    /// The last day of a period that begins with this day: the visitor gave the day to be told it.
    pub fn period_end(
        &self,
        end: impl FnOnce(jiff::civil::Date) -> Option<jiff::civil::Date>,
    ) -> Option<jiff::civil::Date> {
        end(self.0.0)
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

macro_rules! opening {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        pub mod $name {
            use super::Secret;
            use serde::{Deserialize, Deserializer, Serialize, Serializer};
            use zeroize::Zeroize;

            /// Looks at the value.
            pub fn open<T: Zeroize>(secret: &Secret<T>) -> &T {
                &secret.0
            }

            /// For `#[serde(with = "…")]`.
            ///
            /// # Errors
            /// What the serialiser answers.
            pub fn serialize<T: Zeroize + Serialize, S: Serializer>(
                secret: &Secret<T>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                secret.0.serialize(serializer)
            }

            /// For `#[serde(with = "…")]`.
            ///
            /// # Errors
            /// What the deserialiser answers.
            pub fn deserialize<'de, T: Zeroize + Deserialize<'de>, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Secret<T>, D::Error> {
                T::deserialize(deserializer).map(Secret)
            }
        }
    };
}

opening!(
    /// Between a face, the hub and the card: bytes on a connection that carries a token.
    wire
);
opening!(
    /// Into and out of something encrypted at rest.
    sealed
);
opening!(
    /// Onto a screen or paper, for the person in front of it.
    render
);
