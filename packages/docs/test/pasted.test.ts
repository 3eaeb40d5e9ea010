// Every block of code on the built pages, pasted as a reader pastes it: into an empty strict project made from the packed packages.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll } from "@payspec/packaging/packages";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../src/build.js";
import { editions } from "../src/editions.js";
import { textOf } from "../src/html.js";
import { root } from "../src/spec.js";

interface Block {
  readonly page: string;
  readonly text: string;
  /** It stands in a part that offers the whole file. */
  readonly fragment: boolean;
}

const folder = mkdtempSync(join(tmpdir(), "payspec-pasted-"));
const pages = [...filesOf(editions())].filter(([path]) => path.endsWith(".html") && !path.startsWith("ru/"));
const blocks = pages.flatMap(([page, html]): Block[] =>
  [...html.matchAll(/(<div class="fragment">)?<div class="code language-ts">.*?<pre[^>]*><code>([\s\S]*?)<\/code>/g)].map(
    ([, fragment, text = ""]) => ({ page, text: textOf(text), fragment: fragment !== undefined }),
  ),
);
const isFile = ({ text, fragment }: Block) => !fragment && /^import /m.test(text);
const files = [...new Map(blocks.filter(isFile).map((block) => [block.text, block])).values()];

/** Blocks that are neither a file nor a fragment with its file: what each of them is. */
const KNOWN = [
  /^\/\*\* Whole kopecks/, // functions to copy
  /axios\.put/, // how it is done elsewhere
  /durable\(tribute,/, // with a store of the reader's own
  /verifyWebhook\(/, // the body of a handler: the request is the framework's
];

beforeAll(() => {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "pasted", private: true, type: "module" }));
  for (const { name, tarball } of packAll(join(folder, "packed"))) {
    const own = join(folder, "node_modules", name);
    mkdirSync(own, { recursive: true });
    spawnSync("tar", ["-xzf", tarball, "-C", own, "--strip-components=1"]);
  }
  for (const name of ["hono", "@hono/node-server", "@types/node", "undici-types", "openapi-fetch", "openapi-typescript-helpers"])
    cpSync(join(root, "node_modules", name), join(folder, "node_modules", name), { recursive: true });
  files.forEach(({ text }, index) => {
    writeFileSync(join(folder, `block-${index}.ts`), text);
    writeFileSync(join(folder, `block-${index}.mjs`), text);
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("is a file, or a fragment that comes with its file, or one of a few known others", () => {
  const others = blocks.filter((block) => !isFile(block) && !block.fragment && !KNOWN.some((known) => known.test(block.text)));
  expect(others.map(({ page, text }) => `${page}: ${text.slice(0, 80)}`)).toEqual([]);
  expect(files.length).toBeGreaterThan(90);
});

it("compiles in a strict project", () => {
  const options = "--noEmit --strict --noUncheckedIndexedAccess --target es2022 --module nodenext --types node --skipLibCheck".split(" ");
  const paths = files.map((_, index) => join(folder, `block-${index}.ts`));
  const { stdout } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...options, ...paths], {
    cwd: folder,
    encoding: "utf8",
  });
  const named = stdout.replace(/block-(\d+)\.ts/g, (_, index: string) => `${files[Number(index)]?.page}`);
  expect(named).toBe("");
}, 120_000);

describe("a program runs to its end", () => {
  const programs = files.map((block, index) => ({ ...block, index })).filter(({ text }) => /^(?:await |console\.log|try \{)/m.test(text));

  it("all of them, without an error", () => {
    expect(programs.length).toBeGreaterThan(85);
    // One after another in one process: each is a module of its own with a sandbox of its own.
    const names = programs.map(({ page, index }) => [page, `./block-${index}.mjs`]);
    const driver = `const wrong = [];
console.log = () => {};
console.error = (...said) => wrong.push(said.map(String).join(" "));
for (const [page, file] of ${JSON.stringify(names)}) {
  const before = wrong.length;
  await import(file).catch((error) => wrong.push(String(error)));
  for (let at = before; at < wrong.length; at++) wrong[at] = page + ": " + wrong[at];
}
process.stdout.write(JSON.stringify(wrong));
process.exit();`;
    writeFileSync(join(folder, "run.mjs"), driver);
    const run = spawnSync(process.execPath, [join(folder, "run.mjs")], { cwd: folder, encoding: "utf8", timeout: 120_000 });
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toEqual([]);
  }, 120_000);
});
