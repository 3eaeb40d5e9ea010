// What was made: each thing is what its operation answered, and moves through the statuses that the spec gives it.
import type { Call, Context, WebhookAccess } from "../types.js";
import { type Delivered, deliveryOf } from "./delivery.js";
import type { DeclaredOperation, DeclaredWebhook } from "./examples.js";
import { asked, at, put } from "./json.js";

/** How long what is pending stays so, in ms. */
const PENDING_MS = 5000;

/** Phases in which money has moved, or is set aside. */
const MOVED: ReadonlySet<string> = new Set(["authorized", "succeeded", "done", "partially_refunded", "refunded"]);
const WAITS: ReadonlySet<string> = new Set(["pending", "action_required"]);

export interface Thing {
  readonly operationId: string;
  readonly row: DeclaredOperation;
  readonly call: Call;
  /** What reads it. */
  readonly reader: string;
  body: unknown;
  moved: boolean;
}

export class Things {
  readonly #context: Context;
  readonly #webhooks: readonly DeclaredWebhook[];
  readonly #access: WebhookAccess;
  readonly #all = new Map<string, Thing>();

  constructor(context: Context, webhooks: readonly DeclaredWebhook[], access: WebhookAccess = {}) {
    this.#context = context;
    this.#webhooks = webhooks;
    this.#access = access;
  }

  /** What a reading operation is asked for. */
  read(operationId: string, { path, query }: Call): Thing | undefined {
    return this.#all.get(keyOf(operationId, { ...path, ...query }));
  }

  /** What an operation changes, where another one has made it. */
  changed({ reads }: DeclaredOperation, call: Call): Thing | undefined {
    const thing = reads && this.#all.get(keyOf(reads.operation, valuesOf(reads.input, call)));
    return thing?.operationId === call.operationId ? undefined : thing;
  }

  ofShape(shape: string): Thing[] {
    return [...this.#all.values()].filter(({ row }) => row.shape === shape);
  }

  /** Keeps what an operation has made, and lets it go on. What a test value has chosen stays as it is. */
  made(row: DeclaredOperation, call: Call, body: unknown, isChosen: boolean): void {
    const { operationId } = call;
    const thing: Thing = {
      operationId,
      row,
      call,
      reader: row.reads?.operation ?? "",
      body: structuredClone(body),
      moved: false,
    };
    if (row.reads) this.#all.set(keyOf(row.reads.operation, valuesOf(row.reads.input, call)), thing);
    this.#arrived(thing);
    const then =
      row.status && Object.keys(row.status.phases).find((value) => row.status?.phases[value] === "succeeded");
    if (!isChosen && then !== undefined && WAITS.has(this.#phase(thing) ?? ""))
      this.#context.later(PENDING_MS, () => {
        if (WAITS.has(this.#phase(thing) ?? "")) this.become(thing, then);
      });
  }

  /** Gives a thing another status, which is told and booked. */
  become(thing: Thing, status: unknown): void {
    if (!thing.row.status || typeof status !== "string" || !(status in thing.row.status.phases)) return;
    put(thing.body, thing.row.status.at, status);
    this.#arrived(thing);
  }

  #phase({ row, body }: Thing): string | undefined {
    return row.status?.phases[String(at(body, row.status.at))];
  }

  #arrived(thing: Thing): void {
    const { row, body, call } = thing;
    const phase = this.#phase(thing);
    if (row.moves && !thing.moved && (phase === undefined || MOVED.has(phase))) {
      const { kind, amount, currency, reference } = row.moves;
      thing.moved = true;
      this.#context.record({
        kind,
        id: this.#context.uuid(),
        amount: String(at(call.body, amount)),
        currency: currency.startsWith("/") ? String(at(call.body, currency)) : currency,
        ...(reference !== undefined && { reference: String(at(call.body, reference)) }),
      });
    }
    const status = row.status && String(at(body, row.status.at));
    if (status === undefined || !row.status?.final.includes(status)) return;
    const delivery: Delivered | undefined = deliveryOf(
      this.#webhooks,
      this.#access,
      thing.reader,
      body,
      status,
      this.#context.now(),
    );
    if (delivery) this.#context.notify({ ...delivery, delays: [] });
  }
}

const valuesOf = (input: Readonly<Record<string, string>>, call: Call): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).map(([name, expression]) => [name, asked(expression, call)]));

const keyOf = (reader: string, input: Readonly<Record<string, unknown>>): string =>
  `${reader} ${JSON.stringify(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)])
      .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)),
  )}`;
