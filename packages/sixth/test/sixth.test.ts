// A sixth provider in a copy of the repository: written by `new:provider` around a spec of its own, compiled, built and
// used like any other, and taken out again. Nothing is edited outside its folders: what else differs is written by
// `npm run generate` and by npm.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "@payspec/spec-model/providers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Copy } from "./copy.ts";

const NAME = "kiosk";
/** Its own folders and files: those that carry its name. */
const ITS_OWN = /^specs\/kiosk\/|^packages\/kiosk\/|(^|\/)(new-|samples-)?kiosk(\.[\w.]+|\/.*)$/;
/** What only lists providers, and is written by the generator and checked by `npm run generate -- --check`. */
const LISTS = [
  ".github/CODEOWNERS",
  ".github/ISSUE_TEMPLATE/provider-changed.yml",
  ".github/ISSUE_TEMPLATE/spec-wrong.yml",
  "README.md",
  "README.ru.md",
  "packages/conformance/package.json",
  "packages/conformance/src/generated/providers.ts",
  "packages/demo/package.json",
  "packages/docs/package.json",
  "packages/durable/package.json",
  "packages/openapi-fetch/package.json",
  "packages/payspec/README.md",
  "packages/payspec/package.json",
  "packages/payspec/src/generated/providers.ts",
  "packages/sandbox/README.md",
  "packages/sandbox/package.json",
  "packages/sandbox/src/generated/answers.ts",
  "packages/sandbox/src/generated/modules.ts",
  "packages/sandbox/src/generated/providers.ts",
  "packages/specs/README.md",
  "packages/specs/package.json",
];
const LOCKFILE = "package-lock.json";
/** A program that names a package which only the copy has, so no room can declare it. */
const program = fileURLToPath(new URL("./use.mjs.txt", import.meta.url));
const spec = fileURLToPath(new URL("./spec", import.meta.url));

let copy: Copy;
let before: ReadonlyMap<string, string>;

const text = (file: string): string => readFileSync(join(copy.folder, file), "utf8");
const changed = (): string[] => {
  const now = copy.files();
  return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file)).sort();
};
const generate = (...args: string[]) => copy.node(["packages/generator/bin/generate.mjs", ...args]);
const lock = () =>
  copy.run("npm", ["install", "--package-lock-only", "--offline", "--no-audit", "--no-fund", "--loglevel=error"]);
const sound = { status: 0, text: expect.any(String) };

beforeAll(() => {
  copy = new Copy();
  before = copy.files();
  cpSync(spec, join(copy.folder, "specs", NAME), { recursive: true });
});
afterAll(() => copy.remove());

