import type { Provider } from "../clients.ts";
import type { Faulty } from "./faults.ts";
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
  // The second is no rule of QIWI's pages: no shop may hand out a receipt over another sum.
  qiwi: [/Receipts are for card payments only/, /sum of the positions must equal the amount/],
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

/** Members whose value decides about others: the refusal names those. */
const DECIDED: Readonly<Record<string, readonly string[]>> = { flags: ["amount", "account"] };

/** A kind of fault that a provider was seen to refuse without naming the member, and what that refusal holds, by the path in the fault. */
interface Seen {
  readonly fault: RegExp;
  readonly says: (path: string) => string;
}

const SEEN: Partial<Record<Provider, readonly Seen[]>> = {
  qiwi: [
    // A value that is not written with two decimals: the amount is named, and the text says what its value lacks.
    { fault: /^(\S*amount)\.value = /i, says: (amount) => `"${amount}":["Invalid money format` },
    // An amount without a currency is not read at all.
    { fault: /^drop (\S*amount)\.currency$|^\S*amount = \{\}$/i, says: () => '"errorCode":"http.message.conversion.failed"' },
  ],
};

/** Whether a refusal names the member at fault, or what the provider names in its place. */
export function isNamed(provider: Provider, { what, names }: Faulty, text: string): boolean {
  if (names.length === 0 || names.some((name) => [name, ...(DECIDED[name] ?? [])].some((one) => text.includes(one)))) return true;
  return (SEEN[provider] ?? []).some(({ fault, says }) => {
    const found = fault.exec(what);
    return found !== null && text.includes(says(found[1] ?? ""));
  });
}
