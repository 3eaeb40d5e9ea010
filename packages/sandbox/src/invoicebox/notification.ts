import { orderView } from "./order-view.js";
import type { Order, State } from "./state.js";

/**
 * The key that signs the sandbox's notifications. At the provider it is a setting of the
 * shop, and not the Bearer token.
 */
export const invoiceboxNotificationKey = "sandbox-invoicebox-notification-key";

/**
 * Ten repeats during the next day, says the provider, without their spacing; even steps of 2.4 hours fill the day.
 * The provider promises them after `out_of_service` and after anything but a 200; what it does after its other error
 * codes is not published, and the sandbox repeats then too.
 */
const REPEATS = Array.from({ length: 10 }, () => 2.4 * 3_600_000);

/**
 * Tells the shop that an order is paid, at the order's `notificationUrl`; the sandbox's shops have
 * no address in their settings.
 *
 * https://docs.invoicebox.ru/docs/merchant/notification/status/
 */
export function notifyPaid({ context }: State, order: Order): void {
  const url = order.fields.notificationUrl;
  if (!url) return;
  // The backend is PHP and escapes slashes: whoever verifies over a body that was parsed and
  // written again fails here too.
  const body = JSON.stringify(orderView(order, context.now())).replaceAll("/", "\\/");
  const headers = sign(body).then((signature) => ({ "x-signature": signature }));
  context.notify({ event: "orderNotification", url, body, headers, delays: REPEATS, accepted });
}

/** HMAC-SHA1 of the body's bytes in lower-case hex. */
async function sign(body: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    bytes.encode(invoiceboxNotificationKey),
    { name: "HMAC", hash: "SHA-1" },
    false,
    ["sign"],
  );
  const signature = await crypto.subtle.sign("HMAC", key, bytes.encode(body));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function accepted(status: number, body: string): boolean {
  try {
    return status === 200 && (JSON.parse(body) as { status?: unknown } | null)?.status === "success";
  } catch {
    return false; // Text that is no JSON counts as an error.
  }
}
