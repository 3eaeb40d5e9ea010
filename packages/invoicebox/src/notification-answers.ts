import type { Schemas } from "./generated/inputs.js";

/** Why a notification is not accepted. `out_of_service` asks for ten more deliveries within a day. */
export type NotificationErrorCode = NonNullable<Schemas["NotificationError"]["code"]>;

/**
 * The JSON to answer with status 200 once the notification is handled, now or before:
 * `Response.json(notificationAccepted)`.
 */
export const notificationAccepted: Schemas["NotificationSuccess"] = { status: "success" };

/**
 * The JSON to answer, with status 200 as well, when the notification is not accepted.
 *
 * @param code Why. `shipping_unavailable` does not pay back by itself: call `cancelOrder` or `createRefund`.
 * @param message Text for people; cut to the 500 characters that Invoicebox takes.
 */
export function notificationRefused(code: NotificationErrorCode, message?: string): Schemas["NotificationError"] {
  return {
    status: "error",
    code,
    ...(message !== undefined && { message: Array.from(message).slice(0, 500).join("") }),
  };
}
