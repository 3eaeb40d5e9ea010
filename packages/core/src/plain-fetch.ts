import { deliver } from "./deliver.js";
import { type Draft, withKey } from "./draft.js";
import { matches } from "./path.js";
import { sayAll } from "./problem.js";
import type { ClientConfig, Operation } from "./types.js";

/**
 * The hardened transport as a plain fetch: credentials, signature, deadline, retries by the spec, no redirects. It reaches the operations of
 * the table and nothing else. Resolves for every answer but a redirect; rejects like fetch does when there is none.
 */
export function plainFetch(config: ClientConfig, nextId: () => number): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { url, method, signal } = request;
    const path = url.startsWith(`${config.baseUrl}/`) ? (url.slice(config.baseUrl.length).split("?")[0] as string) : "";
    const [operationId, operation] =
      Object.entries(config.operations).find(([, row]) => row.method === method && matches(row.path, path)) ?? [];
    if (!operationId || !operation || /(^|\/)(\.|%2e){1,2}(\/|$|\?)/i.test(input instanceof Request ? "" : String(input))) {
      throw new TypeError(`${method} is refused for this address: it is no operation of this client. Nothing was sent.`);
    }
    const { result, answer } = await deliver(config, nextId(), operationId, await draftOfRequest(request, operation), { signal });
    const redirected = answer && (answer.status === 0 || (answer.status > 299 && answer.status < 400));
    if (answer && !redirected) return new Response(/^20[45]$/.test(`${answer.status}`) ? null : answer.text, answer);
    if (result.ok || result.kind === "aborted") throw signal.reason;
    if (result.kind === "timeout") throw new DOMException(`${operationId} was not answered in time.`, "TimeoutError");
    const why = redirected
      ? "was answered with a redirect, which is not followed."
      : result.kind === "invalid"
        ? `was not sent. ${sayAll(result.problems)}`
        : "failed on the network.";
    throw new TypeError(`${operationId} ${why}`);
  };
}

async function draftOfRequest(request: Request, operation: Operation): Promise<Draft> {
  const draft = { url: request.url, headers: Object.fromEntries(request.headers), input: {} };
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength === 0) return draft;
  try {
    const text = new TextDecoder().decode(bytes);
    const json: unknown = JSON.parse(text);
    const { body, ...key } = withKey(operation, json);
    return { ...draft, ...key, body: body === json ? text : JSON.stringify(body), input: { body } };
  } catch {
    return { ...draft, body: bytes }; // a form, or what the provider will refuse
  }
}
