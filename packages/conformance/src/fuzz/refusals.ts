import type { Provider } from "../clients.ts";
import type { Answered } from "./target.ts";

/** What a refusal says, in one line: the provider's text and the fields that it names. */
export function textOf(provider: Provider, { body, text }: Answered): string {
  const error = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (provider === "qiwi") return error.cause ? JSON.stringify(error.cause) : String(error.description);
  if (provider === "invoicebox") return JSON.stringify(error.error);
  const said = provider === "via" ? (error.status as { message?: unknown } | undefined)?.message : error.message;
  return typeof said === "string" ? said : text;
}

/**
 * Why a request that the documentation allows is refused all the same: what it names does not exist, the state rules it out, or its members do
 * not fit each other. No schema can say that. A refusal that is not here names a member that the schema took, and one of both is wrong.
 */
const BUSINESS: Readonly<Record<Provider, readonly RegExp[]>> = {
  bridgepay: [
    /is unknown/,
    /confirmed already|has no deal|cancelled at its canceledAt/,
    /the currency of this store/,
    /decimals/,
    /balance|free details|no details/i,
  ],
  invoicebox: [
    /names no /,
    /"forbidden"/,
    /"wrong_order_status"/,
    /"merchant_order_id_duplicate"/,
    /Calculation Error/,
    /must be in the future/,
    /must be that of the refund/,
    /must be at most/,
  ],
  qiwi: [
    /Resource not found/,
    /belongs to another/,
    /INVALID_STATE|does not wait/,
    /takes RUB only/,
    /sum of the splits/,
    /check digit/,
    /Token is unknown|Exchange token error/,
    /There is no such date/,
    /Incorrect payout amount/,
    /must be greater then zero|too large/,
  ],
  tribute: [
    /not found/,
    /unfinished charge|(order|transaction|token) is|belongs to|names no payment/,
    /amount must be (from|at least|at most)/i,
    /token charging|Stars|recurring|subscription/i,
    /try again|wait/i,
  ],
  via: [
    /is unknown|was used already|is wrong|is no merchant/,
    /belongs to a transaction of another/,
    /this merchant knows its customers/,
    /exactly one of/,
    /enough money|balance|deposit/i,
    /is no UZCARD/,
  ],
};

/**
 * Rules that only the prose of the spec states, or nothing at all: the sandbox holds them, no schema does. Each is a line that the spec could
 * gain or the sandbox could lose.
 */
const UNWRITTEN: Readonly<Record<Provider, readonly RegExp[]>> = {
  bridgepay: [],
  invoicebox: [
    /parentId is missing/,
    /taxRegistrationReasonCode/,
    /must hold at least one position/,
    /must be 1 or more/,
    /must be a time such as/,
    /is no field to sort by/,
    /must not be negative/,
    /quantity must be above 0/,
    /amount must be above 0/,
  ],
  qiwi: [],
  tribute: [/(title|description) is required/, /UTF-16 code units/],
  via: [
    /must be 16 digits/,
    /must be four digits/,
    /must be a month of two digits/,
    /must be the last two digits/,
    /must be digits with the country code/,
  ],
};

/** Whether a refusal of a valid request is one that we know. */
export const isKnown = (provider: Provider, text: string): boolean =>
  [...BUSINESS[provider], ...UNWRITTEN[provider]].some((pattern) => pattern.test(text));
