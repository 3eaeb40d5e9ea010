// Every rule by which a lost answer is settled, each with an answer of the spec's examples that it reads: whom the spec
// names is asked, and what it answers comes out as the rule says.
import type { Result } from "@payspec/core";
import { type ReconcileRow, type Rule, type Settled, settleCall, type VerdictTable } from "@payspec/core/settle";
import { expect, it } from "vitest";
import { floorsOf, type Provider, providers, tables } from "../../src/clients.ts";
import { answerOf, inputOf, statusesOf } from "../../src/documented.ts";

interface Case {
  readonly provider: Provider;
  readonly id: string;
  readonly row: ReconcileRow;
  readonly table: VerdictTable;
  readonly rule: Rule;
  readonly of: "verdict" | "answer";
  readonly what: string;
}

const loaded = await Promise.all(
  providers.map(async (provider) => {
    const { verdicts } = (await import(`../../../${provider}/dist/generated/verdicts.js`)) as {
      verdicts: VerdictTable;
    };
    return [provider, verdicts] as const;
  }),
);
const cases: Case[] = loaded.flatMap(([provider, table]) =>
  Object.entries(table.operations).flatMap(([id, row]) =>
    (["verdict", "answer"] as const).flatMap((of) =>
      (row[of] ?? []).map((rule) => ({ provider, id, row, table, rule, of, what: JSON.stringify(rule) })),
    ),
  ),
);

it.each(providers)("the verdict rules of %s are no fewer than the floor", (provider) => {
  expect(cases.filter((one) => one.provider === provider).length).toBeGreaterThanOrEqual(floorsOf(provider).rules);
});

it.each(cases)("$provider $id reads $what as it says", async ({ provider, id, row, table, rule, of }) => {
  const input = inputOf(provider, id);
  for (const mark of Object.values(row.list?.mine ?? {}))
    if (read(input, mark) === undefined) write(input, mark, "mark-1");
  const [asked = id] = of === "verdict" ? (row.ask ?? []) : [];
  const said = told(provider, asked, row, rule, of, input);
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const isRepeat = rule.repeat === true;
  const learned = { facts: {}, seen: false, lost: true, refused: false, streak: null };
  const settled: Settled = await settleCall(
    { table, retryOf: (operationId) => tables[provider][operationId]?.retry, call: async () => said },
    {
      operationId: id,
      input,
      ...(of === "answer" && { result: said }),
      ...((isRepeat || of === "verdict") && { learned }),
    },
    { resend: false, until: "known", deadlineMs: 10 * 60_000 },
    clock,
  );
  expect({ verdict: settled.verdict, by: settled.by }).toEqual({ verdict: rule.is, by: asked });
  // A rule that has to be seen several times took that long.
  expect(now).toBeGreaterThanOrEqual(((rule.looks ?? 1) - 1) * (rule.apart ?? 0) * 1000);
});

/** The documented answer that a rule is about; rules before it do not fit. */
function told(
  provider: Provider,
  asked: string,
  row: ReconcileRow,
  rule: Rule,
  of: Case["of"],
  input: object,
): Result<unknown> {
  const common = { operationId: asked, attempts: 1 };
  if (rule.status !== undefined) {
    return {
      ...common,
      ok: false,
      kind: "refused",
      status: rule.status,
      error: {},
      outcome: "none",
      retryable: false,
    } as Result<unknown>;
  }
  const [status = "200"] = statusesOf(provider, asked).success;
  const data = structuredClone(answerOf(provider, asked, status)) as Record<string, unknown> | undefined;
  const list = of === "verdict" ? row.list : undefined;
  if (!list) return { ...common, ok: true, status: Number(status), data: fitted(data, row[of] ?? [], rule, input) };
  const [first] = read(data, list.at) as object[];
  const element = fitted(structuredClone(first), row[of] ?? [], rule, input);
  for (const [at, from] of Object.entries({ ...list.mine, ...list.same })) write(element, at, read(input, from));
  const elements = rule.missing ? [] : [element];
  const whole = list.at === "" ? elements : write(data, list.at, elements);
  if (list.next) write(whole, list.next[0], undefined);
  return { ...common, ok: true, status: Number(status), data: whole };
}

function fitted(data: unknown, rules: readonly Rule[], rule: Rule, input: object): unknown {
  for (const earlier of rules.slice(0, rules.indexOf(rule)))
    for (const at of Object.keys(earlier.when ?? {})) write(data, at, "something else");
  for (const [at, want] of Object.entries(rule.when ?? {}))
    write(data, at, typeof want === "string" ? read(input, want) : want[0]);
  return data;
}

function read(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((here, name) => (here as Record<string, unknown> | undefined)?.[name], value);
}

function write(data: unknown, pointer: string, value: unknown): unknown {
  const names = pointer.split("/").slice(1);
  const last = names.pop() as string;
  let here = data as Record<string, unknown>;
  for (const [index, name] of names.entries()) {
    if (here[name] === null || typeof here[name] !== "object")
      here[name] = /^\d+$/.test(names[index + 1] ?? last) ? [] : {};
    here = here[name] as Record<string, unknown>;
  }
  if (here) here[last] = value;
  return data;
}
