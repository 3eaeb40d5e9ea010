import type { VerdictTable } from "./settle/table.js";

export type { Phase, PhaseTable } from "./phase-types.js";

/**
 * Whether a call may be sent again when its outcome is not known (spec: `x-retry`).
 *
 * - `safe`: reads only.
 * - `idempotent`: repeating the identical call has the effect of one call.
 * - `keyed`: idempotent as long as the key in the body stays the same.
 * - `never`: a repeat may move money twice.
 */
export type RetryClass = "safe" | "idempotent" | "keyed" | "never";

/**
 * What a JSON value must at least look like: a type name, the required members of an object, or the items of an array.
 * A trailing `?` on a type name allows null; `any` only demands presence, and `-` not even that.
 */
export type Shape = string | readonly [Shape] | { readonly [name: string]: Shape };

/** An amount of a request body (spec: `x-money`). */
export interface MoneyRule {
  /** JSON Pointer into the body. */
  readonly at: string;
  readonly unit: "minor" | "major";
  /** Decimals that the provider accepts, for major units. */
  readonly decimals?: number;
  /** Call option by which the caller may tell the currency; it is checked and never sent. */
  readonly option?: string;
  /** Inclusive `[min, max]` per currency, in the unit of the amount. */
  readonly limits?: Readonly<Record<string, readonly [min: number, max: number]>>;
}

/** One row of the operation table that `npm run generate` compiles from a spec. */
export interface Operation {
  readonly method: string;
  /** Path template below the base URL. */
  readonly path: string;
  readonly retry: RetryClass;
  /** `keyed`: JSON Pointer of the idempotency key in the body. */
  readonly key?: string;
  /** Where a 429 tells the remaining seconds, and how many to wait when it does not. */
  readonly after?: readonly [pointer: string, seconds: number];
  /** Statuses that may be repeated only when their body is empty. */
  readonly empty?: readonly number[];
  /** Operation that tells what happened, and its flat input as pointers into the input of this one. */
  readonly reconcile?: readonly [operationId: string, input: Readonly<Record<string, string>>];
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Header that the signing hook has to supply. */
  readonly sign?: string;
  readonly body?: "json" | "multipart";
  /** The body may be left out. */
  readonly bodyless?: true;
  /** Required members of the request body. */
  readonly request?: Shape;
  /** Largest size in bytes per file part. */
  readonly files?: Readonly<Record<string, number>>;
  readonly money?: readonly MoneyRule[];
  /** Names of members and parameters whose values must never be shown. */
  readonly sensitive?: readonly string[];
  /** Documented success statuses; null where the answer has no body. */
  readonly answers: Readonly<Record<number, Shape | null>>;
  /** Documented error statuses; 4 and 5 stand for a whole class. */
  readonly errors: readonly number[];
  /** The documented members of an error body. */
  readonly error?: Shape;
  /** JSON Pointer that holds an object when a success status carries a failure. */
  readonly errorAt?: string;
}

/** The operations of a provider by operationId. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** A secret, or a function that fetches it; the function is asked before every attempt. */
export type Credential = string | (() => string | Promise<string>);

