import type { ClientOptions } from "@payspec/core";
import type { Sandbox } from "@payspec/sandbox";

/** A request of the fuzz suite or of a flow, before it carries credentials. */
export interface Unsigned {
  readonly method: string;
  readonly url: string;
  /** A JSON body as text; missing for a form and where there is none. */
  readonly body?: string;
}

/**
 * A kind of fault that a provider was seen to refuse without naming the member, and what that refusal
 * holds, by the path in the fault.
 */
export interface Seen {
  readonly fault: RegExp;
  readonly says: (path: string) => string;
}

/** How much of a provider the suites have to find at least. */
export interface Floors {
  /** Rules by which a lost answer is settled. */
  readonly rules: number;
  /** Descriptions in the generated types. */
  readonly descriptions: number;
  /** Requests of each flow. */
  readonly requests: number;
}

/** What a provider may weigh at most, in bytes: what was reached, rounded up a little. */
export interface Weights {
  /** A browser bundle with one call as a function, core included, gzip. */
  readonly asFunction: number;
  /** The same with the client and its methods. */
  readonly asMethods: number;
  /** The installed package, unpacked. */
  readonly unpacked: number;
  /** Modules that an import loads, and their bytes. */
  readonly imports: readonly [modules: number, bytes: number];
}

/** What the suites have to know of a provider, besides its spec. */
export interface Facts {
  /** Credentials that must never be seen again: each is a word of its own. */
  readonly secrets: readonly string[];
  /** A client with these credentials. */
  readonly client: (
    options: ClientOptions & { baseUrl: string },
    credentials: { readonly first: string | (() => Promise<string>); readonly second: string },
  ) => object;
  /** The headers that carry credentials, signatures included, for a request to the sandbox. */
  readonly headers: (
    sandbox: Sandbox,
    request: Unsigned,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** What a refusal says, in one line: the provider's text and the fields that it names. Default: its `message`. */
  readonly said?: (error: Readonly<Record<string, unknown>>) => unknown;
  /**
   * Why a request that the documentation allows is refused all the same: what it names does not exist, the state rules
   * it out, or its members do not fit each other. No schema can say that. A refusal that is not here names a member
   * that the schema took, and one of both is wrong.
   */
  readonly business: readonly RegExp[];
  /**
   * Rules that only the prose of the spec states, or nothing at all: the sandbox holds them, no schema does. Each is a
   * line that the spec could gain or the sandbox could lose.
   */
  readonly unwritten?: readonly RegExp[];
  readonly seen?: readonly Seen[];
  /**
   * Mistakes in a body that the compiler can't see, and why. One that it has come to see fails the test,
   * so that the list stays true.
   */
  readonly unseen?: readonly (readonly [place: RegExp, why: string])[];
  /**
   * How many mistakes of each kind the documented bodies have room for at least, and how deep: a test that
   * makes none finds none unseen.
   */
  readonly reach: readonly [misspelt: number, missing: number, noSuchValue: number, depth: number];
  /**
   * What the spec had when it was finished, a little rounded down: a suite that finds less has lost something. A
   * provider that is new has none yet, and the suites hold it to what the smallest has.
   */
  readonly floors?: Floors;
  /** A change that needs more has to say so here. A provider that has none yet is held to the largest of each. */
  readonly weighs?: Weights;
  /** Operations of the soak whose outcome stays open, as nobody can be asked. */
  readonly open?: readonly string[];
}
