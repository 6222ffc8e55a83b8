//! Where a hub answers and which token each role shows: the file `endpoint.toml` that the hosting process writes
//! beside its store (mode 0600), and the installer copies to a machine that names the hub by its address.

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::wire::Role;

/// One bearer token a role. It has no `Debug`: a token in a log is a key under the mat.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    /// For kiosks.
    pub kiosk: String,
    /// For clerks' desks.
    pub clerk: String,
    /// For managers' desks.
    pub manager: String,
    /// For registers.
    pub register: String,
    /// For boards in the waiting area. Empty in files of an earlier version; an empty one opens nothing.
    #[serde(default)]
    pub lobby: String,
}

impl Tokens {
    /// The token of a role.
    pub fn of(&self, role: Role) -> &str {
        match role {
            Role::Kiosk => &self.kiosk,
            Role::Clerk => &self.clerk,
            Role::Manager => &self.manager,
            Role::Register => &self.register,
            Role::Lobby => &self.lobby,
        }
    }
}

impl Drop for Tokens {
    fn drop(&mut self) {
        self.kiosk.zeroize();
        self.clerk.zeroize();
        self.manager.zeroize();
        self.register.zeroize();
        self.lobby.zeroize();
    }
}

/// A hub's address and tokens.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Its base address without a slash at the end, such as `http://127.0.0.1:41233`.
    pub url: String,
    /// The tokens.
    pub tokens: Tokens,
}

/// The file is not what the hub writes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the hub's endpoint file is not readable: an address and the tokens are expected")]
pub struct EndpointError;

impl Endpoint {
    /// Reads the file's text.
    ///
    /// # Errors
    /// Where anything but an `http` or `https` address and the tokens stands there. The parser's own words are
    /// not passed on: they quote the line, and the line is a token.
    pub fn parse(text: &str) -> Result<Self, EndpointError> {
        let endpoint: Self = toml::from_str(text).map_err(|_| EndpointError)?;
        let http = endpoint.url.starts_with("http://") || endpoint.url.starts_with("https://");
        if http && !endpoint.url.ends_with('/') { Ok(endpoint) } else { Err(EndpointError) }
    }

    /// The file's text.
    ///
    /// # Errors
    /// Where the serialiser refuses; the type has nothing that it could refuse.
    pub fn text(&self) -> Result<String, EndpointError> {
        toml::to_string(self).map_err(|_| EndpointError)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Endpoint, Tokens};
    use crate::application::wire::Role;

    fn endpoint() -> Endpoint {
        let tokens = Tokens {
            kiosk: "k".into(),
            clerk: "c".into(),
            manager: "m".into(),
            register: "r".into(),
            lobby: "l".into(),
        };
        Endpoint { url: "http://127.0.0.1:41233".into(), tokens }
    }

    #[test]
    fn it_is_written_and_read() {
        let read = Endpoint::parse(&endpoint().text().unwrap()).unwrap();
        assert!(read == endpoint());
        assert_eq!(read.tokens.of(Role::Manager), "m");
    }

    #[test]
    fn anything_else_is_refused() {
        let text = endpoint().text().unwrap();
        for wrong in [
            text.replace("http:", "ftp:"),
            text.replace(":41233", ":41233/"),
            text.replace("kiosk", "kiosks"),
            format!("extra = 1\n{text}"),
            String::new(),
        ] {
            assert!(Endpoint::parse(&wrong).is_err(), "{wrong}");
        }
    }
}
