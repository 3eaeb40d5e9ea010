import type { Controller, DispatchHandler, DispatchOptions, NodeDispatcher } from "./dispatcher.js";
import type { Ending } from "./ending.js";
import { Incoming } from "./incoming.js";
import { NodeResponse } from "./node-response.js";

/** Where a request goes, and what its failures prove. */
export interface Route {
  readonly through: NodeDispatcher;
  /** The dispatcher sends a request once: what it did not start did not leave. */
  readonly once: boolean;
  readonly maxBytes: number;
}

/** How a failure says what it proves. `@payspec/core` reads it: true voids every other proof, false is one. */
interface Proof {
  mayHaveLeft?: boolean;
}

/** A reason to stop that wants to know whether the request had left; `@payspec/core` gives such a one. */
interface StopReason {
  unsent?: boolean;
}

/**
 * Sends one request. Resolves at the headers; rejects like fetch does, with undici's or Node's error as the cause, or
 * with the signal's reason. A request that was stopped while it waited for a connection is not sent any more.
 */
export function dispatch(
  route: Route,
  options: DispatchOptions,
  url: string,
  ending: Ending | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const exchange = new Exchange(route, url, ending, resolve, reject);
    try {
      route.through.dispatch(options, exchange);
    } catch (error) {
      exchange.onError(error as Error);
    }
  });
}

class Exchange implements DispatchHandler {
  readonly #route: Route;
  readonly #url: string;
  readonly #forget: (() => void) | undefined;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (error: unknown) => void;
  /**
   * Set when the request is written to a connection, and never taken back: a dispatcher that repeats starts it first.
   */
  #abort: ((reason: Error) => void) | undefined;
  #body: Incoming | undefined;
  #over = false;
  /** Why it was stopped. */
  #reason: Error | undefined;

  constructor(
    route: Route,
    url: string,
    ending: Ending | undefined,
    resolve: (response: Response) => void,
    reject: (error: unknown) => void,
  ) {
    this.#route = route;
    this.#url = url;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#forget = ending?.listen((reason) => this.#stop(reason as Error));
  }

  onRequestStart(controller: Controller): void {
    this.onConnect((reason) => controller.abort(reason as Error));
  }
  onConnect(abort: (reason?: Error) => void): void {
    if (this.#over) abort(this.#reason);
    this.#abort = abort;
  }

  onResponseStart(
    _: Controller,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    text?: string,
  ): void {
    this.#answer(status, headers, text);
  }
  onHeaders(status: number, headers: readonly Uint8Array[], _: () => void, text?: string): boolean {
    this.#answer(status, recordOf(headers), text);
    return true;
  }
  #answer(status: number, headers: Record<string, string | string[] | undefined>, statusText = ""): void {
    if (status < 200) return; // 103 and the like: the answer is still to come
    const { maxBytes } = this.#route;
    this.#body = new Incoming(maxBytes, (reason) => this.#abort?.(reason));
    this.#resolve(new NodeResponse({ url: this.#url, status, statusText, headers, body: this.#body, maxBytes }));
  }
  onResponseData(_: Controller, chunk: Uint8Array): void {
    this.onData(chunk);
  }
  onData(chunk: Uint8Array): boolean {
    this.#body?.push(chunk);
    return true;
  }

  onResponseEnd(): void {
    this.onComplete();
  }
  onComplete(): void {
    this.#settle();
    this.#body?.end();
  }

  onResponseError(_: Controller | null, error: Error): void {
    this.onError(error);
  }
  onError(error: Error): void {
    if (!this.#over) this.#fail(Object.assign(new TypeError("fetch failed", { cause: error }), this.#proof()));
  }

  /**
   * A request that was never started did not leave, if the dispatcher sends it once; whoever
   * repeats may have sent it before.
   */
  #proof(): Proof {
    if (!this.#route.once) return { mayHaveLeft: true };
    return { mayHaveLeft: this.#abort !== undefined };
  }

  #stop(reason: StopReason & Error): void {
    this.#reason = reason;
    if (this.#proof().mayHaveLeft === false && reason instanceof Error && !(reason instanceof DOMException))
      reason.unsent = true;
    this.#fail(reason);
    this.#abort?.(reason);
  }
  #fail(error: unknown): void {
    this.#settle();
    if (this.#body) this.#body.fail(error);
    else this.#reject(error);
  }
  #settle(): void {
    this.#over = true;
    this.#forget?.();
  }
}

/** Names and values as undici 6 gives them, in turn. */
function recordOf(raw: readonly Uint8Array[]): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = {};
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = latin1(raw[at] as Uint8Array).toLowerCase();
    const value = latin1(raw[at + 1] as Uint8Array);
    const before = record[name];
    record[name] = before === undefined ? value : [before, value].flat();
  }
  return record;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
