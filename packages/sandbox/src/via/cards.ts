import { random } from "../declared/made-up.js";
import type { Call, Reply, Violation } from "../types.js";
import { refuse } from "./failures.js";

/** A card that VIA knows. Its token is the same wherever it is handed out. */
export interface Card {
  readonly pan: string;
  readonly processing: "UZCARD" | "HUMO";
  readonly token: string;
  readonly hashPan: string;
}

const SYSTEMS = { "8600": "UZCARD", "9860": "HUMO" } as const;
const MOST_LISTED = 5;

/** The card system of a number, by its first four digits; undefined for any other card. */
export const systemOf = (pan: string): Card["processing"] | undefined =>
  /^\d{16}$/.test(pan) ? SYSTEMS[pan.slice(0, 4) as keyof typeof SYSTEMS] : undefined;

/** What is wrong with a card number. */
export const panProblem = (field: string, pan: string): Violation | undefined =>
  systemOf(pan) ? undefined : { field, rule: "must be 16 digits of an UZCARD (8600) or HUMO (9860) card" };

/** What is wrong with an expiry, in VIA's order: month, then year. */
export const expiryProblem = (field: string, expiry: string): Violation | undefined =>
  /^(0[1-9]|1[0-2])\d{2}$/.test(expiry)
    ? undefined
    : { field, rule: "must be four digits, month and then year (MMYY)" };

const seed = (pan: string, last: number): Card => ({
  pan,
  processing: systemOf(pan) ?? "UZCARD",
  token: `TESTTOKEN${String(last).padStart(23, "0")}`,
  hashPan: String(last).padStart(40, "0"),
});

// Test card numbers only. The first two are those of the documented examples; the second phone number
// has more cards than VIA lists.
const SEEDED = [1, 2, 3, 4, 5, 6, 7, 8].map((last) =>
  seed(`${last % 2 ? "8600" : "9860"}${String(last).padStart(12, "0")}`, last),
);
const PHONES: Readonly<Record<string, readonly Card[]>> = {
  "998900000001": SEEDED.slice(0, 2),
  "998900000006": SEEDED.slice(2),
};

/** The cards that VIA has a token for. */
export class Cards {
  #byPan = new Map(SEEDED.map((card) => [card.pan, card]));
  #byToken = new Map(SEEDED.map((card) => [card.token, card]));

  withToken(token: string): Card | undefined {
    return this.#byToken.get(token);
  }

  /** Stores a card, or finds it again unless it is stored `twice`: the hash shows that it is the same one. */
  async store(pan: string, twice: boolean): Promise<Card> {
    const known = this.#byPan.get(pan);
    if (known && !twice) return known;
    const card: Card = {
      pan,
      processing: systemOf(pan) ?? "UZCARD",
      token: random("Z".repeat(32)),
      hashPan: await hashOf(pan),
    };
    this.#byPan.set(pan, card);
    this.#byToken.set(card.token, card);
    return card;
  }
}

/** A fixed hash in the form of the documented `hashPan`: 40 hex digits. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const masked = ({ pan, token, processing }: Card) => ({
  pan: `${pan.slice(0, 4)} ${pan.slice(4, 6)}** **** ${pan.slice(-4)}`,
  token,
  holder: "TE** HO****",
  processing,
});

/** Look-ups of cards. */
export const cardOperations = {
  getCardInfo: (call: Call): Reply => {
    const { pan } = call.body as { pan: string };
    const processing = systemOf(pan);
    if (!processing) return refuse(call, "body.pan is no UZCARD (8600) or HUMO (9860) card", 404);
    return {
      status: 200,
      body: { data: { pan, cardHolder: "TEST HOLDER", bankName: "Test Bank", bankCode: "00000", processing } },
    };
  },

  listCardsByPhone: (call: Call): Reply => {
    const { phone } = call.body as { phone: string };
    if (!/^\d+$/.test(phone)) return refuse(call, "body.phone must be digits with the country code and without a plus");
    const cards = Object.hasOwn(PHONES, phone) ? (PHONES[phone] ?? []) : [];
    // Any five of them, as VIA does it: two calls may answer differently.
    const picked = cards.length > MOST_LISTED ? shuffled(cards).slice(0, MOST_LISTED) : cards;
    return { status: 200, body: { data: picked.map(masked) } };
  },
};

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
