//! The register's kit: which city, whose signatures, what things cost. A TOML text that the hub makes from its
//! catalogue and its keys, and the only thing a register reads; it never sees the catalogue.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{CityCode, ExemptReason, FeeCode, KeyId, Line, PublicKey, Refused, is_fee_code, is_short_code, nkp1};
use crate::catalogue::barcode::Layout;
use crate::catalogue::{Catalogue, Localised};

/// The first line's value: another number is another format.
const FORMAT: &str = "kakanai-register-kit/1";
/// The header in which a hub says, with each announcement's answer, which kit it has: see [`Kit::digest`].
pub const DIGEST: &str = "kakanai-kit";
/// Longest kit, in bytes.
const MAX_LEN: usize = 256 * 1024;

/// A checked kit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kit {
    /// The city.
    pub city: KitCity,
    /// Public keys, one id each.
    pub keys: Vec<PublicKey>,
    /// What the register's scanner may meet beside our codes.
    pub scanner: KitScanner,
    /// The fee master, all versions, by code and first day.
    pub fees: Vec<KitFee>,
}

/// What the register's scanner may meet beside our codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitScanner {
    /// How in-store barcodes (JAN-13) of fees are laid out: see [`Layout`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub barcode: Option<String>,
    /// Where a payment slip (納付書) is paid, by language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_slip_counter: Option<Localised>,
    /// Where a tax bill with a unified code (eL-QR) is asked about, by language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_slip_counter: Option<Localised>,
}

/// Which city.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitCity {
    /// Six digits.
    pub code: CityCode,
    /// Its name by language; Japanese is always there.
    pub name: Localised,
    /// An invented city: the register's screen and receipts say so.
    #[serde(default)]
    pub demo: bool,
}

/// One version of one fee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitFee {
    /// Two or three digits.
    pub code: FeeCode,
    /// What it is for, by language; Japanese is always there.
    pub name: Localised,
    /// Yen for one; at least 1.
    pub unit: u32,
    /// From this day until a later version begins.
    pub valid_from: Date,
    /// Whether the city has confirmed it.
    pub verified: bool,
    /// Paid in cash only: such a line is on no charge with one that is not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cash_only: bool,
    /// On no charge with any other fee.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub separate: bool,
    /// For which reasons it can be waived.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exempt: Vec<KitExempt>,
}

/// One reason for which a fee can be waived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitExempt {
    /// Its code in the payload.
    pub reason: ExemptReason,
    /// The law's words for the receipt, by language; Japanese is always there.
    pub words: Localised,
}

/// What is wrong with a kit.
#[derive(Debug, thiserror::Error)]
pub enum KitError {
    /// It is no TOML of this shape.
    #[error("the kit cannot be read: {0}")]
    Unreadable(#[from] toml::de::Error),
    /// It could not be written.
    #[error("the kit cannot be written: {0}")]
    Unwritable(#[from] toml::ser::Error),
    /// It is a kit of another make.
    #[error("the kit is of format {0:?}, not {FORMAT:?}")]
    OtherFormat(String),
    /// It is longer than any kit.
    #[error("the kit is longer than {MAX_LEN} bytes")]
    TooLong,
    /// The city's code has no fitting check digit.
    #[error("{0:?} is no city code")]
    City(String),
    /// A key is no Ed25519 public key, ends before it begins, or two have the same id.
    #[error("key {0} is not usable")]
    Key(KeyId),
    /// There is no key at all, so nothing could be believed.
    #[error("the kit has no key")]
    NoKey,
    /// The layout of barcodes or the words of a counter are not as the format says.
    #[error("what the kit says of the scanner is not usable")]
    Scanner,
    /// A fee's code, price, name or reasons are not as the format says, or two versions begin on the same day.
    #[error("fee {0:?} is not usable")]
    Fee(String),
}

/// The kit as the file has it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    city: KitCity,
    #[serde(default, skip_serializing_if = "KitScanner::is_empty")]
    scanner: KitScanner,
    #[serde(default, rename = "key")]
    keys: Vec<FileKey>,
    #[serde(default, rename = "fee")]
    fees: Vec<KitFee>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileKey {
    id: KeyId,
    alg: Algorithm,
    public: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_before: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_after: Option<Date>,
}

/// How something is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    /// RFC 8032.
    Ed25519,
}

impl KitScanner {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Kit {
    /// The kit of a city: all versions of all its fees, and the keys that may sign for it.
    ///
    /// # Errors
    /// Where the catalogue holds what the format cannot: see [`KitError`].
    pub fn of(catalogue: &Catalogue, keys: Vec<PublicKey>) -> Result<Self, KitError> {
        let city = &catalogue.city;
        let code = CityCode::parse(&city.code).ok_or_else(|| KitError::City(city.code.clone()))?;
        let rules = &catalogue.register;
        let fees = catalogue.fees.iter().map(|fee| KitFee {
            cash_only: rules.cash_only.contains(&fee.code),
            separate: rules.separate.contains(&fee.code),
            code: fee.code.clone(),
            name: fee.name.clone(),
            unit: fee.unit,
            valid_from: fee.valid_from,
            verified: fee.fact.verified,
            exempt: fee
                .exemptible
                .iter()
                .map(|(reason, words)| KitExempt { reason: reason.clone(), words: words.clone() })
                .collect(),
        });
        let city = KitCity { code, name: city.name.clone(), demo: city.demo };
        let scanner = KitScanner {
            barcode: rules.barcodes.as_ref().map(|barcodes| barcodes.layout.as_str().to_owned()),
            payment_slip_counter: rules.payment_slip_counter.clone(),
            tax_slip_counter: rules.tax_slip_counter.clone(),
        };
        Self { city, keys, scanner, fees: fees.collect() }.checked()
    }

