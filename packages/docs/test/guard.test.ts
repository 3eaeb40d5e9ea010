// Edited samples: what goes round for ever is stopped, and everything else is left as it is.
import { describe, expect, it } from "vitest";
import { guard } from "../client/run/guard.js";
import { guarded } from "../client/run/guarded.js";
import { programOf } from "../client/run/program.js";

/** Runs a text whose loops may go round so often. */
async function run(text: string, most = 1000): Promise<unknown> {
  let rounds = 0;
  const tick = (): true => {
    if (++rounds > most) throw new RangeError("stopped");
    return true;
  };
  return programOf("", guarded(text))({ modules: {}, console, begin: () => {}, tick });
}

describe("what goes round for ever is stopped", () => {
  it.each([
    "while (true) {}",
    "while(1);",
    "do { } while (true)",
    "for (;;) {}",
    "for (let at = 0; at < 1; ) {}",
    "for (let at = 0, end = [1, (2)].length; at >= 0; at++) { if (at < 0) break; }",
    "const all = [1]; for (const one of all) { all.push(one); }",
    "while (true) { try { throw 1 } catch {} }",
    "while (true) await undefined;",
    "async function* forever() { while (true) yield 1; } for await (const one of forever()) { }",
    'while (")" !== `;(`) {}',
    "const all = [1]; for (const one of all) all.push(one);",
    "const all = [[1]]; for (const [of] of all)\n  all.push([of]);",
    "async function* forever() { while (true) yield 1; } for await (const one of forever()) await one;",
    "const again = () => Promise.resolve().then(again); await again();",
    "const again = async () => { await null; return again(); }; await again();",
    "async function again() { await null; await again(); } await again();",
    "const again = async (given) =>\n  given\n    .then(() => again(given)); await again(Promise.resolve());",
    "class Forever { async go() { await null; return this.go(); } } await new Forever().go();",
    "const slow = (at) => at < 2 ? at : slow(at - 1) + slow(at - 2); return slow(40);",
  ])("%s", async (text) => {
    await expect(run(text)).rejects.toThrow("stopped");
  });
});

describe("what ends gives what it gave", () => {
  it.each([
    ["let sum = 0; for (let at = 0; at < 5; at++) sum += at; return sum;", 10],
    ["let sum = 0; for (const one of [1, 2]) { sum += one; } return sum;", 3],
    ["let sum = 0; for (const one of [1, 2]) sum += one; return sum;", 3],
    ["let at = 0; while (at < 3 || at === 3) at++; return at;", 4],
    ["let at = 0; do at++; while (at < 3); return at;", 3],
    ['return "while (true) {}";', "while (true) {}"],
    ["// for (;;) {\nreturn 1;", 1],
    ["return `for (${[1].length};;)`;", "for (1;;)"],
    ["return /while \\(/.source;", "while \\("],
    ["const on = { while: (given) => given }; return on.while(7);", 7],
    ["const more = (at) => at + 1\nconst twice = at => 'x' + at\nreturn twice(more(2));", "x3"],
    ["const of = (of) => ({ of }); return [1, 2].map((one) => of(one).of * 2).join();", "2,4"],
    ["switch (1 + (1)) { case 2: return 'two'; default: return 0; }", "two"],
    ["const pick = (at) =>\n  at > 1\n    ? 'many'\n    : 'one';\nreturn pick(1);", "one"],
    ["let sum = 0; for (const at of new Set([1, 2])) { if (at > 1) break; sum += at; } return sum;", 1],
    ["const add = (one) => (other) => one + other, two = add(1)(1); return two;", 2],
    ["let seen = ''; for (const [name, value] of Object.entries({ a: 1 })) seen += name + value; return seen;", "a1"],
    ["const names = []; for (const name in { a: 1, b: 2 }) { names.push(name); } return names.join();", "a,b"],
  ])("%s", async (text, value) => {
    expect(await run(text)).toBe(value);
  });

  it("on the same lines", () => {
    const text = "for (\n  let at = 0;\n  at < 2;\n  at++\n) {\n}\n";
    expect(guarded(text).split("\n").length).toBe(text.split("\n").length);
  });
});

it("the clock stops a loop that lets nothing else run, and says so", () => {
  const { tick, stop } = guard("Too long.");
  const { now } = performance;
  expect(tick()).toBe(true);
  performance.now = () => now.call(performance) + 2500;
  expect(tick).toThrow(new RangeError("Too long."));
  performance.now = now;
  stop();
});
