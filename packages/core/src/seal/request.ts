import type { Part } from "../input/draft.js";
import { read } from "../pointer.js";
import type { ConnectionConfig, Credential } from "../types/index.js";
import { usable } from "../webhook/secret.js";
import { seal } from "./apply.js";
import type { Sealed } from "./types.js";

/**
 * The option of a client whose requests are signed by a secret. Throws a TypeError for a text that can't be
 * one; a function is asked when something is signed.
 */
export const signingSecret = (secret: Credential): Credential =>
  typeof secret === "function" ? secret : usable(secret);

const RULE =
  "can't be signed: a value that the signature covers is missing or can't be told from its neighbours, or the signature is there already. The client makes it.";

// What is made anew for each attempt goes into a header. Where the signature is in the body, this header says what a
// body of JSON says anyway.
const TYPE = { header: "content-type", prefix: "application/json;" };
const CHARSET = "charset=utf-8";

/**
 * Signs the body that is sent: once for a call, or for each attempt where the signature holds a time. The input stays
 * without it, so that no journal holds one; secret and signature are kept out of everything that is shown.
 */
export const sealed: Part = (draft, { seal: rules }, report) => {
  const { body, secrets } = draft;
  const { secret, signer } = draft.wire as ConnectionConfig;
  if (!rules || typeof body !== "string") return;
  const { at, header, times } = rules as Partial<Record<"at" | "header", string>> & { readonly times?: unknown };
  const hidden: string[] = [];
  draft.secrets = () => [...(secrets?.() ?? []), ...hidden];
  let made: Sealed | undefined;
  const signature = async (): Promise<string> => {
    if (!made || times) {
      const known = usable(typeof secret === "function" ? await secret() : secret);
      hidden.push(known);
      try {
        made = await seal(rules, body, known, Date.now);
      } catch {
        report("body", "signature", RULE);
        return CHARSET;
      }
      draft.body = made.body;
      if (at !== undefined) hidden.push(`${read(JSON.parse(made.body), at)}`);
    }
    return header === undefined ? CHARSET : (made.headers[header] as string);
  };
  draft.credentials.push([header === undefined ? TYPE : { header, prefix: "" }, signature, signer, "signature"]);
};
