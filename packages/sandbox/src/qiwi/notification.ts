import { jsonText } from "./json-text.js";
import type { State } from "./state.js";

/** The server notification key of the sandbox's site: what the merchant checks webhooks with. Valid here only. */
export const qiwiNotificationKey = "sandbox-qiwi-notification-key";

/**
 * What the settings of the account say. No such host exists: only a sandbox that was given a
 * `deliver` function reaches it.
 */
export const SITE_ADDRESS = "https://merchant.example/webhooks/qiwi";

const REPEATS_MS = [5_000, 60_000, 300_000, 300_000, 300_000];

/**
 * By `type`: the webhook of the spec, the member that holds the object, and what of it is signed (spec: `x-signature`).
 */
const KINDS = {
  PAYMENT: {
    event: "paymentNotification",
    member: "payment",
    signed: ["paymentId", "createdDateTime", "amount.value"],
  },
  CAPTURE: {
    event: "captureNotification",
    member: "capture",
    signed: ["captureId", "createdDateTime", "amount.value"],
  },
  REFUND: { event: "refundNotification", member: "refund", signed: ["refundId", "createdDateTime", "amount.value"] },
  PAYOUT: { event: "payoutNotification", member: "payout", signed: ["payoutId", "createdDateTime", "amount.value"] },
  CHECK_CARD: {
    event: "checkCardNotification",
    member: "checkPaymentMethod",
    signed: ["requestUid", "checkOperationDate"],
  },
  TOKEN: {
    event: "tokenNotification",
    member: "token",
    signed: ["merchantSiteUid", "account", "status.value", "status.changedDateTime"],
  },
} as const;

/**
 * Tells the merchant about an object: at the first address that can be one, else at the one in the settings. What QIWI
 * does with a malformed address is not documented.
 *
 * https://github.com/QIWI-API/payments-docs
 */
export function notify(state: State, type: keyof typeof KINDS, object: object, ...addresses: readonly unknown[]): void {
  const { event, member, signed } = KINDS[type];
  const message = signed.map((path) => valueAt(object, path)).join("|");
  state.context.notify({
    event,
    url: addresses.find(isAddress) ?? SITE_ADDRESS,
    body: jsonText({ [member]: object, type, version: "1" }),
    headers: sign(message).then((signature) => ({ accept: "application/json", signature })),
    delays: REPEATS_MS,
    accepted: (status) => status === 200,
  });
}

/** HTTPS at QIWI; a receiver on this machine has no certificate. */
const isAddress = (text: unknown): text is string =>
  typeof text === "string" && /^https?:/i.test(text) && URL.canParse(text);

const valueAt = (object: object, path: string): unknown =>
  path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], object);

/** HMAC-SHA256 in lower-case hex. */
async function sign(message: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes.encode(qiwiNotificationKey), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, bytes.encode(message));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
