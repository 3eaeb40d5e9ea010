/** A request as it arrived, before anything of it is read. */
export interface Incoming {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
  readonly signal: AbortSignal;
}

/**
 * Takes what a client gives to `fetch`. Headers come from `init` where the platform's `Request` drops them: a browser's
 * does so with `User-Agent`, which Invoicebox insists on.
 */
export function incomingOf(
  input: string | URL | Request,
  init?: RequestInit,
): Incoming & { readonly request: Request } {
  const request = new Request(input, init);
  const headers = new Headers(request.headers);
  for (const [name, value] of new Headers(init?.headers)) if (!headers.has(name)) headers.set(name, value);
  // The address as it was written: a signature may cover it.
  return {
    request,
    url: new URL(request.url),
    method: request.method.toUpperCase(),
    headers,
    body: request.body,
    signal: request.signal,
  };
}
