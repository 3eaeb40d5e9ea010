const ALGORITHM = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

let pair: Promise<CryptoKeyPair> | undefined;

/** The merchant's key pair, made when it is first needed and kept in memory only. */
const keys = (): Promise<CryptoKeyPair> => {
  pair ??= crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  return pair;
};

/** Signs the body of a payout as the merchant of the sandbox. */
export async function signPayout(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const { privateKey } = await keys();
  const signature = await crypto.subtle.sign(ALGORITHM.name, privateKey, body);
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/**
 * The merchant's private key as PEM (PKCS #8), for a merchant in another process. It signs
 * nothing outside of this sandbox.
 */
export async function payoutPrivateKey(): Promise<string> {
  const { privateKey } = await keys();
  const der = new Uint8Array(await crypto.subtle.exportKey("pkcs8", privateKey));
  const lines = btoa(String.fromCharCode(...der)).match(/.{1,64}/g) ?? [];
  return `-----BEGIN PRIVATE KEY-----\n${lines.join("\n")}\n-----END PRIVATE KEY-----\n`;
}

/** Whether a signature in base64 fits the body, byte for byte. */
export async function isSigned(body: Uint8Array, signature: string): Promise<boolean> {
  const { publicKey } = await keys();
  try {
    const bytes = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
    return await crypto.subtle.verify(ALGORITHM.name, publicKey, bytes, body as Uint8Array<ArrayBuffer>);
  } catch {
    return false; // not base64
  }
}