/** Options of one call. They stand beside the parameters in the flat input. */
export interface CallOptions {
  /** Stops the call and its retries. After sending, the outcome of a stopped call is unknown. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, reading the body included. */
  timeoutMs?: number | undefined;
  /** Time in ms since 1970 after which nothing is sent any more. It is looked at right before the request leaves. */
  sendBefore?: number | undefined;
  /** Further headers. They cannot replace credentials, signatures or the content type. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Options that every client takes. */
export interface ClientOptions {
  /** Where the API is reached, with or without a trailing slash. No query, no fragment, no user information. */
  baseUrl?: string | undefined;
  /** Replaces `globalThis.fetch`, which is otherwise read at call time. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds for one attempt, reading the body included. Default 30 000. */
  timeoutMs?: number | undefined;
  /** Milliseconds for the whole call: attempts, waits, credentials, signing. Default 90 000. */
  deadlineMs?: number | undefined;
  /** Repeats after the first attempt, where the spec allows any. Default 2. */
  retries?: number | undefined;
  /** Told what happens: ids, timings and statuses, never bodies, headers or parameter values. What it throws is ignored. */
  onEvent?: ((event: ClientEvent) => void) | undefined;
}

interface EventBase {
  /** Counts the calls of one client. */
  readonly callId: number;
  readonly operationId: string;
  readonly method: string;
  /** Path template, without values. */
  readonly path: string;
  /** Scheme, host and port of the base URL. */
  readonly origin: string;
  /** 1 for the first attempt; 0 when nothing was sent. */
  readonly attempt: number;
}

/** What `onEvent` is told. An attempt starts with `request` and ends with `response`, `retry` or `failure`. */
export type ClientEvent =
  | (EventBase & { readonly type: "request" })
  | (EventBase & { readonly type: "response"; readonly status: number; readonly durationMs: number })
  | (EventBase & {
      readonly type: "retry";
      readonly kind: FailureKind;
      readonly status?: number;
      readonly delayMs: number;
    })
  | (EventBase & {
      readonly type: "failure";
      readonly kind: FailureKind;
      readonly status?: number;
      readonly outcome: "none" | "unknown";
      readonly durationMs: number;
    });

/** Why a call failed. */
export type FailureKind = "refused" | "undocumented" | "malformed" | "timeout" | "network" | "aborted" | "invalid";

/** Something in the input that must not be sent. */
export interface Problem {
  /** Where it stands in the input, such as `body.amount`. Never its value. */
  readonly field: string;
  /** The broken rule, such as `required`. */
  readonly rule: string;
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
}

/** What every result carries. */
export interface CallFacts {
  readonly operationId: string;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The provider's id of the answered request, from `X-Request-Id`. Quote it to its support. */
  readonly requestId?: string;
  /** Keyed operations: the key that was sent, the same over all attempts. Store it and send it again to resume after a crash. */
  readonly idempotencyKey?: string;
}

/** What every failure carries. */
export interface FailureFacts extends CallFacts {
  readonly ok: false;
  /** `none`: this call changed nothing. `unknown`: money may have moved; ask before doing anything else. */
  readonly outcome: "none" | "unknown";
  /** Whether sending the identical call again is harmless and may succeed. */
  readonly retryable: boolean;
  /** Milliseconds that the provider asked to wait before a repeat. */
  readonly retryAfterMs?: number;
  /** Set when the outcome is unknown and the provider offers a way to learn it. */
  readonly reconcile?: Reconcile;
}

/** The operation that tells what happened. */
export interface Reconcile {
  readonly operationId: string;
  /** Flat input for that operation. Not enumerable, so that it never reaches a log: it may hold tokens. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** The provider answered as documented. A decline inside a 200 is a success of the call: read its status. */
export interface Success<Data> extends CallFacts {
  readonly ok: true;
  readonly status: number;
  readonly data: Data;
}

/** A documented error answer. */
export interface Refused<Status, Body> extends FailureFacts {
  readonly kind: "refused";
  readonly status: Status;
  readonly error: Body;
}

/** An answer that the spec does not describe, redirects included. */
export interface Undocumented extends FailureFacts {
  readonly kind: "undocumented";
  /** 0 where a browser hides a redirect. */
  readonly status: number;
  /** Parsed JSON, or the text. Sensitive values are replaced. */
  readonly body: unknown;
}

/** The body is not what its status promises: HTML, truncated, empty, wrong shape, or a number that JavaScript would round. */
export interface Malformed extends FailureFacts {
  readonly kind: "malformed";
  readonly status: number;
  /** The body as it came. Sensitive values are replaced. */
  readonly text: string;
  /** What is wrong with it. */
  readonly problem: string;
}

/** No complete answer. */
export interface NoAnswer extends FailureFacts {
  readonly kind: "timeout" | "network" | "aborted";
  /** Machine code of a network failure where the platform tells it, such as `ECONNRESET`. */
  readonly code?: string;
}

/** Refused here, nothing was sent. */
export interface Invalid extends FailureFacts {
  readonly kind: "invalid";
  readonly problems: readonly Problem[];
}

/** A failure of a call. `E` is the union of the documented error answers. */
export type Failure<E = Refused<number, unknown>> = E | Undocumented | Malformed | NoAnswer | Invalid;

/** What every call resolves to. It never rejects for anything that happens on the wire. */
export type Result<Data, E = Refused<number, unknown>> = Success<Data> | Failure<E>;

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

/** How the bodies of a media type are checked and written. */
export interface BodyWriter {
  /** The content type; absent where the platform writes it with its boundary. */
  readonly type?: string;
  /** Says what keeps a body from being sent: the field, the rule that it breaks, and the rest of a sentence about it. */
  check(operation: Operation, body: unknown, say: (field: string, rule: string, sentence: string) => void): void;
  encode(body: unknown): string | FormData;
}

/** What a provider package hands to {@link createClient}. */
export interface ClientConfig extends ClientOptions {
  baseUrl: string;
  operations: OperationTable;
  credentials: readonly (readonly [CredentialSlot, Credential])[];
  /** Parameters given once to the client. */
  given?: Readonly<Record<string, unknown>>;
  /** Fixed headers of every request, names in lower case. */
  fixedHeaders?: Readonly<Record<string, string>>;
  /** Called for every attempt of an operation with `sign`; gives the value of that header. */
  sign?: (request: SignableRequest) => string | Promise<string>;
  /** Core's `multipart`, where the table has uploads; the others leave it out of their bundles. */
  multipart?: BodyWriter;
  /** Loads how lost answers are settled, when somebody asks for it. */
  verdicts?: () => Promise<{ readonly verdicts: VerdictTable | undefined }>;
}
