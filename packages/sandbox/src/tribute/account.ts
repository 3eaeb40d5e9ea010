import type { Call, Reply } from "../types.js";
import { errorReply } from "./errors.js";

/** The key of calls, which signs the webhooks too. */
export const credentials = { apiKey: "sandbox-tribute-key" } as const;

/** The key is in a header of its own, without `Bearer`. */
export const authorize = ({ headers }: Call): Reply | undefined =>
  headers.get("api-key") === credentials.apiKey
    ? undefined
    : errorReply(401, "no_access", "the API key is missing or wrong");
