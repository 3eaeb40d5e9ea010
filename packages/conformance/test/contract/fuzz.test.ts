// Made requests and answers, from the specs: what the documentation allows is not refused, what it rules out is, and
// every documented answer is read. Seeded, so that a failure comes again; by hand FUZZ_RUNS and FUZZ_SEED look further
// (see src/fuzz/settings.ts).
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { providers } from "../../src/clients.ts";
import type { OperationContract, Validate } from "../../src/contracts.ts";
import { demandedOf, documentedOf, readerOf, without } from "../../src/fuzz/answers.ts";
import { faultsOf } from "../../src/fuzz/faults.ts";
import { requestCheckOf } from "../../src/fuzz/plain.ts";
import { Pool } from "../../src/fuzz/pool.ts";
import { isKnown, isNamed, textOf } from "../../src/fuzz/refusals.ts";
import { requestsOf } from "../../src/fuzz/requests.ts";
import { everyFault, runs, seed } from "../../src/fuzz/settings.ts";
import { Target } from "../../src/fuzz/target.ts";

const options = { timeout: 600_000 + runs * 3000 };
const ids = (operations: readonly OperationContract[]) => operations.map(({ id }) => id);

/** A failed case in one line, with what is needed to see it again. */
const lineOf = (...parts: readonly unknown[]) =>
  parts
    .map((part) => (typeof part === "string" ? part : JSON.stringify(part)))
    .join(" | ")
    .slice(0, 1000);

describe.each(providers)("%s", (provider) => {
  it("does not refuse what the documentation allows", options, async () => {
    const target = new Target(provider);
    const pool = new Pool(provider, ids(target.operations));
    const wrong: string[] = [];
    let taken = 0;
    // Twice, since a call reaches more when the others have made something; what reads and deletes comes last.
    for (const operation of [...inOrder(target.operations), ...inOrder(target.operations)]) {
      for (const draft of fc.sample(requestsOf(provider, operation, pool), { seed: seed + taken, numRuns: runs / 2 })) {
        const answered = await target.send(draft);
        const { status } = answered;
        const { body, path, query } = draft;
        if (status < 300) {
          taken++;
          pool.learn([answered.body, path]);
        } else if (
          status >= 500 ||
          !isDocumented(operation, status) ||
          !isKnown(provider, textOf(provider, answered))
        ) {
          wrong.push(lineOf(operation.id, status, textOf(provider, answered), { path, query, body }));
        }
      }
      await target.sandbox.advance(7000);
    }
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(target.operations.length);
  });

  it("refuses one fault in a request and names it", options, async () => {
    const target = new Target(provider);
    const pool = new Pool(provider, ids(target.operations));
    const wrong: string[] = [];
    let refused = 0;
    for (const operation of target.operations) {
      const validate = operation.body?.validate;
      if (!validate) continue;
      const plain = requestCheckOf(provider, operation.id);
      const sent = new Set<string>();
      const isSent = (kinds: string) => !everyFault && sent.size === sent.add(kinds).size;
      for (const draft of fc.sample(requestsOf(provider, operation, pool), { seed, numRuns: Math.ceil(runs / 20) })) {
        for (const faulty of faultsOf(draft.body)) {
          const { what, body } = faulty;
          const valid = validate(body);
          if (valid !== plain(body)) wrong.push(lineOf("contract and spec disagree", operation.id, what, { valid }));
          if (valid) continue;
          refused++;
          if (isSent(kindsOf(validate))) continue;
          const { status, text } = await target.send({ ...draft, body });
          if (!isDocumented(operation, status) || status < 400 || status >= 500 || !isNamed(provider, faulty, text))
            wrong.push(lineOf(operation.id, status, what, text));
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(50);
  });

  it("refuses every call without credentials", async () => {
    const target = new Target(provider);
    const pool = new Pool(provider, ids(target.operations));
    const open: string[] = [];
    for (const operation of target.operations) {
      const [draft] = fc.sample(requestsOf(provider, operation, pool), { seed, numRuns: 1 });
      if (draft && (await target.send(draft, false)).status !== 401) open.push(operation.id);
    }
    // The check of a token answers for an anonymous user.
    expect(open).toEqual(provider === "invoicebox" ? ["checkAuth"] : []);
  });

  it("gives answers that its client reads, and whose gaps it sees", options, async () => {
    const wrong: string[] = [];
    let gaps = 0;
    for (const documented of documentedOf(provider)) {
      const { id, status, answers, schema } = documented;
      const reads = readerOf(provider, documented);
      const expected = status < 300 ? "ok" : "refused";
      for (const body of answers ? fc.sample(answers, { seed, numRuns: Math.ceil(runs / 2) }) : [undefined]) {
        const read = await reads(body);
        if (kindOf(read) !== expected) wrong.push(lineOf(id, String(status), read, body));
      }
      const [whole] = answers ? fc.sample(answers, { seed, numRuns: 1 }) : [];
      for (const path of schema ? demandedOf(provider, schema) : []) {
        const body = without(whole, path);
        if (body === undefined) continue;
        gaps++;
        const read = await reads(body);
        if (kindOf(read) !== "malformed")
          wrong.push(lineOf(id, String(status), `without ${path.join(".")}: ${kindOf(read)}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(gaps).toBeGreaterThan(10);
  });
});

const RANKS = ["POST", "PUT", "GET", "DELETE"];
const inOrder = (operations: readonly OperationContract[]) =>
  [...operations].sort((one, other) => RANKS.indexOf(one.method) - RANKS.indexOf(other.method));

const isDocumented = ({ statuses }: OperationContract, status: number): boolean =>
  statuses.includes(String(status)) || statuses.includes(`${Math.floor(status / 100)}XX`);

/** What a contract says against a body, in one text: the same of two bodies when they break the same rules. */
const kindsOf = ({ errors }: Validate): string =>
  (errors ?? []).map(({ instancePath, keyword, message }) => `${instancePath} ${keyword} ${message}`).join("\n");

const kindOf = (read: Awaited<ReturnType<ReturnType<typeof readerOf>>>): string => (read.ok ? "ok" : read.kind);
