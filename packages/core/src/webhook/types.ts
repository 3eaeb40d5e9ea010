import type { PhaseRow } from "../phase-types.js";
import type { Shape } from "../types/index.js";

/** How the signature of a webhook is written; hex is read in any case. `plain` is a token as it is. */
export type WebhookEncoding = "hex" | "hex-upper" | "base64" | "plain";

/** A value of the body that a signature covers. */
export interface SignedField {
  /** JSON Pointer into the body. */
  readonly at: string;
  /** An amount: its text in the body counts, or the same with this many decimals. */
  readonly decimals?: number;
  /**
   * The spec puts no bounds on this text, so it alone may hold the separator. One field of an event at most is free.
   */
  readonly free?: true;
}

/** One event of a provider. */
export interface WebhookRow {
  /** Value of the member that tells the events apart. */
  readonly type?: string;
  /** What its body must at least look like. */
  readonly shape: Shape;
  /** What the signature covers, in this order, where it covers fields. */
  readonly fields?: readonly SignedField[];
  /** Where its status is and what the values mean. */
  readonly phase?: PhaseRow;
  /** JSON Pointers of the members that recognise a repeated delivery. */
  readonly same?: readonly string[];
  /** The operation that reads what the event is about, and its input as JSON Pointers into the body. */
  readonly about?: readonly [operationId: string, input: Readonly<Record<string, string>>];
}

/** The events of a provider. */
export interface EventTable {
  /**
   * JSON Pointer of the member, at the top of the body, that tells the events apart; absent
   * where there is one event only.
   */
  readonly typeAt?: string;
  /** By the name of the webhook in the spec. */
  readonly events: Readonly<Record<string, WebhookRow>>;
}

/**
 * What a provider's webhooks have in common where a header holds the signature, compiled
 * from `x-signature` of its spec.
 */
export interface WebhookTable extends EventTable {
  readonly algorithm: "hmac-sha1" | "hmac-sha256" | "shared-token";
  /** Header that carries it. */
  readonly header: string;
  /** `body`: its raw bytes; `fields`: those of the event; `nothing`: the header only repeats a token. */
  readonly covers: "body" | "fields" | "nothing";
  /** The first is what we write; all are accepted. */
  readonly encodings: readonly WebhookEncoding[];
  /** What separates the signed fields; without one no signature over fields is taken. */
  readonly separator?: string;
}

/** A delivery: a `Request` that nobody has read yet, or the raw body with the headers of any server. */
export type WebhookRequest =
  | Request
  | {
      /**
       * Exactly what arrived, not parsed: text, or bytes such as a Buffer or an ArrayBuffer; null where nothing came.
       */
      readonly body: string | ArrayBuffer | ArrayBufferView | null;
      /** Names in any case. */
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
    };

/** The key of the signatures, or a function that fetches it. */
export type WebhookSecret = string | (() => string | Promise<string>);

/**
 * A shared token, or a function that is given the event before it is verified; undefined from it refuses the delivery.
 */
export type WebhookToken<Event> = string | ((unverified: Event) => string | undefined | Promise<string | undefined>);

/** Options of `verifyWebhook` and `signWebhook`. */
export interface WebhookOptions<Secret = WebhookSecret> {
  /**
   * A text that is not empty, or a function that gives one; it is asked once for each delivery. Line breaks and blanks
   * around it, such as a file leaves there, are a TypeError.
   */
  readonly secret: Secret;
}

/**
 * Why a delivery is refused.
 *
 * - `missing_signature`: the header, or the member of the body that holds the signature, is absent or empty.
 * - `bad_signature`: it does not fit body and secret, is not a signature at all, or is a token whose time is over.
 * - `malformed`: the body is larger than 1 MiB, breaks off, is not UTF-8 or not JSON, holds a number that JavaScript
 * would round, or lacks what the spec promises.
 */
export type WebhookRefusal = "missing_signature" | "bad_signature" | "malformed";

/** What `verifyWebhook` resolves to. */
export type WebhookResult<Event> =
  | { readonly ok: true; readonly event: Event }
  | { readonly ok: false; readonly reason: WebhookRefusal };

/** What `signWebhook` resolves to: ready for `new Request(url, { method: "POST", ...signed })`. */
export interface SignedWebhook {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}
