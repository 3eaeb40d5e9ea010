// A provider more, in a copy of what a provider touches: what is written for it, what the lists become, and what is
// said where a part is missing.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lacking } from "@payspec/spec-model/half-added";
import { root } from "@payspec/spec-model/providers";
import { registryOf } from "@payspec/spec-model/registry";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { writeRegistry } from "../src/registry/write.ts";
import { newProvider, type Written } from "../src/scaffold/new-provider.ts";

const copy = mkdtempSync(join(tmpdir(), "payspec-new-"));
const ofKassa = (file: string): boolean => /(^|\/)(new-|samples-)?kassa[./]/.test(file);
const text = (file: string): string => readFileSync(join(copy, file), "utf8");

let written: Written;
let stale: readonly string[];

beforeAll(async () => {
  const { stdout } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = stdout.split("\n").filter((file) => file !== "" && existsSync(root + file));
  for (const file of files) cpSync(root + file, join(copy, file));
  written = await newProvider("kassa", copy);
  await generate("kassa", { root: copy });
  ({ stale } = writeRegistry({ root: copy }));
});
afterAll(() => rmSync(copy, { recursive: true }));

describe("a new provider", () => {
  it("is written in folders and files of its own", () => {
    const all = [...written.spec, ...written.rest];
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((file) => !ofKassa(file))).toEqual([]);
    expect(registryOf(copy).flatMap((entry) => lacking(copy, entry))).toEqual([]);
  });

  it("comes into every list by the generator, and the second run changes nothing", () => {
    expect(
      stale.filter((file) => !/generated\/\w+\.ts$|package\.json$|\.md$|\.yml$|CODEOWNERS$|llms\.txt$/.test(file)),
    ).toEqual([]);
    for (const file of stale) expect(text(file), file).toMatch(/kassa/i);
    expect(writeRegistry({ root: copy, check: true }).stale).toEqual([]);
  });

  it("sends its credential with its prefix", () => {
    expect(text("packages/kassa/src/generated/provider.ts")).toMatch(/"header": "Authorization",\s+"prefix": "Token "/);
    expect(text("packages/kassa/src/connect.ts")).toContain("credentials: [[security.ApiKey, apiKey]]");
  });

  it("says what is left, and a line goes with what it names", async () => {
    const files = (lines: readonly string[]) => lines.map((line) => line.split(":")[0]);
    const facts = "packages/conformance/src/providers/kassa.ts";
    expect(files(written.left)).toEqual([
      "specs/kassa",
      "specs/kassa/provider.yaml",
      "specs/kassa/gaps.md",
      facts,
      "specs/kassa/ru.yaml",
    ]);
    const before = text(facts);
    writeFileSync(
      join(copy, facts),
      before.replace("reach:", "floors: { rules: 1, descriptions: 9, requests: 2 },\n  reach:"),
    );
    rmSync(join(copy, "packages/conformance/src/soak/kassa.ts"));
    const { rest, left } = await newProvider("kassa", copy);
    expect(rest).toEqual(["packages/conformance/src/soak/kassa.ts"]);
    expect(files(left)).not.toContain(facts);
    writeFileSync(join(copy, facts), before);
  });

  it("is written once: what is there stays as it is", async () => {
    writeFileSync(join(copy, "packages/kassa/README.md"), "mine");
    rmSync(join(copy, "packages/demo/src/kassa.ts"));
    expect(await newProvider("kassa", copy)).toMatchObject({ spec: [], rest: ["packages/demo/src/kassa.ts"] });
    expect(text("packages/kassa/README.md")).toBe("mine");
  });

  it("is written anew when that is asked for, but for its spec", async () => {
    const { spec, rest } = await newProvider("kassa", copy, { anew: true });
    expect(spec).toEqual([]);
    expect(rest).toContain("packages/kassa/README.md");
    expect(text("packages/kassa/README.md")).not.toBe("mine");
  });

  it.each(["packages/sandbox/src/kassa/index.ts", "packages/conformance/src/soak/kassa.ts", "specs/kassa/gaps.md"])(
    "without %s fails by the name of the file and what to do",
    (file) => {
      const before = text(file);
      rmSync(join(copy, file));
      expect(() => writeRegistry({ root: copy, check: true })).toThrow(`${file} is missing`);
      expect(() => writeRegistry({ root: copy, check: true })).toThrow("npm run new:provider kassa");
      writeFileSync(join(copy, file), before);
    },
  );

  it("without its provider.yaml, or with one that says something unknown, fails by its name", () => {
    const file = "specs/kassa/provider.yaml";
    const before = text(file);
    writeFileSync(join(copy, file), before.replace("covers:", "cover:"));
    expect(() => registryOf(copy)).toThrow(/specs\/kassa\/provider\.yaml: .*cover is unknown/s);
    rmSync(join(copy, file));
    expect(() => registryOf(copy)).toThrow("specs/kassa/provider.yaml is missing");
    writeFileSync(join(copy, file), before);
  });

  it.each(["my-shop", "2checkout", "Kassa", "../x", ""])("is not named %s", async (name) => {
    await expect(newProvider(name, copy)).rejects.toThrow("Use small letters and digits");
  });
});

describe("texts of a spec that would close the comment or the text around them", () => {
  it("stay comments and texts in every file that is made of them", async () => {
    const evil = "*/ globalThis.ran = 1; /* `${globalThis.ran = 1}` \\";
    const spec = "specs/kassa/openapi.yaml";
    writeFileSync(
      join(copy, spec),
      text(spec)
        .replace("title: Kassa API", `title: ${JSON.stringify(evil)}`)
        .replaceAll("The key of the shop.", JSON.stringify(evil)),
    );
    for (const folder of ["packages/kassa", "packages/sandbox/src/kassa"])
      rmSync(join(copy, folder), { recursive: true });
    await newProvider("kassa", copy);
    await generate("kassa", { root: copy });
    const folder = join(copy, "packages/kassa/src");
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    expect(sources.length).toBeGreaterThan(8);
    for (const file of sources) {
      const { code } = transformSync(readFileSync(join(folder, file), "utf8"), {
        loader: "ts",
        minify: true,
        legalComments: "none",
      });
      expect(code, file).not.toContain("globalThis");
    }
  });

  it("an http scheme that no client sends is refused by name", async () => {
    const spec = "specs/kassa/openapi.yaml";
    const before = text(spec);
    writeFileSync(
      join(copy, spec),
      before.replace(
        /type: apiKey\n +in: header\n +name: Authorization\n +x-prefix: 'Token '/,
        "type: http\n      scheme: basic",
      ),
    );
    await expect(generate("kassa", { root: copy })).rejects.toThrow("components/securitySchemes/ApiKey");
    writeFileSync(join(copy, spec), before);
  });
});
