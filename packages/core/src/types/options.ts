import type { ClientEvent } from "./events.js";

/** A secret, or a function that fetches it; the function is asked before every attempt. */
export type Credential = string | (() => string | Promise<string>);

/** What a client and a call may both decide; a call's own value wins. */
export interface Limits {
  /** Milliseconds for one attempt, reading the body included. Default 30 000. */
  timeoutMs?: number | undefined;
  /** Milliseconds for the whole call: attempts, waits, credentials, signing. Default 90 000. */
  deadlineMs?: number | undefined;
  /** Repeats after the first attempt, where the spec allows any. Default 2. */
  retries?: number | undefined;
  /**
   * Longest wait before one repeat, in milliseconds. Default 5000. A provider that asks for more ends the call, with
   * `retryAfterMs`; give as much as the caller can wait, within `deadlineMs`, and the client waits for you.
   */
  maxWaitMs?: number | undefined;
  /** Largest body of an answer in bytes, decompressed. Default 4 MiB; a larger one is `malformed`. */
  maxBytes?: number | undefined;
}

/** Options of one call. They are members of the flat input, beside the parameters. */
export interface CallOptions extends Limits {
  /** Stops the call and its retries. After sending, the outcome of a stopped call is unknown. */
  signal?: AbortSignal | undefined;
  /**
   * Further headers. They cannot replace credentials, signatures or the content type, and none may rule the
   * connection (`host`, `te`, …).
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * No request leaves at or after this time, in milliseconds since 1970: the call ends as `timeout`. Looked
   * at right before each is sent.
   */
  sendBefore?: number | undefined;
}

/** Options that every client takes. */
export interface ClientOptions extends Limits {
  /** Where the API is reached, with or without a trailing slash. No query, no fragment, no user information. */
  baseUrl?: string | undefined;
  /**
   * Replaces `globalThis.fetch`, which is otherwise read at call time. It has to send each request once: of one that
   * repeats by itself the last error would be taken for proof that nothing was sent. Leave repeating to the client.
   */
  fetch?: typeof fetch | undefined;
  /**
   * Receives what happens: ids, timings and statuses, never bodies, headers or parameter values. What it throws,
   * or rejects with, is ignored.
   */
  onEvent?: ((event: ClientEvent) => void) | undefined;
}

/** What a signing hook sees: exactly what is about to be sent. */
export interface SignableRequest {
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  /** The JSON text, byte for byte what is sent. Absent for multipart and for requests without a body. */
  readonly body?: string;
}

/** Where a credential goes (spec: security schemes). */
export interface CredentialSlot {
  readonly header: string;
  readonly prefix: string;
}

/** What a provider package hands to `connect`. */
export interface ConnectionConfig<Provider extends string = string> extends ClientOptions {
  provider: Provider;
  baseUrl: string;
  credentials: readonly (readonly [CredentialSlot, Credential])[];
  /** Parameters given once. */
  given?: Readonly<Record<string, unknown>>;
  /** Fixed headers of every request, names in lower case. */
  fixedHeaders?: Readonly<Record<string, string>>;
  /** Called for every attempt of an operation with `sign`; gives the value of that header. */
  sign?: ((request: SignableRequest) => string | Promise<string>) | undefined;
  /** Signs the body, in operations with `seal`. */
  secret?: Credential;
  /** The option that gives `sign` or `secret`: a call that needs the signature and can't have it names the option. */
  signer?: string;
}
