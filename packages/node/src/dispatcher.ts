/** One request as undici's dispatchers take it. */
export interface DispatchOptions {
  readonly origin: string;
  readonly path: string;
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "PATCH" | "OPTIONS";
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | null;
}

/** What undici lets a handler do with its request. */
export interface Controller {
  abort(reason: Error): void;
}

/** What undici says about one request: since version 7 in the first five words, until version 6 in the others. */
export interface DispatchHandler {
  onRequestStart(controller: Controller): void;
  onResponseStart(
    controller: Controller,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    text?: string,
  ): void;
  onResponseData(controller: Controller, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: Controller | null, error: Error): void;
  onConnect(abort: (reason?: Error) => void): void;
  onHeaders(status: number, headers: readonly Uint8Array[], resume: () => void, text?: string): boolean;
  onData(chunk: Uint8Array): boolean;
  onComplete(): void;
  onError(error: Error): void;
}

/** A dispatcher of undici 6, 7 or 8: an Agent, a Pool, a ProxyAgent, or one that was composed with interceptors. */
export interface NodeDispatcher {
  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean;
  close(): Promise<void>;
}

/** The dispatchers of undici that send a request once. */
const ONCE =
  /^(Agent|Client|H2CClient|Pool|BalancedPool|RoundRobinPool|ProxyAgent|EnvHttpProxyAgent|Socks5ProxyAgent)$/;

/**
 * Whether a dispatcher of the caller sends a request once, so that its last error says whether the request left. A
 * RetryAgent may have sent it before, and so may whatever is composed into one: `compose` replaces `dispatch`.
 */
export function sendsOnce(dispatcher: NodeDispatcher): boolean {
  const plain = Object.getPrototypeOf(dispatcher) as Partial<NodeDispatcher> | null;
  return plain?.dispatch === dispatcher.dispatch && ONCE.test(dispatcher.constructor.name);
}
