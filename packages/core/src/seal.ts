// The entry @payspec/core/seal: webhooks and requests whose signature is a member of their body, or a token. A provider
// that signs in a header does not import it.
import { open, seal } from "./seal/apply.js";
import { jwt } from "./seal/jwt.js";
import { members } from "./seal/members.js";
import type { Sealed, SealedTable, SealRules } from "./seal/types.js";
import { eventOf, readDelivery, refused } from "./webhook/event.js";
import { bodyOf, headerOf } from "./webhook/request.js";
import { usable } from "./webhook/secret.js";
import { utf8 } from "./webhook/signature.js";
import type { SignedWebhook, WebhookRequest, WebhookResult, WebhookSecret } from "./webhook/types.js";

export { hmacSha1, hmacSha256, hmacSha512, md5, sha1, sha256, sha512 } from "./seal/digest.js";
export { form } from "./seal/form.js";
export { sealed, signingSecret } from "./seal/request.js";
export type * from "./seal/types.js";
export { jwt, members };

/**
 * Verifies a delivery whose signature is in its body, by the table of its provider: the size, then the
 * signature, then what the body says.
 *
 * Never rejects for what arrived, only for mistakes of the receiver, with a TypeError that says what to do: a body that
 * is not raw any more, or a secret that can't be meant. What the caller's own secret function
 * throws comes back as it is.
 *
 * @param now Milliseconds since 1970, for a token that is over after some time.
 */
export async function verifySealed<Event>(
  table: SealedTable,
  request: WebhookRequest,
  secret: WebhookSecret,
  now: () => number = Date.now,
): Promise<WebhookResult<Event>> {
  if (typeof secret !== "function") usable(secret);
  const header = "header" in table.seal && table.seal.header !== undefined ? headerOf(request, table.seal.header) : "";
  const raw = textOf(await bodyOf(request));
  const text = raw === undefined || !table.form ? raw : table.form.read(raw);
  if (text === undefined) return refused("malformed");
  const opened = await open(
    table.seal,
    { text, header },
    usable(typeof secret === "function" ? await secret() : secret),
    now,
  );
  if (typeof opened === "string") return refused(opened);
  const delivered = readDelivery(table, utf8(opened.text));
  return delivered ? { ok: true, event: eventOf(table, delivered) as Event } : refused("malformed");
}

/**
 * Makes a delivery that {@link verifySealed} takes. A text is sent as it is but for the signature, anything else as its
 * JSON; nothing checks it against the spec. Rejects with a TypeError when the values that the signature
 * has to cover are not there.
 */
export async function signSealed(
  table: SealedTable,
  payload: unknown,
  secret: WebhookSecret,
  now: () => number = Date.now,
): Promise<SignedWebhook> {
  const { form } = table;
  const body = form ? form.flat(payload) : typeof payload === "string" ? payload : JSON.stringify(payload);
  const sealed = await sealBody(table.seal, body, secret, now);
  return {
    body: form ? form.write(sealed.body) : sealed.body,
    headers: { "content-type": form?.type ?? "application/json", ...sealed.headers },
  };
}

/**
 * Signs the JSON text of a request or of a webhook; gives it with its signature, or the signature's header beside it.
 */
export async function sealBody(
  rules: SealRules,
  body: string,
  secret: WebhookSecret,
  now: () => number = Date.now,
): Promise<Sealed> {
  const known = usable(typeof secret === "function" ? await secret() : secret);
  return seal(rules, body, known, now);
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not UTF-8
  }
}