    /// Reads the kit's text.
    ///
    /// # Errors
    /// What is wrong with it; a kit is taken whole or not at all.
    pub fn parse(text: &str) -> Result<Self, KitError> {
        if text.len() > MAX_LEN {
            return Err(KitError::TooLong);
        }
        let file: File = toml::from_str(text)?;
        if file.format != FORMAT {
            return Err(KitError::OtherFormat(file.format));
        }
        let keys = file.keys.into_iter().map(|key| {
            let ends_first = key.not_before.zip(key.not_after).is_some_and(|(first, last)| last < first);
            let public = PublicKey::from_hex(key.id, &key.public).filter(|_| !ends_first);
            Ok(public.ok_or(KitError::Key(key.id))?.within(key.not_before, key.not_after))
        });
        Self { city: file.city, keys: keys.collect::<Result<_, KitError>>()?, scanner: file.scanner, fees: file.fees }
            .checked()
    }

    /// The kit's text.
    ///
    /// # Errors
    /// Where TOML cannot write it.
    pub fn text(&self) -> Result<String, KitError> {
        let keys = self.keys.iter().map(|key| FileKey {
            id: key.id,
            alg: Algorithm::Ed25519,
            public: key.hex(),
            not_before: key.not_before,
            not_after: key.not_after,
        });
        let file = File {
            format: FORMAT.to_owned(),
            city: self.city.clone(),
            scanner: self.scanner.clone(),
            keys: keys.collect(),
            fees: self.fees.clone(),
        };
        Ok(toml::to_string(&file)?)
    }

    /// What tells one kit's text from another: hex of half its SHA-256. No secret is in it.
    pub fn digest(text: &str) -> String {
        crate::application::sealing::digest(text).chars().take(32).collect()
    }

    fn checked(mut self) -> Result<Self, KitError> {
        if !has_japanese(&self.city.name) {
            return Err(KitError::City(self.city.code.to_string()));
        }
        if self.keys.is_empty() {
            return Err(KitError::NoKey);
        }
        let counters = [&self.scanner.payment_slip_counter, &self.scanner.tax_slip_counter];
        let layout = self.scanner.barcode.as_deref().map(Layout::parse);
        if layout.is_some_and(|layout| layout.is_err()) || !counters.into_iter().flatten().all(has_japanese) {
            return Err(KitError::Scanner);
        }
        self.keys.sort_by_key(|key| key.id);
        if let Some(twice) = twice(&self.keys, |a, b| a.id == b.id) {
            return Err(KitError::Key(twice.id));
        }
        self.fees.sort_by(|a, b| (&a.code, a.valid_from).cmp(&(&b.code, b.valid_from)));
        let broken = self.fees.iter().find(|fee| !fee.is_well_formed());
        let twice = twice(&self.fees, |a, b| a.code == b.code && a.valid_from == b.valid_from);
        match broken.or(twice) {
            Some(fee) => Err(KitError::Fee(fee.code.0.clone())),
            None => Ok(self),
        }
    }

