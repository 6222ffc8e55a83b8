//! Clerks at kiosks: the codes that let them in, and who helps where. In memory only: after a start of the hub a clerk asks
//! for another code.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::Hub;
use super::accounts::locked_until;
use super::door::{Actor, Barred, detailed, locked};
use super::keys;
use super::refusal::Code;
use crate::application::KioskId;
use crate::application::audit::Event;
use crate::application::help::{CODE, HelpCode, HelpCodeRequest, Helper, TakeOver};
use crate::person::StaffId;

/// How long a code counts.
pub const STANDS: SignedDuration = SignedDuration::from_mins(10);
/// Codes that stand at once; far more than a city has clerks.
const MOST: usize = 1000;

/// A code that was given out.
struct Given {
    kiosk: KioskId,
    helper: Helper,
    until: Timestamp,
}

#[derive(Default)]
struct Known {
    /// By the digest of kiosk and code.
    codes: BTreeMap<[u8; 32], Given>,
    /// Wrong tries in a row at a kiosk, and until when none is taken there.
    wrong: BTreeMap<KioskId, (u32, Option<Timestamp>)>,
    /// Who helps where.
    helping: BTreeMap<KioskId, StaffId>,
}

/// What a typed code was.
#[derive(Debug, PartialEq, Eq)]
enum Typed {
    Right(Helper),
    Wrong,
    Locked(Timestamp),
}

/// Codes and who helps where.
#[derive(Default)]
pub struct Helping(Mutex<Known>);

fn digest(kiosk: &KioskId, code: &str) -> [u8; 32] {
    Sha256::digest(format!("{}/{code}", kiosk.0)).into()
}

impl Helping {
    fn known(&self) -> MutexGuard<'_, Known> {
        // A panic elsewhere leaves plain maps behind, which are whole at every moment.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a code; whoever asks again gets another one, and the one before counts no more.
    fn give(&self, code: &str, kiosk: KioskId, helper: Helper, now: Timestamp) -> Result<Timestamp, Code> {
        let until = now.checked_add(STANDS).map_err(|_| Code::Store)?;
        let mut known = self.known();
        known.codes.retain(|_, given| given.until > now && given.helper.staff != helper.staff);
        if known.codes.len() >= MOST {
            return Err(Code::Store);
        }
        known.codes.insert(digest(&kiosk, code), Given { kiosk, helper, until });
        Ok(until)
    }

    fn typed(&self, kiosk: &KioskId, code: &str, now: Timestamp) -> Typed {
        let mut known = self.known();
        if let Some((_, Some(until))) = known.wrong.get(kiosk)
            && *until > now
        {
            return Typed::Locked(*until);
        }
        let given = known.codes.remove(&digest(kiosk, code));
        if let Some(given) = given.filter(|given| given.until > now && given.kiosk == *kiosk) {
            known.wrong.remove(kiosk);
            known.helping.insert(kiosk.clone(), given.helper.staff.clone());
            return Typed::Right(given.helper);
        }
        let (failures, until) = known.wrong.entry(kiosk.clone()).or_default();
        *failures = failures.saturating_add(1);
        *until = locked_until(*failures, now);
        until.map_or(Typed::Wrong, Typed::Locked)
    }

    fn over(&self, kiosk: &KioskId) -> Option<StaffId> {
        self.known().helping.remove(kiosk)
    }
}

/// Six digits, each of the million as likely as the others.
fn six_digits() -> Result<String, Code> {
    // The whole range below is a multiple of a million: a number above it is thrown again.
    const FAIR: u32 = u32::MAX - u32::MAX % 1_000_000;
    for _ in 0..64 {
        let n = u32::from_be_bytes(*keys::random::<4>().map_err(|_| Code::Store)?);
        if n < FAIR {
            return Ok(format!("{:0CODE$}", n % 1_000_000));
        }
    }
    Err(Code::Store)
}

impl Hub {
    /// A code with which a clerk takes over at a kiosk.
    ///
    /// # Errors
    /// [`Code::Staff`] for another name than one's own, or one that nobody has.
    pub async fn help_code(&self, actor: &Actor, request: HelpCodeRequest) -> Result<HelpCode, Code> {
        let HelpCodeRequest { kiosk, staff } = request;
        let actor = actor.acting(&staff)?;
        let name = self.names().await?.into_iter().find(|(id, _)| *id == staff).ok_or(Code::Staff)?.1;
        let (code, now) = (six_digits()?, self.now());
        self.store.record(vec![actor.entry(now, Event::HelpCodeMade, &kiosk.0)]).await?;
        let until = self.helping.give(&code, kiosk.clone(), Helper { staff, name }, now)?;
        Ok(HelpCode { code, kiosk, until })
    }

