// A kind of things: what one operation reads, and the operations that make it, change it and show it.
import type { Call } from "../types.js";
import type { DeclaredOperation } from "./examples.js";
import { asked } from "./json.js";
import { examplesOf, type Members, passing, statusName } from "./members.js";

const last = (pointer: string): string => pointer.split("/").at(-1) ?? "";

/** Phases of what is not over. */
export const WAITS: ReadonlySet<string> = new Set(["pending", "action_required"]);

export class Kind {
  readonly reader: DeclaredOperation | undefined;
  /** The member that each parameter of the reader is about: `x-echo`. */
  readonly keys: Readonly<Record<string, string>>;
  /** Members that come and go with the status. */
  readonly passing: ReadonlySet<string>;
  /** Other names of the keys, in requests and answers of the other operations. */
  readonly #aliases: Readonly<Record<string, string>>;
  /** The names under which an operation that confirms by a code asks for it. */
  readonly #confirmedBy: ReadonlySet<string>;

  constructor(operations: Readonly<Record<string, DeclaredOperation>>, name: string) {
    const others = Object.values(operations).filter(({ reads }) => reads?.operation === name);
    this.reader = operations[name];
    const rows = [...(this.reader ? [this.reader] : []), ...others];
    this.passing = new Set(rows.flatMap((row) => [...passing(row)]));
    this.keys = Object.fromEntries(
      (this.reader?.echo ?? []).map(({ asked: expression, answered }) => [last(nameIn(expression)), last(answered)]),
    );
    const names = (row: DeclaredOperation) =>
      Object.entries(row.reads?.input ?? {}).map(([key, expression]) => [last(nameIn(expression)), this.keys[key]]);
    this.#aliases = Object.fromEntries(
      others.flatMap((row) => names(row).filter(([alias, member]) => member !== undefined && alias !== member)),
    );
    this.#confirmedBy = new Set(
      others.filter(({ confirms }) => confirms).flatMap((row) => names(row).map(([one]) => one ?? "")),
    );
  }

  /** The member that an answer shows under this name. */
  memberOf(name: string, example: Members): string {
    const member = this.#aliases[name];
    return member === undefined || Object.hasOwn(example, member) ? name : member;
  }

  /** Whether what this operation makes waits until its code is handed in: its answer has what that call asks for. */
  waits(row: DeclaredOperation): boolean {
    return Object.values(examplesOf(row)).some((one) => Object.keys(one).some((name) => this.#confirmedBy.has(name)));
  }

  /** What a status of a thing means. */
  phaseOf(row: DeclaredOperation, status: string | undefined): string | undefined {
    return status === undefined ? undefined : this.statusOf(row)?.phases[status];
  }

  /** What is known of the status: by the reader's answer, else by that of the operation. */
  statusOf(row: DeclaredOperation): DeclaredOperation["status"] {
    return this.reader?.status ?? row.status;
  }

  /** The status of what waits for a call more. */
  get firstWaiting(): string | undefined {
    const { phases = {} } = this.reader?.status ?? {};
    return Object.keys(phases).find((value) => WAITS.has(phases[value] ?? ""));
  }

  get statusName(): string | undefined {
    return this.reader && statusName(this.reader);
  }
}

/** What follows the place in `$request.path.id` and `$request.body#/id`. */
const nameIn = (expression: string): string => expression.replace(/^\$request\.(path|query)\.|^\$request\.body#\//, "");

/** The values of an input of the reader, as a call gives them. */
export const valuesOf = (input: Readonly<Record<string, string>>, call: Call): Members =>
  Object.fromEntries(Object.entries(input).map(([name, expression]) => [name, asked(expression, call)]));
