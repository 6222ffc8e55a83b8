//! The reasons that a clerk picks from: free text beside a correction or a return would gather personal data.

/// Why an answer is corrected; the words are the messages `correction-reason-<id>`.
pub const CORRECTION: [&str; 5] = ["kanji", "misread", "visitor-said", "moved", "other"];

/// Why an application is returned; the words are the messages `return-reason-<id>`.
pub const RETURN: [&str; 5] =
    ["missing-document", "not-entitled", "wrong-city", "wrong-procedure", "ask-counter"];

/// The message of a correction's reason.
pub fn correction_message(id: &str) -> String {
    format!("correction-reason-{id}")
}

/// The message of a return's reason.
pub fn return_message(id: &str) -> String {
    format!("return-reason-{id}")
}
