// What a provider's part of the soak works with.
import type { ClientOptions } from "@payspec/core";
import type { Sandbox } from "@payspec/sandbox";
import type { Expected } from "./books.ts";
import type { Movement, Settlement } from "./settle.ts";

/** A sandbox with a caller in front of it. */
export interface Stage {
  readonly sandbox: Sandbox;
  /** Options for the client's factory: this sandbox through a bad line, with retries. */
  readonly options: ClientOptions & { readonly baseUrl: string };
  /** Carries out a step that moves no money by itself. */
  readonly prepare: (client: object, movement: Movement) => Promise<Settlement>;
  /** Carries out a movement of money and books what the caller has learned about it. */
  readonly move: (expected: Expected, client: object, movement: Movement) => Promise<Settlement>;
  /** Waits on the sandbox's clock. */
  readonly wait: (ms: number) => Promise<void>;
  /** Waits until every delayed request has arrived. */
  readonly arriveAll: () => Promise<void>;
}

/** One customer's story, of one or more movements; the number makes its ids and chooses its course. */
export type Story = (index: number) => Promise<void>;

/** A provider's part of the soak. */
export type Play = (stage: Stage) => Story;
