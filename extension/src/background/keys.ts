/**
 * The device's signing key: Ed25519, made here, never to leave: `extractable` is false, so even
 * this program can only use it.
 *
 * Source: Web Cryptography Level 2 (W3C), Ed25519 of RFC 8032.
 */
import { type Core, run } from "./engine.ts";

/** Who keeps the log. Made once per installation and stored with it. */
export interface Identity {
  /** The device's pseudonym. */
  device: string;
  /** First line of every checkpoint; also the name of the key. */
  origin: string;
  privateKey: CryptoKey;
  /** 32 bytes. */
  publicKey: Uint8Array<ArrayBuffer>;
}

/** What the company may name; the rest is random. */
export interface Names {
  device?: string;
  origin?: string;
}

export async function createIdentity(names: Names): Promise<Identity> {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new TypeError("Ed25519 gave no key pair");
  const device = names.device ?? crypto.randomUUID();
  return {
    device,
    origin: names.origin ?? `prompt-dlp.local/${device}`,
    privateKey: pair.privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)),
  };
}

/** Signs the text of a checkpoint: a C2SP signed note. */
export async function sign(core: Core, identity: Identity, body: string): Promise<string> {
  const bytes = new TextEncoder().encode(body);
  const signature = await crypto.subtle.sign({ name: "Ed25519" }, identity.privateKey, bytes);
  return run(core, () => core.signedNote(body, identity.origin, identity.publicKey, new Uint8Array(signature)));
}
