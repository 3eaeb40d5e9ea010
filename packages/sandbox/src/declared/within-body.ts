// Signs a webhook within its body, as members of it or as a token; apart, because its hashes cost bytes.
import { type SealedBody, sealed } from "../seal.js";
import { overBody, type Sign } from "./over-body.js";

export const withinBody: Sign = (webhook, event, secret, now) => {
  const { seal, form } = webhook;
  if (!seal) return overBody(webhook, event, secret, now);
  const made = sealed(seal, event as Readonly<Record<string, unknown>>, secret, now);
  return form ? asForm(made) : made;
};

/** A signed body as form fields. */
const asForm = ({ body, headers }: SealedBody): SealedBody => ({
  body: new URLSearchParams(JSON.parse(body) as Record<string, string>).toString(),
  headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
});