    /// A code was typed at a kiosk: who helps there from now on. The call of that kiosk is answered with it.
    ///
    /// # Errors
    /// [`Code::HelpCode`] where it does not count there, [`Code::Locked`] with the seconds to wait after too many tries.
    pub async fn take_over(&self, device: &Actor, typed: TakeOver) -> Result<Helper, Barred> {
        let (kiosk, now) = (typed.kiosk, self.now());
        if !typed.code.holds(|code| code.len() == CODE && code.bytes().all(|b| b.is_ascii_digit())) {
            return Err(Code::Body.into());
        }
        let mut result = Typed::Wrong;
        typed.code.holds(|code| {
            result = self.helping.typed(&kiosk, code, now);
            true
        });
        match result {
            Typed::Right(helper) => {
                let actor = Actor { staff: Some(helper.staff.clone()), ..device.clone() };
                let begun = detailed(actor.entry(now, Event::HelpBegun, &kiosk.0), &typed.page);
                self.store.record(vec![begun]).await?;
                tracing::info!(kiosk = kiosk.0, staff = helper.staff.0, "a clerk helps");
                if self.presence.end_call(&kiosk) {
                    self.changed();
                }
                Ok(helper)
            }
            Typed::Wrong => {
                self.store.record(vec![detailed(device.entry(now, Event::HelpRefused, &kiosk.0), "wrong")]).await?;
                Err(Code::HelpCode.into())
            }
            Typed::Locked(until) => {
                self.store.record(vec![detailed(device.entry(now, Event::HelpRefused, &kiosk.0), "locked")]).await?;
                Err(locked(until, now))
            }
        }
    }

    /// The help at a kiosk is over.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn help_over(&self, device: &Actor, kiosk: &KioskId) -> Result<(), Code> {
        if let Some(staff) = self.helping.over(kiosk) {
            let actor = Actor { staff: Some(staff), ..device.clone() };
            self.store.record(vec![actor.entry(self.now(), Event::HelpOver, &kiosk.0)]).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::{SignedDuration, Timestamp};

    use super::{Helping, STANDS, Typed, six_digits};
    use crate::application::KioskId;
    use crate::application::help::Helper;
    use crate::person::StaffId;

    fn helper(id: &str) -> Helper {
        Helper { staff: StaffId(id.into()), name: "見本".into() }
    }

    #[test]
    fn a_code_counts_once_where_it_is_for_and_not_for_long() {
        let (helping, now) = (Helping::default(), Timestamp::from_second(1_800_000_000).unwrap());
        let (here, there) = (KioskId("K01".into()), KioskId("K02".into()));
        helping.give("123456", here.clone(), helper("s01"), now).unwrap();
        assert_eq!(helping.typed(&there, "123456", now), Typed::Wrong, "another kiosk");
        assert_eq!(helping.typed(&here, "123456", now), Typed::Right(helper("s01")));
        assert_eq!(helping.over(&here), Some(StaffId("s01".into())));
        assert_eq!(helping.over(&here), None);
        assert_eq!(helping.typed(&here, "123456", now), Typed::Wrong, "it was used");
        helping.give("111111", here.clone(), helper("s01"), now).unwrap();
        helping.give("222222", here.clone(), helper("s01"), now).unwrap();
        assert_eq!(helping.typed(&here, "111111", now), Typed::Wrong, "another one was asked for");
        assert_eq!(helping.typed(&here, "222222", now + STANDS), Typed::Wrong, "it is old");
    }

    #[test]
    fn who_guesses_waits_longer_and_longer() {
        let (helping, now) = (Helping::default(), Timestamp::from_second(1_800_000_000).unwrap());
        let here = KioskId("K01".into());
        helping.give("123456", here.clone(), helper("s01"), now).unwrap();
        let tries: Vec<_> = (0..5).map(|n| helping.typed(&here, &format!("00000{n}"), now)).collect();
        let until = now + SignedDuration::from_secs(15);
        assert_eq!(tries.last(), Some(&Typed::Locked(until)));
        assert!(tries.iter().take(4).all(|t| *t == Typed::Wrong));
        assert_eq!(helping.typed(&here, "123456", now), Typed::Locked(until), "the right one waits as well");
        assert_eq!(helping.typed(&here, "123456", until), Typed::Right(helper("s01")));
        assert_eq!(helping.typed(&here, "999999", until), Typed::Wrong, "and the count begins again");
    }

    #[test]
    fn codes_are_six_digits_and_not_always_the_same() {
        let codes: std::collections::BTreeSet<_> = (0..50).map(|_| six_digits().unwrap()).collect();
        assert!(codes.len() > 45 && codes.iter().all(|c| c.len() == 6 && c.bytes().all(|b| b.is_ascii_digit())));
    }
}
