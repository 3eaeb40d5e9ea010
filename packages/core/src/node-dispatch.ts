import { NodeResponse } from "./node-response.js";

/** One request as undici's dispatchers take it. */
export interface DispatchOptions {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | null;
}

/** What undici lets a handler do with its request. */
interface Controller {
  abort(reason: Error): void;
}

/** What undici tells about one request. */
export interface DispatchHandler {
  onRequestStart(controller: Controller): void;
  onResponseStart(
    controller: Controller,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void;
  onResponseData(controller: Controller, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: Controller | null, error: Error): void;
}

/** An undici dispatcher: an Agent, a Pool, a ProxyAgent, or one that was composed with interceptors. */
export interface NodeDispatcher {
  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean;
  close(): Promise<void>;
}

interface Body {
  resolve(bytes: Uint8Array<ArrayBuffer>): void;
  reject(error: unknown): void;
}

/**
 * Sends one request. Resolves at the headers; rejects like fetch does, with undici's or Node's error as the cause, or with the signal's reason.
 * A request that was stopped while it waited for a connection is not sent any more.
 */
export function dispatch(
  dispatcher: NodeDispatcher,
  options: DispatchOptions,
  url: string,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let running: Controller | undefined;
    let body: Body | undefined;
    let over = false;
    const chunks: Uint8Array[] = [];

    const stop = () => {
      fail(signal?.reason);
      running?.abort(signal?.reason);
    };
    const settle = () => {
      over = true;
      signal?.removeEventListener("abort", stop);
    };
    const fail = (error: unknown) => {
      settle();
      (body ?? { reject }).reject(error);
    };
    signal?.addEventListener("abort", stop, { once: true });

    dispatcher.dispatch(options, {
      onRequestStart(controller) {
        if (over) controller.abort(signal?.reason);
        running = controller;
      },
      onResponseStart(_, status, headers, statusText) {
        if (status < 200) return; // 103 and the like: the answer is still to come
        const bytes = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
          body = { resolve, reject };
        });
        bytes.catch(() => {}); // A caller who never reads the body is not told that it broke.
        resolve(new NodeResponse({ url, status, statusText: statusText ?? "", headers, bytes }));
      },
      onResponseData(_, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        settle();
        (body as Body).resolve(joined(chunks)); // no end without a start
      },
      onResponseError(_, error) {
        if (!over) fail(new TypeError("fetch failed", { cause: error }));
      },
    });
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && chunks.length === 1) return first as Uint8Array<ArrayBuffer>;
  const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
