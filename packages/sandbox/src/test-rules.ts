import type { OperationContract, TestRule } from "./contract.js";

/** The test rules that the body of a request meets. */
export const rulesMet = ({ tests = [] }: OperationContract, valueAt: (pointer: string) => unknown): TestRule[] =>
  tests.filter((rule) => fits(rule, valueAt(rule.field)));

/** What the spec's test rules make of a value of a request: the outcomes of all rules of the field that it fits. */
export const outcomesOf = ({ tests = [] }: OperationContract, field: string, value: unknown): ReadonlySet<string> =>
  new Set(tests.filter((rule) => rule.field === field && fits(rule, value)).map(({ outcome }) => outcome));

function fits({ is, starts, ends, has }: TestRule, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  const text = String(value);
  if (is) return is.some((one) => one === text || (typeof value === "number" && Number(one) === value));
  if (starts) return starts.some((one) => text.startsWith(one));
  if (ends) return ends.some((one) => text.endsWith(one));
  return (has ?? []).some((one) => text.toLowerCase().includes(one));
}
