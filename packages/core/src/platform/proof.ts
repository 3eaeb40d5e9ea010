// What proves that a request did not leave: the only reason to tell a caller that nothing happened
// although there is no answer.

// A connection that was never made (Node, undici, Bun); a certificate that was refused, which comes before the first
// byte of a request; a request that undici refuses; a pool that was closed before. A destroyed pool is not proof, and
// neither is an alert of TLS: a server that wants a client's certificate says so after the request.
const NEVER_LEFT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ConnectionRefused|UND_ERR_(CONNECT_TIMEOUT|INVALID_ARG|NOT_SUPPORTED|CLOSED)|CERT_.+|UNABLE_TO_.+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/;
// Where there is no code of its own: TLS that was not set up, a proxy that refused CONNECT
// (undici), a port that fetch blocks. The whole sentence: a message may quote what an answer said.
const SAID =
  /^(Client network socket disconnected before secure TLS connection was established|Proxy response \(\d+\) !== 200 when HTTP Tunneling|bad port)$/;

/**
 * The facts of an error of fetch, as platforms hang them on the error, on its cause, or on the first of several causes.
 */
export interface Reason {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
  /**
   * A transport that knows says so: `@payspec/node` sees whether a request was ever put on a
   * connection. It outweighs every code.
   */
  readonly mayHaveLeft?: unknown;
}

/** What stands for undici's dispatchers here: they have one method that matters, and some of them repeat. */
interface Dispatcher {
  readonly dispatch?: unknown;
}

/**
 * Whether the platform's fetch goes through a dispatcher that repeats by itself: a RetryAgent, or one that was composed
 * with interceptors, which replace `dispatch`. It may have sent a request before its last error, which proves nothing.
 */
export const mayRepeat = (): boolean =>
  ["1", "2"].some((version) => {
    const global = globalThis as unknown as Readonly<Record<symbol, Dispatcher | undefined>>;
    const dispatcher = global[Symbol.for(`undici.globalDispatcher.${version}`)];
    if (!dispatcher) return false;
    const plain = Object.getPrototypeOf(dispatcher) as Dispatcher | null;
    return plain?.dispatch !== dispatcher.dispatch || /Retry/.test(dispatcher.constructor.name);
  });

/** True for an error that only a request can have which never left. */
export const isProven = ({ code, syscall, message }: Reason): boolean =>
  NEVER_LEFT.test(String(code)) || SAID.test(String(message)) || syscall === "connect" || syscall === "getaddrinfo";
