import { read } from "../pointer.js";
import type { Part } from "./draft.js";

/** The idempotency key of the body: the caller's, which has to be text with something in it, or a new one. */
export const keyed: Part = (draft, { key = "" }, report) => {
  const { body } = draft.input;
  if (!draft.body || Object(body) !== body) return;
  const stated = read(body, key);
  // `null` is what a column holds that was not filled: a new key for it would be another charge after a crash.
  const given = stated === undefined ? crypto.randomUUID() : stated;
  if (typeof given !== "string" || !/[^\s\p{C}\p{DI}]/u.test(given)) {
    report(
      `body${key.replaceAll("/", ".")}`,
      "key",
      "must be text with something in it, or be left out: the client then makes one.",
    );
    return;
  }
  draft.facts.idempotencyKey = given;
  if (stated !== given) draft.body = JSON.stringify(Object.assign(body as object, { [key.slice(1)]: given }));
};
