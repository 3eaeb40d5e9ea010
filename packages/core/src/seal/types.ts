import type { EventTable, WebhookEncoding } from "../webhook/types.js";

/** Bytes with memory of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What was found under a seal: the JSON text of the event, or why there is none. */
export type Opened = { readonly text: string } | "missing_signature" | "bad_signature" | "malformed";

/** What arrived: the text of the body, and what the signature's header holds where a header carries it. */
export interface Arrived {
  readonly text: string;
  readonly header: string;
}

/** What is sent: a body with its signature in it, or beside it in a header. */
export interface Sealed {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A way of signing. `Rules` are what the spec says of it. */
export interface SealKind<Rules> {
  /** Checks what arrived. Never rejects for it. `now` gives milliseconds since 1970. */
  open(rules: Rules, arrived: Arrived, secret: string, now: () => number): Promise<Opened>;
  /** Signs a body. Rejects with a TypeError where it can't be signed. */
  seal(rules: Rules, body: string, secret: string, now: () => number): Promise<Sealed>;
}

/** A hash, keyed or not. */
export interface Digest {
  /** Length of a digest in bytes. */
  readonly size: number;
  /** The secret is the key of an HMAC, and no part of the message. */
  readonly keyed?: true;
  of(message: Bytes, secret: string): Promise<Bytes>;
}

/** A signature over members of the body, joined to one text (spec: `x-signature`, `members`). */
export interface MemberRules {
  readonly by: SealKind<MemberRules>;
  readonly digest: Digest;
  /** The first is what we write; all are accepted. */
  readonly encodings: readonly WebhookEncoding[];
  /** JSON Pointer of the signature in the body. */
  readonly at?: string;
  /** Header of the signature, where the body does not hold it. */
  readonly header?: string;
  /**
   * JSON Pointers of what is signed, and `$secret` where the secret comes between them. Without them: all
   * members beside the signature.
   */
  readonly take?: readonly string[];
  /** By name, in the order of UTF-16 code units. */
  readonly sorted?: true;
  /** `name=value` and not the value alone. */
  readonly named?: true;
  readonly separator: string;
  /** The one member that may hold the separator. */
  readonly free?: string;
  /** Empty texts, null, and listed members that are missing are left out. */
  readonly skipEmpty?: true;
  /** Objects and lists are left out; otherwise a body that has them is refused. */
  readonly skipNested?: true;
  /** Where the secret is in the text, its name there, and what joins it when the separator does not. */
  readonly secret?: readonly [place: "first" | "last" | "sorted", name?: string, glue?: string];
}

/**
 * A JSON Web Token in the body or instead of it (spec: `x-signature`, `jwt`). Its algorithm is
 * HS256, whatever the token says.
 */
export interface JwtRules {
  readonly by: SealKind<JwtRules>;
  /** JSON Pointer of the token; empty where the body is the token. */
  readonly at: string;
  /** The token holds the event. Otherwise the event is the body, and only what `claims` name is signed. */
  readonly event?: true;
  /** Pointers into the body to pointers into the token that must hold the same value. */
  readonly claims?: Readonly<Record<string, string>>;
  /** Times that the token has to hold. Those that it holds are looked at in any case (RFC 7519, 4.1.4 and 4.1.5). */
  readonly times?: readonly ("exp" | "nbf")[];
  /** Seconds by which clocks may differ. */
  readonly leeway?: number;
  /** How the secret is written; a text's UTF-8 bytes are the key without it. */
  readonly keyEncoding?: "hex" | "base64";
}

/** How a body is signed. */
export type SealRules = MemberRules | JwtRules;

/**
 * What the webhooks of a provider that signs within the body have in common, compiled from `x-signature` of its spec.
 */
export interface SealedTable extends EventTable {
  readonly seal: SealRules;
  /** How bodies are written that are no JSON. */
  readonly form?: BodyForm;
}

/** A way of writing a body, read as the JSON text of an object. */
export interface BodyForm {
  /** Its content type. */
  readonly type: string;
  /** The JSON text of what arrived; undefined where it is no such body, or one that can be read in two ways. */
  read(text: string): string | undefined;
  /** The JSON text of a payload, or of a text as it is sent, as it can be written. Throws a TypeError where it can't. */
  flat(payload: unknown): string;
  /** What is sent of a JSON text. */
  write(text: string): string;
}