describe("a provider more, from its spec alone", () => {
  it("gets its files from new:provider", () => {
    // The script itself, but for `npm install`: installed packages are links here.
    const writes = `import { newProvider } from "@payspec/generator/scaffold/new-provider";
const { rest } = await newProvider("${NAME}", process.cwd());
console.log(rest.join("\\n"));`;
    writeFileSync(join(copy.folder, "scripts/write.mts"), writes);
    const { status, text: written } = copy.tsx(["scripts/write.mts"]);
    rmSync(join(copy.folder, "scripts/write.mts"));
    expect({ status, written }).toEqual({
      status: 0,
      written: expect.stringContaining(`packages/${NAME}/package.json`),
    });
    copy.link(NAME);
    const code = written.split("\n").filter((file) => file.endsWith(".ts"));
    expect(copy.run("node_modules/.bin/biome", ["check", "--write", "--error-on-warnings", ...code])).toEqual(sound);
  });

  it("is compiled, listed, locked and built", () => {
    expect(generate()).toEqual(sound);
    expect(lock()).toEqual(sound);
    expect(generate("--check")).toEqual(sound);
    for (const name of [NAME, "payspec", "sandbox"])
      expect(copy.node(["../packaging/build.mjs"], `packages/${name}`)).toEqual(sound);
    // The validators of the others are those of the build before.
    for (const made of ["requests", "answers", "examples"])
      if (existsSync(`${root}packages/sandbox/dist/${made}`))
        cpSync(`${root}packages/sandbox/dist/${made}`, join(copy.folder, "packages/sandbox/dist", made), {
          recursive: true,
        });
    expect(copy.tsx(["packages/generator/bin/validators.ts", NAME])).toEqual(sound);
  });

  it("changes no file outside its folders but the lockfile and the lists that the generator writes", () => {
    const others = changed().filter((file) => !ITS_OWN.test(file));
    expect(others.filter((file) => file !== LOCKFILE)).toEqual(LISTS);
    for (const file of others) expect(text(file), file).toMatch(/kiosk/i);
  });

  it("passes the lint", () => {
    expect(copy.tsx(["scripts/lint.ts", "--specs", NAME])).toEqual(sound);
    // Of the code, what differs from that of the repository, which passes its own.
    const code = changed().filter((file) => /\.(ts|mjs|json)$/.test(file));
    const lint = ["check", "--error-on-warnings", "--no-errors-on-unmatched", ...code];
    expect(copy.run("node_modules/.bin/biome", lint)).toEqual(sound);
  });

  it("has sound types, in what was written for it too", () => {
    const project = {
      extends: "./tsconfig.tests.json",
      include: [],
      exclude: [],
      files: changed().filter((file) => ITS_OWN.test(file) && file.endsWith(".ts")),
    };
    writeFileSync(join(copy.folder, "tsconfig.kiosk.json"), JSON.stringify(project));
    const result = copy.node(["node_modules/typescript7/bin/tsc", "-p", "tsconfig.kiosk.json", "--checkers", "1"]);
    rmSync(join(copy.folder, "tsconfig.kiosk.json"));
    expect(result).toEqual(sound);
  });

  it("is called, faced, paid on the sandbox, notified, and settled by a durable intent", () => {
    const { text: node } = copy.run("bash", [`${root}packages/durable/node.sh`]);
    mkdirSync(join(copy.folder, "packages/sixth/.generated"), { recursive: true });
    cpSync(program, join(copy.folder, "packages/sixth/.generated/use.mjs"));
    const { status, text: said } = copy.run(node.trim(), ["--no-warnings", "packages/sixth/.generated/use.mjs"]);
    expect({ status, said }).toMatchObject({ status: 0 });
    const payment = { orderId: "order-1", amount: "12.50", currency: "USD", status: "paid" };
    expect(JSON.parse(said)).toMatchObject({
      authorization: "Token sandbox-kiosk-apikey",
      paid: { ok: true, data: payment },
      asFunction: { ok: true, data: payment },
      stranger: { ok: false, kind: "refused", status: 401 },
      signed: createHash("sha256")
        .update("amount=12.50&currency=USD&orderId=order-1&key=sandbox-kiosk-secret")
        .digest("hex"),
      forger: { ok: false, kind: "refused", status: 401, quoted: false },
      refunded: { refundId: "refund-1", amount: "1.00" },
      unknown: { kind: "refused", status: 404 },
      example: { orderId: "order-17", status: "paid" },
      faced: payment,
      composed: ["kiosk"],
      standing: { phase: "succeeded", final: true },
      webhook: {
        right: { ok: true },
        changed: { ok: false, reason: "bad_signature" },
        otherKey: { ok: false, reason: "bad_signature" },
      },
      lost: { verdict: "done" },
      again: { verdict: "done", replayed: true },
      moved: 1,
      paidOut: { verdict: "done", by: "findMovements" },
      questions: [{ kind: "payout", filter: { numbers: ["payout-7"] } }],
      payouts: 1,
      received: Array(2).fill({ ok: true, event: { payment: { status: "paid", amount: "12.50" } } }),
    });
  });

  it("has pages, of which every link leads somewhere, and a sample that runs in its page", () => {
    const { status, text: said } = copy.tsx(["scripts/docs.ts"]);
    expect({ status, said }).toEqual({ status: 0, said: expect.stringMatching(/^\d+ pages/) });
    const page = text(`packages/docs/dist/${NAME}/operations/createRefund.html`);
    expect(page).toContain('data-run="run-kiosk.');
    expect(text("packages/docs/dist/index.html")).toContain(`href="./${NAME}/index.html"`);
    expect(existsSync(join(copy.folder, `packages/docs/dist/ru/${NAME}/index.html`))).toBe(false);
  });

  it("goes without a trace: the lists are then what they were", () => {
    for (const file of changed().filter((one) => ITS_OWN.test(one))) rmSync(join(copy.folder, file));
    rmSync(join(copy.folder, "specs", NAME), { recursive: true });
    rmSync(join(copy.folder, "packages", NAME), { recursive: true });
    expect(generate()).toEqual(sound);
    expect(changed()).toEqual([LOCKFILE]);
    expect(lock()).toEqual(sound);
    expect(changed()).toEqual([]);
  });
});
