// What our types may cost the compiler of whoever uses them: instantiations, which do not depend on the machine.
import { beforeAll, describe, expect, it } from "vitest";
import { callsOf } from "../src/calls.ts";
import { faceCalls } from "../src/face-calls.ts";
import { largeClient } from "../src/synthetic/client.ts";
import { syntheticCalls } from "../src/synthetic/spec.ts";
import { type Checked, check, checkEach } from "../src/type-check.ts";

/** Of a file that calls 21 operations or more; openapi-fetch takes more than 50 000 for the same. */
const MOST = 2000;

const versions = ["5.9", "7.0"] as const;

/** A mistake, and what the error says of it. */
type Mistake = readonly [what: string, wrong: string, says: string];

const MISTAKES: readonly Mistake[] = [
  ["a misspelt operation", "await c.getPaymnet({ paymentId: '1' });", "Did you mean 'getPayment'?"],
  [
    "a missing field",
    "await c.createRefund({ paymentId: '1', refundId: '2', body: {} });",
    "Property 'amount' is missing",
  ],
  [
    "a misspelt field",
    "await c.createRefund({ paymentId: '1', refundId: '2', body: { amount: { value: '1.00', currency: 'RUB' }, coment: 'x' } });",
    "'coment' does not exist",
  ],
  [
    "a misspelt field deep in the body",
    "await c.createRefund({ paymentId: '1', refundId: '2', body: { amount: { value: '1.00', curency: 'RUB' } } });",
    "'curency' does not exist",
  ],
  [
    "a wrong enum value",
    "await c.createBill({ billId: '1', body: { expirationDateTime: 'x', flags: ['SAEL'] } });",
    `"SAEL"`,
  ],
  ["a missing id", "await c.getPayment({});", "Property 'paymentId' is missing"],
  ["a misspelt parameter", "await c.getPayment({ paymentID: '1' });", "Did you mean to write 'paymentId'?"],
  [
    "a misspelt member of the result",
    "if (getPayment.ok) console.log(getPayment.data.statsu);",
    "Did you mean 'status'?",
  ],
];

const MISTAKES_IN_MANY: readonly Mistake[] = [
  ["a misspelt operation", `await c.getThnig249({ id: "1" });`, "Did you mean 'getThing249'?"],
  [
    "a missing field",
    `await c.createThing9({ id: "1", body: { amount: { value: 1, currency: "RUB" }, speed: "usual" } });`,
    "Property 'reference' is missing",
  ],
  [
    "a misspelt field deep in the body",
    `await c.createThing9({ id: "1", body: { amount: { value: 1, curency: "RUB" }, reference: "r", speed: "usual" } });`,
    "Did you mean to write 'currency'?",
  ],
  [
    "a wrong enum value",
    `await c.createThing9({ id: "1", body: { amount: { value: 1, currency: "RUB" }, reference: "r", speed: "exrpess" } });`,
    `"exrpess"`,
  ],
  ["a missing id", "await c.getThing30({});", "Property 'id' is missing"],
];

/** The right calls and each mistake after them, as files. */
const filesOf = (calls: string, mistakes: readonly Mistake[], name: string): Record<string, string> =>
  Object.fromEntries([[name, calls], ...mistakes.map(([what, wrong]) => [`${name} ${what}`, `${calls}\n${wrong}\n`])]);

/** One mistake costs at most twice what the right calls may, and is one error in words that name it. */
function expectNamed({ instantiations, errors }: Checked, says: string): void {
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toContain(says);
  expect(instantiations).toBeLessThanOrEqual(2 * MOST);
}

describe.each(versions)("type instantiations of QIWI's 24 operations (TypeScript %s)", (compiler) => {
  let seen: Readonly<Record<string, Checked>> = {};
  beforeAll(() => {
    const some = { one: callsOf("qiwi", ["getPayment"]), none: callsOf("qiwi", []) };
    const files = { ...filesOf(callsOf("qiwi"), MISTAKES, "all"), ...some };
    const named = Object.entries(files).map(([name, code]) => [`${name} ${compiler}`, code]);
    seen = checkEach(Object.fromEntries(named), compiler);
  });
  const of = (name: string): Checked => seen[`${name} ${compiler}`] as Checked;

  it("are at most 2000 for a file that calls all of them", () => {
    const { instantiations, errors } = of("all");
    expect(errors).toEqual([]);
    expect(instantiations).toBeLessThanOrEqual(MOST);
  });

  it("do not grow with operations that are not called", () => {
    const few = of("one").instantiations;
    expect(of("none").instantiations).toBeLessThanOrEqual(few);
    expect(few).toBeLessThan(200);
  });

  it.each(MISTAKES)("are at most twice that with %s, and the error names it", (what, _wrong, says) =>
    expectNamed(of(`all ${what}`), says),
  );
});

describe.each(versions)(
  "type instantiations of a client with 500 operations, 21 of them called (TypeScript %s)",
  (compiler) => {
    let seen: Readonly<Record<string, Checked>> = {};
    beforeAll(() => {
      const calls = syntheticCalls(21, `${largeOnce()}/index.js`);
      seen = checkEach(filesOf(calls, MISTAKES_IN_MANY, `large ${compiler}`), compiler);
    });

    it("are at most 2000", () => {
      const { instantiations, errors } = seen[`large ${compiler}`] as Checked;
      expect(errors).toEqual([]);
      expect(instantiations).toBeLessThanOrEqual(MOST);
    });

    it.each(MISTAKES_IN_MANY)("are at most twice that with %s, and the error names it", (what, _wrong, says) =>
      expectNamed(seen[`large ${compiler} ${what}`] as Checked, says),
    );
  },
);

let made: string | undefined;
function largeOnce(): string {
  made ??= largeClient(500);
  return made;
}

describe("type instantiations of openapi-fetch's face beside bare openapi-fetch, 24 calls", () => {
  it("are at most a tenth more, and a typo is one error that names it", () => {
    const [face, bare] = [faceCalls("face"), faceCalls("bare")].map((code, index) =>
      check(`face-${index}-5.9`, code, "5.9", "all of DOM"),
    );
    expect([face?.errors, bare?.errors]).toEqual([[], []]);
    expect(face?.instantiations).toBeLessThanOrEqual(1.1 * (bare?.instantiations ?? 0));
    const typo = check(
      "face-typo-5.9",
      `${faceCalls("face", 1)}\nawait c.GET("/v1/sites/{siteId}/bils", {});\n`,
      "5.9",
      "all of DOM",
    );
    expect(typo.errors[0]?.message).toContain("/v1/sites/{siteId}/bils");
  });
});
