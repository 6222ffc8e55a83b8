//! The line to the register that is checked.

use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::handoff::charge::IDEMPOTENCY_KEY;

/// Longer than the longest poll.
const PATIENCE: Duration = Duration::from_secs(40);

/// The line.
pub struct Line {
    client: reqwest::Client,
    url: String,
    token: String,
}

/// What was answered.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body, where it is JSON.
    pub body: Option<Value>,
}

impl Line {
    pub(super) fn new(url: &str, token: &str) -> Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build()?;
        Ok(Self { client, url: url.trim_end_matches('/').to_owned(), token: token.to_owned() })
    }

    fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.url))
    }

    async fn send(call: RequestBuilder) -> Result<Answer, String> {
        let answer = call.send().await.map_err(|error| format!("no answer: {error}"))?;
        let status = answer.status().as_u16();
        let text = answer.text().await.map_err(|error| format!("the answer breaks off: {error}"))?;
        Ok(Answer { status, body: serde_json::from_str(&text).ok() })
    }

    pub(super) async fn get(&self, path: &str) -> Result<Answer, String> {
        Self::send(self.call(Method::GET, path).bearer_auth(&self.token)).await
    }

    pub(super) async fn get_as(&self, path: &str, token: Option<&str>) -> Result<Answer, String> {
        let call = self.call(Method::GET, path);
        Self::send(match token {
            Some(token) => call.bearer_auth(token),
            None => call,
        })
        .await
    }

    pub(super) async fn post(&self, path: &str, key: Option<&str>, body: Vec<u8>) -> Result<Answer, String> {
        let call = self.call(Method::POST, path).bearer_auth(&self.token);
        let call = call.header(reqwest::header::CONTENT_TYPE, "application/json").body(body);
        Self::send(match key {
            Some(key) => call.header(IDEMPOTENCY_KEY, key),
            None => call,
        })
        .await
    }
}

impl Answer {
    /// The body of a good answer, read strictly.
    pub(super) fn read<T: DeserializeOwned>(&self, status: u16) -> Result<T, String> {
        self.status_is(status)?;
        let body = self.body.clone().ok_or("the body is no JSON")?;
        serde_json::from_value(body).map_err(|error| format!("the body is not as the page says: {error}"))
    }

    pub(super) fn status_is(&self, status: u16) -> Result<(), String> {
        if self.status == status {
            return Ok(());
        }
        let code = self.field("code").unwrap_or_default();
        Err(format!("status {} {code}, not {status}", self.status))
    }

    /// A refusal with a status and a code.
    pub(super) fn refuses(&self, status: u16, code: &str) -> Result<(), String> {
        self.status_is(status)?;
        match self.field("code") {
            Some(found) if found == code => Ok(()),
            found => Err(format!("code {}, not {code}", found.unwrap_or_default())),
        }
    }

    pub(super) fn field(&self, name: &str) -> Option<String> {
        self.body.as_ref()?.get(name)?.as_str().map(str::to_owned)
    }
}
