import Agent from "undici/lib/dispatcher/agent.js";
import { type DispatchOptions, dispatch, type NodeDispatcher } from "./node-dispatch.js";

/** Options of {@link createNodeFetch}. */
export interface NodeFetchOptions {
  /** Most connections per origin; further requests wait for a free one. Default: as many as there are requests at once. */
  connections?: number | undefined;
  /** Milliseconds that an idle connection is kept where the server does not say how long it keeps it. Default 4000. */
  keepAliveMs?: number | undefined;
  /** Milliseconds to connect. A connection that was not made in time proves that nothing was sent, so the call is repeated. Default 10 000. */
  connectMs?: number | undefined;
  /** A dispatcher of your own, such as undici's ProxyAgent, instead of these options. */
  dispatcher?: NodeDispatcher | undefined;
}

/** A fetch function with connections of its own. */
export type NodeFetch = typeof fetch & {
  /** Waits for the requests that are running, and closes the connections. */
  close(): Promise<void>;
};

/**
 * Makes a `fetch` for servers that make many calls: give it to a client as its `fetch` option. It takes about half the time and CPU of
 * Node's own. Needs the package undici 7.
 *
 * It differs from fetch in this: it follows no redirect, whatever `redirect` says; it knows no cookies, cache, CORS or integrity; and it
 * reads a body into memory at once, so it is not for streaming.
 */
export function createNodeFetch({ connections, keepAliveMs, connectMs, dispatcher }: NodeFetchOptions = {}): NodeFetch {
  const through = dispatcher ?? new Agent(given({ connections, keepAliveTimeout: keepAliveMs, connectTimeout: connectMs }));
  const send: typeof fetch = async (input, init = {}) => {
    const request = typeof input === "object" && "url" in input ? await read(new Request(input, init)) : init;
    const { signal, method = "GET" } = request;
    signal?.throwIfAborted();
    const { origin, pathname, search, href } = new URL(typeof input === "object" && "url" in input ? input.url : input);
    const options = { origin, path: pathname + search, method: method.toUpperCase(), ...(await payloadOf(request)) };
    return dispatch(through, options, href, signal);
  };
  return Object.assign(send, { close: () => through.close() });
}

/** Without the members that are undefined: undici takes them for wrong values. */
const given = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;

async function read(request: Request): Promise<RequestInit> {
  const { method, headers, signal } = request;
  return { method, headers, signal, body: request.body && new Uint8Array(await request.arrayBuffer()) };
}

/** Headers and body as they are sent, with the headers that Node's fetch adds. */
async function payloadOf({ headers = {}, body = null }: RequestInit): Promise<Pick<DispatchOptions, "headers" | "body">> {
  const all: Record<string, string> = { "user-agent": "node", "accept-encoding": "gzip, deflate" };
  for (const [name, value] of Symbol.iterator in headers ? (headers as Headers | [string, string][]) : Object.entries(headers)) {
    all[name.toLowerCase()] = value;
  }
  if (body === null || body instanceof Uint8Array) return { headers: all, body };
  if (typeof body === "string") return { headers: { "content-type": "text/plain;charset=UTF-8", ...all }, body };
  const whole = new Response(body); // forms, blobs, streams: the platform writes them
  const type = whole.headers.get("content-type");
  return { headers: { ...(type !== null && { "content-type": type }), ...all }, body: new Uint8Array(await whole.arrayBuffer()) };
}
