//! What makers of registers test with: a kit of invented fees, and the keys that sign for it. The private keys stand in
//! `docs/register-interface.md`, so they are nobody's secret and never a city's.

use super::kit::KitError;
use super::{KeyId, Kit, PaymentKey};

/// The kit: a fee with an exemption, one without, one that is paid in cash only, one that stands alone.
pub const KIT: &str = r#"format = "kakanai-register-kit/1"

[city]
code = "402311"
name = { ja = "那珂川市" }

[[key]]
id = "1"
alg = "Ed25519"
public = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"

[[fee]]
code = "101"
name = { ja = "住民票の写し", en = "Copy of residence record" }
unit = 300
valid_from = "2024-04-01"
verified = true
exempt = [{ reason = "N104", words = { ja = "国民年金法第104条" } }]

[[fee]]
code = "301"
name = { ja = "戸籍全部事項証明書" }
unit = 450
valid_from = "2024-04-01"
verified = true

[[fee]]
code = "501"
name = { ja = "マイナンバーカード再交付" }
unit = 800
valid_from = "2024-04-01"
verified = true
cash_only = true

[[fee]]
code = "601"
name = { ja = "粗大ごみ処理券" }
unit = 1000
valid_from = "2024-04-01"
verified = true
separate = true
"#;

/// The kit, read.
///
/// # Errors
/// [`KitError`] where this page and the format are no longer of one mind.
pub fn kit() -> Result<Kit, KitError> {
    Kit::parse(KIT)
}

fn seeded(first: u8) -> Option<PaymentKey> {
    let mut seed = [0u8; 32];
    for (byte, value) in seed.iter_mut().zip(first..) {
        *byte = value;
    }
    Some(PaymentKey::from_seed(KeyId::new('1')?, &mut seed))
}

/// The key of the kit: seed `00 01 … 1f`.
pub fn key() -> Option<PaymentKey> {
    seeded(0)
}

/// A stranger's key with the same id: seed `80 81 … 9f`.
pub fn stranger() -> Option<PaymentKey> {
    seeded(0x80)
}
