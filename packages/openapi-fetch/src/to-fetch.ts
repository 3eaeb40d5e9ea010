import { type ConnectionTools, connectionOf, PayspecError } from "@payspec/core";
import { parsed, partsOf } from "./body.js";
import { mayCollide } from "./collisions.js";
import { responseOf } from "./response.js";
import { rowFor } from "./rows.js";

/**
 * A client's transport as a plain `fetch`, for ky or a generated client: credentials, signatures, deadline, repeats by
 * the spec, no redirects. It reaches the operations of the client and nothing else.
 *
 * Resolves for every answer but a redirect, as fetch does; `resultOf(response)` says what the client made of it.
 * Rejects with a TypeError, or as the signal says, where there is no answer; its `cause` is a `PayspecError` that says
 * what is known of the money and whom to ask.
 *
 * Give it addresses as texts: it compares the text with what is parsed of it, so that no dot segment, backslash, tab or
 * fragment in an id reaches another operation. A ready-made `Request` or `URL` has lost its text. There a path is
 * refused that another operation's may have become, such as `/payouts/complete`, and nothing more can be seen.
 *
 * @param client A client of a provider, such as that of `createTributeClient`.
 * @throws TypeError for something that is not a client of Payspec.
 */
export function toFetch(client: object): typeof fetch {
  const tools = connectionOf(client);
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, signal } = request;
    const path = pathOf(tools, input, request);
    const found = path === undefined ? undefined : rowFor(tools, method, path);
    if (!found)
      throw nothingSent(
        `${method} is refused for this address: it is not an operation of this client, or its path is not clean text.`,
      );
    if (typeof input !== "string" && mayCollide(tools, method, path as string)) {
      throw nothingSent(
        `${method} is refused for this address: as a ready-made Request it may be another operation's. Give it as a text.`,
      );
    }
    const { operation, id } = found;
    const params = { path: decoded(found.path), query: queryOf(request, operation.query) };
    const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== "content-type"));
    const body = await bodyOf(request, operation.body);
    const sent = await tools.send({ method, path: operation.path, params, body, options: { signal, headers } });
    const isRedirect =
      sent.answer && (sent.answer.status === 0 || (sent.answer.status > 299 && sent.answer.status < 400));
    const response = isRedirect ? undefined : responseOf(sent);
    if (response) return response;
    throw failureOf(id, sent.result as ConstructorParameters<typeof PayspecError>[0], signal);
  };
}

/** The path below the client's address; undefined for an address elsewhere, and for a text that parsing changes. */
function pathOf({ baseUrl }: ConnectionTools, input: RequestInfo | URL, request: Request): string | undefined {
  const { origin, pathname, hash } = new URL(request.url);
  const address = origin + pathname;
  if (hash || !address.startsWith(`${baseUrl}/`)) return undefined;
  if (typeof input === "string" && input.split(/[?#]/)[0] !== address) return undefined;
  return address.slice(baseUrl.length);
}

function decoded(path: Readonly<Record<string, string>>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw nothingSent("The address is refused: a part of its path is not encoded text.");
  }
}

/** The query as parameters: a name that occurs more than once is a list, `name[key]` a member of an object. */
function queryOf(request: Request, known: readonly string[] = []): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    const [, of = name, key] = /^([^[]+)\[(.+)\]$/.exec(name) ?? [];
    if (key !== undefined && known.includes(of)) query[of] = { ...(query[of] as object), [key]: value };
    else query[name] = name in query ? [query[name], value].flat() : value;
  }
  return query;
}

async function bodyOf(request: Request, kind: string | undefined): Promise<unknown> {
  if (kind === "multipart") {
    const form = await request.formData().catch(() => undefined);
    if (!form) throw nothingSent("The body is refused: this operation takes a form.");
    return partsOf(form);
  }
  const text = await request.text();
  if (text === "") return undefined;
  const found = parsed(text);
  if (!found) throw nothingSent("The body is refused: it is no JSON, or holds a number that would be rounded.");
  return found.value;
}

const nothingSent = (sentence: string): TypeError => new TypeError(`${sentence} Nothing was sent.`);

/** What fetch would reject with, with the whole failure as its cause. */
function failureOf(
  operationId: string,
  failure: ConstructorParameters<typeof PayspecError>[0],
  signal: AbortSignal,
): unknown {
  if (failure.kind === "aborted") return signal.reason;
  const cause = new PayspecError(failure);
  if (failure.kind === "timeout") {
    return Object.defineProperty(
      new DOMException(`${operationId} was not answered in time.`, "TimeoutError"),
      "cause",
      { value: cause },
    );
  }
  const isRedirect = "status" in failure && failure.status < 400;
  return new TypeError(
    isRedirect ? `${operationId} was answered with a redirect, which is not followed.` : cause.message,
    { cause },
  );
}
