/** What a kind of sensitive value is called. */
const NAMES: Readonly<Record<string, string>> = {
  pan: "card number",
  "card-data": "card data",
  code: "one-time code",
  token: "token",
  personal: "personal data",
  credential: "credential",
};

export const sensitivityName = (kind: string): string => NAMES[kind] ?? kind;
