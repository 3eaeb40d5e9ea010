import type { TestRule } from "../contract.js";
import type { LedgerEntry } from "../types.js";
import type { DeclaredOperation } from "./examples.js";
import type { Kind } from "./kind.js";
import type { Members } from "./members.js";

/** Something that an operation has made. */
export interface Thing {
  readonly operationId: string;
  readonly row: DeclaredOperation;
  readonly kind: Kind;
  /** The body of the request that made it. */
  readonly asked: unknown;
  /** By which values of its reader's parameters it is found. */
  readonly found: Members;
  /** What it keeps, whatever becomes of it. */
  readonly own: Members;
  /** Further ids of it, by those of the examples: what is the same there is the same here. */
  readonly made: Map<unknown, unknown>;
  /** What it has by its status. */
  state: Members;
  status: string | undefined;
  /** Whether its money has moved, whatever the status says. */
  moved: boolean;
  /** The rules that its values have met: how it ends. */
  readonly rules: readonly TestRule[];
  readonly movement: LedgerEntry["kind"] | undefined;
}
