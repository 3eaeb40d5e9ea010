// What was made: each thing keeps members of its own, and those that come and go with its status.
import type { TestRule } from "../contract.js";
import type { Call, Context, LedgerEntry, WebhookAccess } from "../types.js";
import { deliveryOf } from "./delivery.js";
import type { Declared, DeclaredOperation } from "./examples.js";
import { Kind, valuesOf, WAITS } from "./kind.js";
import { membersOf, movementOf } from "./known.js";
import { Ids } from "./made-up.js";
import type { Members } from "./members.js";
import type { Sign } from "./over-body.js";
import type { Thing } from "./thing.js";
import { isNamed, ownOf, shown, stateOf, statusAfter } from "./views.js";

/** How long what is pending stays so, in ms. */
const PENDING_MS = 5000;

/** Phases in which money has moved, or is set aside. */
const MOVED: ReadonlySet<string> = new Set(["authorized", "succeeded", "done", "partially_refunded", "refunded"]);

/** What code knows about a thing that the spec does not say. */
export interface More {
  /** Members. */
  readonly own?: Members;
  /** The kind of its movement in the ledger. */
  readonly movement?: LedgerEntry["kind"];
}

export class Things {
  readonly #context: Context;
  readonly #examples: Declared;
  readonly #access: WebhookAccess;
  readonly #sign: Sign | undefined;
  readonly #kinds = new Map<string, Kind>();
  readonly #ids = new Ids();
  readonly #all: Thing[] = [];

  constructor(context: Context, examples: Declared, access: WebhookAccess = {}, sign?: Sign) {
    this.#sign = sign;
    this.#context = context;
    this.#examples = examples;
    this.#access = access;
  }

  /** What a reading operation is asked for. */
  read(operationId: string, { path, query }: Partial<Pick<Call, "path" | "query">>): Thing | undefined {
    return this.#find(this.#kind(operationId), { ...path, ...query });
  }

  /** What an operation changes, where another one has made it. */
  changed({ reads, moves }: DeclaredOperation, call: Call): Thing | undefined {
    // What moves money under a number in its body makes something of its own.
    if (moves && Object.values(reads?.input ?? {}).every((one) => one.startsWith("$request.body#"))) return undefined;
    const thing = reads && this.#find(this.#kind(reads.operation), valuesOf(reads.input, call));
    return thing?.operationId === call.operationId ? undefined : thing;
  }

  ofShape(shape: string): Thing[] {
    return this.#all.filter(({ row }) => row.shape === shape);
  }

  /** Keeps what an operation makes, and lets it go on. `answer` is its example with what was asked. */
  made(
    row: DeclaredOperation,
    call: Pick<Call, "operationId" | "body" | "path" | "query">,
    answer: unknown,
    rules: readonly TestRule[],
    { own, movement }: More = {},
  ): Thing {
    const kind = this.#kind(row.reads?.operation ?? "");
    const found = valuesOf(row.reads?.input ?? {}, call as Call);
    const now = this.#context.now();
    const thing: Thing = {
      operationId: call.operationId,
      row,
      kind,
      asked: call.body,
      found,
      own: { ...ownOf(row, kind, { body: call.body, found, answer }, this.#ids, now), ...own },
      made: new Map(),
      state: {},
      status: undefined,
      moved: false,
      rules,
      movement,
    };
    for (const member of Object.values(kind.keys)) this.#ids.take(thing.own[member]);
    if (row.reads || row.shape) this.#all.push(thing);
    this.goOn(thing, row, kind.waits(row) ? [] : rules);
    return thing;
  }

  /** Gives a thing the status that follows from an operation, and what it becomes after a while. */
  goOn(thing: Thing, row: DeclaredOperation, rules: readonly TestRule[]): void {
    const { kind } = thing;
    const outcomes = rules.map(({ outcome }) => outcome);
    this.#become(thing, statusAfter(row, kind, outcomes), row, outcomes, {});
    if (rules.some(({ moved }) => moved)) this.#book(thing);
    const becomes = rules.find((rule) => rule.becomes)?.becomes;
    const isChosen = isNamed(row, kind, outcomes);
    const phases = kind.statusOf(thing.row)?.phases ?? {};
    const paid = Object.keys(phases).find((value) => phases[value] === "succeeded");
    const { status: from, moved } = thing;
    const later = (ms: number, status: string) =>
      this.#context.later(ms, () => {
        if (thing.status !== from && thing.status !== status) return;
        thing.moved = moved; // What was carried out twice moves money twice.
        this.become(thing, status);
      });
    if (becomes) later(becomes.after * 1000, becomes.status);
    else if (!isChosen && paid !== undefined && this.#isWaiting(thing) && !kind.waits(row)) later(PENDING_MS, paid);
  }

  /** Gives a thing another status, which is told and booked. */
  become(thing: Thing, status: unknown, more: Members = {}): void {
    this.#become(thing, status, thing.row, [], more);
  }

  #become(thing: Thing, status: unknown, row: DeclaredOperation, outcomes: readonly string[], more: Members): void {
    const phases = thing.kind.statusOf(thing.row)?.phases;
    if (typeof status === "string" && phases && status in phases) thing.status = status;
    thing.state = { ...stateOf(thing, row, outcomes, this.#ids, this.#context.now()), ...more };
    this.#arrived(thing);
  }

  /** The answer of an operation about a thing. */
  shown(row: DeclaredOperation, thing: Thing): unknown {
    return shown(row, thing);
  }

  #kind(reader: string): Kind {
    const kind = this.#kinds.get(reader) ?? new Kind(this.#examples.operations, reader);
    this.#kinds.set(reader, kind);
    return kind;
  }

  #find(kind: Kind, wanted: Members): Thing | undefined {
    const values = Object.entries(wanted).filter(([, value]) => value !== undefined);
    return this.#all.find(({ kind: its, own, found }) => {
      const known = values.filter(([name]) => name in kind.keys || name in found);
      return (
        its === kind &&
        known.length > 0 &&
        known.every(([name, value]) => String(own[kind.keys[name] ?? ""] ?? found[name]) === String(value))
      );
    });
  }

  #phase({ kind, row, status }: Thing): string | undefined {
    return kind.phaseOf(row, status);
  }

  #isWaiting = (thing: Thing): boolean => WAITS.has(this.#phase(thing) ?? "");

  #arrived(thing: Thing): void {
    const { row, kind, status } = thing;
    const phase = this.#phase(thing);
    if (phase === undefined || MOVED.has(phase)) this.#book(thing);
    if (!this.#sign || status === undefined || !kind.statusOf(row)?.final.includes(status)) return;
    const { webhooks } = this.#examples;
    const happened = {
      reader: row.reads?.operation ?? "",
      members: membersOf(thing),
      status,
      now: this.#context.now(),
    };
    const delivery = deliveryOf(webhooks, this.#access, this.#sign, happened);
    if (delivery) this.#context.notify({ ...delivery, delays: [] });
  }

  #book(thing: Thing): void {
    const movement = thing.moved ? undefined : movementOf(thing, () => this.#context.uuid());
    if (!movement) return;
    thing.moved = true;
    this.#context.record(movement);
  }
}
