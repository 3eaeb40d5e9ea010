import type { ClientEvent, Result } from "@payspec/core";
import { type Provider, phaseOf } from "payspec";

/** What a step should come to: a success, with a phase if one is given, or a failure of a kind and status. */
export type Expectation = { readonly phase?: string } | { readonly kind: string; readonly status?: number };

/** Tells one provider's flow: one line per call, and what differed from the documentation. */
export class Story {
  readonly called = new Set<string>();
  differences = 0;
  #last: ClientEvent | undefined;
  readonly #provider: Provider;

  constructor(provider: Provider) {
    this.#provider = provider;
  }

  /** Give it to the client: records the method, path and time of each call. */
  readonly onEvent = (event: ClientEvent): void => {
    if (event.type === "request" || event.type === "response") this.#last = event;
  };

  title(text: string): void {
    console.log(`\n${text}`);
  }

  /** Runs one call, prints its line and returns the data of a success. */
  async call<Data, E>(what: string, expected: Expectation, work: () => Promise<Result<Data, E>>): Promise<Data> {
    const since = performance.now();
    this.#last = undefined;
    const result = (await work()) as Result<Data>;
    const ms = performance.now() - since;
    this.called.add(result.operationId);
    const phase = result.ok ? phaseOf(this.#provider, result.operationId, result.data) : undefined;
    const status = "status" in result ? String(result.status) : "-";
    const outcome = result.ok ? (phase ?? "ok") : result.kind;
    const good = matches(expected, result, phase);
    const { method = "", path = "(not sent)" } = this.#last ?? {};
    console.log(
      `  ${good ? "ok " : "BAD"} ${method.padEnd(6)} ${path.padEnd(66)} ${status.padStart(3)}  ${outcome.padEnd(16)} ${ms.toFixed(0).padStart(4)} ms  ${what}`,
    );
    if (!good) {
      this.differences++;
      console.log(`      expected ${JSON.stringify(expected)}, got ${JSON.stringify(result).slice(0, 400)}`);
    }
    return (result.ok ? result.data : undefined) as Data;
  }

  /** A fact that has to hold, such as a ledger entry. */
  check(what: string, holds: boolean): void {
    console.log(`  ${holds ? "ok " : "BAD"} ${what}`);
    if (!holds) this.differences++;
  }
}

function matches(expected: Expectation, result: Result<unknown>, phase: string | undefined): boolean {
  if ("kind" in expected)
    return (
      !result.ok &&
      result.kind === expected.kind &&
      (expected.status === undefined || ("status" in result && result.status === expected.status))
    );
  return result.ok && (expected.phase === undefined || expected.phase === phase);
}
