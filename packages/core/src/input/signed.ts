import type { ConnectionConfig } from "../types/index.js";
import type { Part } from "./draft.js";

/** The header that the signing hook of the connection has to supply for each attempt, over the exact bytes. */
export const signed: Part = (draft, { method, sign = "" }) => {
  const { sign: hook, signer } = draft.wire as ConnectionConfig;
  const signature = () => {
    const { url, body, facts } = draft;
    return hook?.({ operationId: facts.operationId, method, url, ...(typeof body === "string" && { body }) }) as string;
  };
  draft.credentials.push([{ header: sign, prefix: "" }, signature, signer, "signature"]);
};
