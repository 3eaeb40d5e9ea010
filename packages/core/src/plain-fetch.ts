import { type Call, deliver } from "./deliver.js";
import { type Draft, withKey } from "./draft.js";
import { sayAll } from "./error.js";
import { matches } from "./path.js";
import type { ClientConfig, Operation, Problem } from "./types.js";

type Begin = (operationId: string, options: { signal?: unknown }) => Call;

/**
 * The hardened transport as a plain fetch: credentials, signature, deadline, retries by the spec, no redirects. It reaches the operations of
 * the table and nothing else. Resolves for every answer but a redirect; rejects like fetch does when there is none.
 */
export function plainFetch(config: ClientConfig, begin: Begin): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const [path = ""] = request.url.startsWith(`${config.baseUrl}/`) ? request.url.slice(config.baseUrl.length).split("?") : [];
    const found = Object.entries(config.operations).find(
      ([, operation]) => operation.method === request.method && matches(operation.path, path),
    );
    if (!found || /(^|\/)(\.|%2e){1,2}(\/|$|\?)/i.test(input instanceof Request ? "" : String(input))) {
      throw new TypeError(`${request.method} is refused for this address: it is no operation of this client. Nothing was sent.`);
    }
    const [operationId, operation] = found;
    const draft = await draftOfRequest(request, operation);
    const { verdict, answer } = await deliver(config, begin(operationId, { signal: request.signal }), draft);
    const redirected = answer && (answer.status === 0 || (answer.status >= 300 && answer.status < 400));
    if (answer && !redirected) {
      const body = [204, 205].includes(answer.status) ? null : answer.text;
      return new Response(body, { status: answer.status, headers: answer.headers });
    }
    if (!verdict.ok && verdict.kind === "aborted") throw request.signal.reason;
    if (!verdict.ok && verdict.kind === "timeout") throw new DOMException(`${operationId} was not answered in time.`, "TimeoutError");
    if (!verdict.ok && verdict.kind === "invalid")
      throw new TypeError(`${operationId} was not sent. ${sayAll(verdict.detail.problems as Problem[])}`);
    throw new TypeError(
      redirected ? `${operationId} was answered with a redirect, which is not followed.` : `${operationId} failed on the network.`,
    );
  };
}

async function draftOfRequest(request: Request, operation: Operation): Promise<Draft> {
  const headers = Object.fromEntries(request.headers);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const draft = { url: request.url, headers, input: {} };
  if (bytes.byteLength === 0) return draft;
  if (!/json/i.test(headers["content-type"] ?? "json")) return { ...draft, body: bytes };
  const text = new TextDecoder().decode(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ...draft, body: text };
  }
  const { body, ...key } = withKey(operation, json);
  return { ...draft, ...key, body: body === json ? text : JSON.stringify(body), input: { body } };
}
