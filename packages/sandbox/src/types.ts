import type { OperationContract, RequestContract } from "./contract.js";
import type { Provider } from "./generated/providers.js";
import type { Spots } from "./undocumented.js";

export type { Provider };

/** A request that has passed every check of the spec. */
export interface Call {
  readonly operationId: string;
  readonly operation: OperationContract;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  /** Parsed JSON, or the parts of a form. */
  readonly body: unknown;
  /** The numbers of a JSON body as they were written (`3.0`, `3.00`), by their place such as `amount.value`. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The body as it came, for signatures. */
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly method: string;
}

/** What a provider answers. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Whether the provider did what it was asked for. By default a success of an operation that is not `safe` did, and
   * nothing else; a handler says `false` where it answers a repeat with what the first call did, `true`
   * where it fails after the work.
   */
  readonly carriedOut?: boolean;
}

/** Something in a request that the documentation rules out. */
export interface Violation {
  /** Such as `body.amount`, `path.billId` or `query.limit`. */
  readonly field: string;
  /** What is wrong, to be read after the field. */
  readonly rule: string;
  /** The field is demanded and not there. */
  readonly missing?: true;
}

/** Movements of money. An entry is made when a provider commits to it. */
export interface LedgerEntry {
  readonly provider: Provider;
  /**
   * A `hold` only sets money aside: a `capture` takes it later, a `release` lets it go. Every other kind moves money.
   */
  readonly kind: "hold" | "release" | "charge" | "capture" | "refund" | "payout" | "transfer";
  /** The provider's id of the movement. */
  readonly id: string;
  /** The caller's own reference, where it gave one. */
  readonly reference?: string;
  /** In the wire form of the provider. */
  readonly amount: string;
  readonly currency: string;
  /** ms since 1970. */
  readonly at: number;
}

/** A webhook that the sandbox has sent or will send. */
export interface Delivery {
  readonly id: number;
  readonly provider: Provider;
  readonly event: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Times of the attempts so far, with the status that the receiver answered; 0 means no answer. */
  readonly attempts: readonly { readonly at: number; readonly status: number }[];
  /** `not sent`: the address is not on this machine and the sandbox was given no `deliver` function. */
  readonly state: "waiting" | "delivered" | "given up" | "not sent";
}

/** What a provider agrees with its merchant, or demands in more than one way. */
export interface Settings {
  readonly invoicebox?: {
    /**
     * Whether calls need a User-Agent. Default `required`, as the documentation demands; `optional` for clients that
     * send none, such as the provider's own PHP client.
     */
    readonly userAgent?: "required" | "optional";
  };
  readonly bridgepay?: {
    /** Currency of the store's invoices. Default `RUB`; stores of this platform also run in `KZT`. */
    readonly currency?: "RUB" | "KZT";
  };
}

/** What the sandbox lends to a provider's behaviour. */
export interface Context {
  readonly settings: Settings;
  /** ms since 1970, on the sandbox's clock. */
  now(): number;
  /** Runs something later on the sandbox's clock. */
  later(ms: number, run: () => void): void;
  /** Whether the sandbox is kind at a spot where the documents are silent; see `undocumented.ts` of each provider. */
  isKind(spot: string): boolean;
  /** A random id (UUID version 4). */
  uuid(): string;
  record(entry: Omit<LedgerEntry, "provider" | "at">): void;
  /**
   * Sends a webhook and repeats it as documented until the receiver accepts it. `delays` are the ms before each repeat.
   */
  notify(webhook: Webhook): void;
}

/** A webhook on its way. */
export interface Webhook {
  readonly event: string;
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  readonly delays: readonly number[];
  /** Body and headers of a repeat, where the provider does not send the same bytes again. */
  readonly again?: () => Pick<Webhook, "body" | "headers">;
  /** What the receiver has to answer; default any 2xx. */
  readonly accepted?: (status: number, body: string) => boolean;
}

/** How one provider behaves: its own error formats, its checks of credentials, and one handler per operation. */
export interface Behaviour {
  /** Refuses a request without the right credentials or signature. */
  authorize(call: Call): Reply | undefined | Promise<Reply | undefined>;
  /** A request that the documentation rules out, in the provider's error format. The text names the fields. */
  refuse(violations: readonly Violation[], call: Call): Reply;
  /** Any other error status, in the provider's error format. */
  fail(status: number, operation: OperationContract | undefined): Reply;
  readonly operations: Readonly<Record<string, (call: Call) => Reply | Promise<Reply>>>;
}

/** What a receiver of webhooks has to know. Valid in the sandbox only. */
export interface WebhookAccess {
  /** Where webhooks go that no request names an address for: the setting of the account. */
  readonly url?: string;
  /** What `verifyWebhook` takes as `secret`. Missing where each request brings its own. */
  readonly secret?: string;
}

/** A provider's part of the sandbox. `C` are options for its client factory, made up for this sandbox. */
export interface ProviderModule<C = object> {
  /** Path of the provider's own base URL, such as `/api/v1`. */
  readonly basePath: string;
  /** Further base paths with the same operations. */
  readonly alsoAt?: readonly string[];
  readonly credentials: C;
  /** The credentials as JSON, for a client in another process that has no function to call. Default: `credentials`. */
  readonly portable?: () => Promise<object>;
  /** Missing where the provider sends none. */
  readonly webhooks?: WebhookAccess;
  readonly requests: RequestContract;
  /** Where its documents are silent. */
  readonly spots: Spots;
  /** A fresh state. */
  start(context: Context): Behaviour;
}
