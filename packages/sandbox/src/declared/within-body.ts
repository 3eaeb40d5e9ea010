// Signs a webhook within its body, as members of it or as a token; apart, because its hashes cost bytes.
import { sealed } from "../seal.js";
import { overBody, type Sign } from "./over-body.js";

export const withinBody: Sign = (webhook, event, secret, now) =>
  webhook.seal
    ? sealed(webhook.seal, event as Readonly<Record<string, unknown>>, secret, now)
    : overBody(webhook, event, secret, now);
