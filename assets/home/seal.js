"use strict";
// Seals what was answered to the city: HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256 and ChaCha20-Poly1305, made
// of noble's parts; and writes it as the lines of NKH1 (src/handoff/home/nkh1.rs), one a QR code.

const Seal = (() => {
  const INFO = "kakanai prepared at home 1";
  /** Bytes on one code: a code of version 13 at level M. */
  const CHUNK = 250;
  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  const utf8 = (text) => new TextEncoder().encode(text);
  const join = (...parts) => {
    const out = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
    parts.reduce((at, part) => (out.set(part, at), at + part.length), 0);
    return out;
  };
  const two = (n) => Uint8Array.of(n >> 8, n & 255);
  const unhex = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));

  const NONE = new Uint8Array(0);
  const [KEM, KDF, AEAD] = [0x20, 0x01, 0x03];
  const OF_KEM = join(utf8("KEM"), two(KEM));
  const OF_HPKE = join(utf8("HPKE"), two(KEM), two(KDF), two(AEAD));
  const extract = (suite, salt, label, secret) =>
    noble.extract(noble.sha256, join(utf8("HPKE-v1"), suite, utf8(label), secret), salt);
  const expand = (suite, key, label, info, length) =>
    noble.expand(noble.sha256, key, join(two(length), utf8("HPKE-v1"), suite, utf8(label), info), length);

  /** The encapsulated key and the ciphertext. */
  const seal = (publicKey, info, bound, plain) => {
    const ephemeral = noble.x25519.utils.randomSecretKey();
    const enc = noble.x25519.getPublicKey(ephemeral);
    const shared = noble.x25519.getSharedSecret(ephemeral, publicKey);
    const eae = extract(OF_KEM, NONE, "eae_prk", shared);
    const secret = expand(OF_KEM, eae, "shared_secret", join(enc, publicKey), 32);
    const context = join(
      Uint8Array.of(0),
      extract(OF_HPKE, NONE, "psk_id_hash", NONE),
      extract(OF_HPKE, NONE, "info_hash", info),
    );
    const schedule = extract(OF_HPKE, secret, "secret", NONE);
    const key = expand(OF_HPKE, schedule, "key", context, 32);
    const nonce = expand(OF_HPKE, schedule, "base_nonce", context, 12);
    return join(enc, noble.chacha20poly1305(key, nonce, bound).encrypt(plain));
  };

  const base32 = (bytes) => {
    let [out, bits, held] = ["", 0, 0];
    for (const byte of bytes) {
      bits = ((bits << 8) | byte) & 0xffff;
      for (held += 8; held >= 5; ) out += ALPHABET[(bits >> (held -= 5)) & 31];
    }
    return held > 0 ? out + ALPHABET[(bits << (5 - held)) & 31] : out;
  };

  /** The lines of what was answered. `to`: { city, version, key (hex), language }. */
  const lines = (to, answered) => {
    const head = `NKH1.${to.city}.${to.version}.${to.language.toUpperCase()}`;
    const sealed = seal(unhex(to.key), utf8(INFO), utf8(head), utf8(JSON.stringify(answered)));
    const digest = base32(noble.sha256(sealed).slice(0, 10));
    const of = Math.ceil(sealed.length / CHUNK);
    return Array.from({ length: of }, (_, at) => {
      const data = base32(sealed.slice(at * CHUNK, (at + 1) * CHUNK));
      const line = `${head}.${digest}.${at + 1}-${of}.${data}`;
      return `${line}.${base32(noble.sha256(utf8(line)).slice(0, 4))}`;
    });
  };

  return { lines };
})();
