import type { WebhookTable, WebhookToken } from "./types.js";

/**
 * The secret of one delivery; undefined where its function gives none, which only a token may. Throws a TypeError for
 * what can't be meant: with it every delivery would look forged, and anyone can sign with an empty key.
 */
export async function secretOf<Event>(
  table: WebhookTable,
  secret: WebhookToken<Event>,
  event?: Event,
): Promise<string | undefined> {
  if (typeof secret !== "function") return usable(secret);
  const given = await secret(event as Event);
  return given === undefined && table.covers === "nothing" ? undefined : usable(given);
}

/** The same for a secret that is there from the beginning: its mistakes show at the first delivery, whoever sent it. */
export function usable(secret: unknown): string {
  if (typeof secret !== "string" || secret === "")
    throw new TypeError("The secret must be a non-empty text, or a function that gives one.");
  if (/^\s|\s$|[\r\n]/.test(secret)) {
    throw new TypeError(
      "The secret holds a line break, or a blank at its beginning or end: no signature would fit. Trim it where it is read, such as from a file.",
    );
  }
  return secret;
}
