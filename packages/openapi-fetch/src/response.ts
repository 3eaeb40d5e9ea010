import type { Result, Sent } from "@payspec/core";

const results = /* @__PURE__ */ new WeakMap<Response, Result<unknown>>();

/**
 * The whole result behind a response of this package: outcome, attempts, whom to ask. Read it for an `error` that
 * leaves open whether money moved, such as a documented 502. Undefined for a response that a middleware made.
 */
export const resultOf = (response: Response): Result<unknown> | undefined => results.get(response);

// The transport has decoded the body: these would say something else of it.
const OF_THE_WIRE = ["content-encoding", "content-length", "transfer-encoding"];

/** The answer of a call as a Response; undefined where there is none, or none that a Response can hold. */
export function responseOf({ result, answer }: Sent): Response | undefined {
  if (!answer || answer.status < 200 || answer.status > 599) return undefined;
  const { status, raw } = answer;
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_WIRE) headers.delete(name);
  const response = new Response([204, 205, 304].includes(status) ? null : (raw as BodyInit | undefined), {
    status,
    headers,
  });
  results.set(response, result);
  return response;
}

/** Keeps the result of a response that a middleware put in the place of ours. */
export function replaced(response: Response, result: Result<unknown>): Response {
  results.set(response, result);
  return response;
}
