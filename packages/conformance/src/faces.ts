// The faces that a client has: its methods, and openapi-fetch's calls. What is expected of
// one is expected of the other.

import { isDeepStrictEqual } from "node:util";
import type { OperationTable, Result } from "@payspec/core";
import { PayspecError } from "@payspec/core";
import { createFetchClient, resultOf } from "@payspec/openapi-fetch";
import type { AnyClient } from "./clients.ts";

export const faces = ["methods", "openapi-fetch"] as const;
export type Face = (typeof faces)[number];

/**
 * A client by its methods, or methods that call openapi-fetch's face of it. Both take the
 * flat input and give the result.
 */
export const faceOf = (face: Face, client: AnyClient, table: OperationTable): AnyClient =>
  face === "methods" ? client : byFetch(client, table);

interface Answered {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}
type Calls = Record<string, (path: string, init: object) => Promise<Answered>>;

function byFetch(client: AnyClient, table: OperationTable): AnyClient {
  const calls = createFetchClient(client) as unknown as Calls;
  const methods = Object.entries(table).map(([id, { method, path, query = [] }]) => {
    const call = async (input: Record<string, unknown> = {}): Promise<Result<unknown>> => {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      const pick = (names: readonly string[]) =>
        Object.fromEntries(names.filter((name) => name in input).map((name) => [name, input[name]]));
      const rest = Object.entries(input).filter(([name]) => !inPath.includes(name) && !query.includes(name));
      try {
        const answered = await (calls[method] as Calls[string])(path, {
          params: { path: pick(inPath), query: pick(query) },
          ...Object.fromEntries(rest),
        });
        return told(answered);
      } catch (error) {
        if (error instanceof PayspecError) return error as unknown as Result<unknown>;
        throw error;
      }
    };
    return [id, call];
  });
  return Object.fromEntries(methods) as AnyClient;
}

/** The result behind an answer of the face. `data` and `error` have to be what it says, and never both nor neither. */
function told({ data, error, response }: Answered): Result<unknown> {
  const result = resultOf(response);
  if (!result) throw new Error("The response has no result.");
  const wanted = result.ok
    ? { data: result.data, error: undefined }
    : { data: undefined, error: (result as { error?: unknown }).error };
  if (!isDeepStrictEqual({ data, error }, wanted) || (!result.ok && !error))
    throw new Error("The face gives another answer than the client.");
  return result;
}
