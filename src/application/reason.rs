//! The reasons that a clerk picks from: free text beside a correction or a return would gather personal data.

/// Why an answer is corrected; the words are the messages `correction-reason-<id>`.
pub const CORRECTION: [&str; 6] = ["misread", "kanji", "mistyped", "moved", "document", "asked"];

/// Why an application is returned; the words are the messages `return-reason-<id>`.
pub const RETURN: [&str; 6] = ["identity", "mandate", "document", "elsewhere", "not-found", "wish"];

/// The message of a correction's reason.
pub fn correction_message(id: &str) -> String {
    format!("correction-reason-{id}")
}

/// The message of a return's reason.
pub fn return_message(id: &str) -> String {
    format!("return-reason-{id}")
}
