import type { Words } from "../words.js";

/** What a kind of sensitive value is called. */
const NAMES: Readonly<Record<string, string>> = {
  pan: "card number, never logged",
  "card-data": "card data, never logged",
  code: "one-time code, never logged",
  token: "token, never logged",
  personal: "personal data, never logged",
  credential: "credential, never logged",
};

export const sensitivityText = (words: Words, kind: string): string =>
  words.text(NAMES[kind] ?? "sensitive, never logged");