    /// The key of that id, if it may have signed on `day`.
    pub fn key(&self, id: KeyId, day: Date) -> Option<&PublicKey> {
        self.keys.iter().find(|key| key.id == id && key.covers(day))
    }

    /// The version of a fee that counts on `day`.
    pub fn fee(&self, code: &FeeCode, day: Date) -> Option<&KitFee> {
        self.fees.iter().filter(|fee| &fee.code == code && fee.valid_from <= day).max_by_key(|fee| fee.valid_from)
    }

    /// Whether a line has the fee master's price, or a listed reason for none.
    ///
    /// # Errors
    /// [`Refused::UnknownCode`], [`Refused::ReasonNotListed`] or [`Refused::PriceDiffers`].
    pub fn check(&self, line: &Line, day: Date) -> Result<(), Refused> {
        let fee = self.fee(&line.code, day).ok_or_else(|| Refused::UnknownCode(line.code.clone()))?;
        match &line.reason {
            Some(reason) if fee.exemption(reason).is_none() => Err(Refused::ReasonNotListed(line.code.clone())),
            Some(_) if line.unit == 0 => Ok(()),
            None if line.unit == fee.unit => Ok(()),
            _ => Err(Refused::PriceDiffers(line.code.clone())),
        }
    }
}

impl Kit {
    /// Whether lines may be on one charge: what is paid in cash only, and what stands alone, is with nothing else that
    /// costs anything.
    pub fn may_be_together(&self, lines: &[Line], day: Date) -> bool {
        let mut group: Option<(bool, Option<&FeeCode>)> = None;
        lines.iter().filter(|line| line.unit > 0).all(|line| {
            let fee = self.fee(&line.code, day);
            let own = fee.filter(|fee| fee.separate).map(|fee| &fee.code);
            let this = (fee.is_some_and(|fee| fee.cash_only), own);
            *group.get_or_insert(this) == this
        })
    }

    /// Whether lines must be paid in cash.
    pub fn is_cash_only(&self, lines: &[Line], day: Date) -> bool {
        let cash_only = |line: &Line| self.fee(&line.code, day).is_some_and(|fee| fee.cash_only);
        lines.iter().any(|line| line.unit > 0 && cash_only(line))
    }

    /// The layout of in-store barcodes, where the city uses them.
    pub fn layout(&self) -> Option<Layout> {
        self.scanner.barcode.as_deref().and_then(|text| Layout::parse(text).ok())
    }
}

impl KitFee {
    /// The listed reason, if it is one for this fee.
    pub fn exemption(&self, reason: &ExemptReason) -> Option<&KitExempt> {
        self.exempt.iter().find(|exempt| &exempt.reason == reason)
    }

    fn is_well_formed(&self) -> bool {
        let reasons: Vec<_> = self.exempt.iter().map(|exempt| &exempt.reason).collect();
        is_fee_code(&self.code.0)
            && has_japanese(&self.name)
            && (1..=nkp1::MAX_UNIT).contains(&self.unit)
            && self.exempt.iter().all(|exempt| is_short_code(&exempt.reason.0) && has_japanese(&exempt.words))
            && reasons.iter().enumerate().all(|(i, reason)| !reasons.iter().take(i).any(|r| r == reason))
    }
}

fn has_japanese(words: &Localised) -> bool {
    words.get("ja").is_some_and(|word| !word.trim().is_empty())
}

/// The first of two neighbours that are the same.
fn twice<T>(sorted: &[T], same: impl Fn(&T, &T) -> bool) -> Option<&T> {
    sorted.windows(2).find_map(|pair| match pair {
        [a, b] if same(a, b) => Some(a),
        _ => None,
    })
}

#[cfg(test)]
pub(crate) mod tests;
