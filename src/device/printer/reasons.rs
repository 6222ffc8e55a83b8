//! `printer-state-reasons` (RFC 8011 §5.4.12, PWG 5100.9) to a [`PrinterFault`].
//!
//! Printers are seen to stay `idle` while their reasons say `cover-open`, so the reasons decide and not the state.

use super::PrinterFault;

/// The first thing that keeps a printer from printing, or nothing. What only a member of staff need know (paper or
/// toner is low, power saving) is no fault.
pub fn fault<'a>(reasons: impl IntoIterator<Item = &'a str>) -> Option<PrinterFault> {
    let mut found: Vec<PrinterFault> = reasons.into_iter().filter_map(one).collect();
    // The cause that a person can see comes before what follows from it (an open cover also puts it off line).
    found.sort_by_key(rank);
    found.into_iter().next()
}

fn one(reason: &str) -> Option<PrinterFault> {
    let (keyword, severity) = split(reason);
    Some(match keyword {
        "none" | "" => return None,
        "media-empty" | "media-needed" | "input-tray-missing" | "input-media-supply-empty" => PrinterFault::PaperOut,
        "media-jam" | "output-tray-missing" | "input-media-jam" | "cutter-jam" => PrinterFault::Jam,
        "cover-open" | "door-open" | "interlock-open" | "input-cover-open" | "output-cover-open" => {
            PrinterFault::CoverOpen
        }
        "toner-empty" | "marker-supply-empty" | "marker-supply-missing" | "opc-life-over" => PrinterFault::TonerOut,
        "marker-waste-full" | "output-area-full" | "output-full" => PrinterFault::OutputFull,
        "spool-area-full" | "memory-exhausted" => PrinterFault::StorageFull,
        "offline" | "connecting-to-device" | "timed-out" | "shutdown" | "stopping" | "powered-off" => {
            PrinterFault::Offline
        }
        "paused" | "moving-to-paused" | "hold-new-jobs" | "stopped-partly" => PrinterFault::Paused,
        "media-low"
        | "toner-low"
        | "marker-supply-low"
        | "marker-waste-almost-full"
        | "output-area-almost-full"
        | "developer-low"
        | "opc-near-eol"
        | "standby"
        | "power-save"
        | "warming-up"
        | "wifi-not-configured"
        | "identify-printer-requested"
        | "cups-waiting-for-job-completed" => return None,
        // Something new that the printer itself calls less than an error does not stop a visitor.
        _ if matches!(severity, Severity::Report | Severity::Warning) => return None,
        other => PrinterFault::Unknown(other.to_owned()),
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Severity {
    Report,
    Warning,
    Error,
    /// No suffix: as grave as an error.
    Unsaid,
}

fn split(reason: &str) -> (&str, Severity) {
    for (suffix, severity) in
        [("-report", Severity::Report), ("-warning", Severity::Warning), ("-error", Severity::Error)]
    {
        if let Some(keyword) = reason.strip_suffix(suffix) {
            return (keyword, severity);
        }
    }
    (reason, Severity::Unsaid)
}

const fn rank(fault: &PrinterFault) -> u8 {
    match fault {
        PrinterFault::CoverOpen => 0,
        PrinterFault::Jam => 1,
        PrinterFault::PaperOut => 2,
        PrinterFault::TonerOut => 3,
        PrinterFault::OutputFull => 4,
        PrinterFault::StorageFull => 5,
        PrinterFault::Paused => 6,
        PrinterFault::Offline => 7,
        PrinterFault::GaveUp | PrinterFault::Refused | PrinterFault::Unknown(_) => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffixes_do_not_hide_a_fault() {
        for reason in ["media-empty", "media-empty-report", "media-empty-warning", "media-empty-error"] {
            assert_eq!(fault([reason]), Some(PrinterFault::PaperOut), "{reason}");
        }
        assert_eq!(fault(["toner-empty-error"]), Some(PrinterFault::TonerOut));
        assert_eq!(fault(["offline-report"]), Some(PrinterFault::Offline));
        assert_eq!(fault(["interlock-open"]), Some(PrinterFault::CoverOpen));
    }

    #[test]
    fn what_only_staff_need_know_is_no_fault() {
        assert_eq!(fault(["none"]), None);
        assert_eq!(fault(["media-low-warning", "toner-low"]), None);
        assert_eq!(fault(["vendor-fan-noise-report"]), None);
        assert_eq!(fault([]), None);
    }

    #[test]
    fn the_visible_cause_comes_first_and_the_unknown_last() {
        assert_eq!(fault(["offline-error", "paused", "cover-open-error"]), Some(PrinterFault::CoverOpen));
        assert_eq!(fault(["vendor-fire-error"]), Some(PrinterFault::Unknown("vendor-fire".into())));
        assert_eq!(fault(["vendor-fire-error", "media-jam"]), Some(PrinterFault::Jam));
    }
}
