// The modules that users of a package import from: made of the spec and provider.yaml, or written by hand.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import { root } from "@payspec/spec-model/providers";
import { type ProviderEntry, providerOf } from "@payspec/spec-model/registry";
import { afterAll, describe, expect, it } from "vitest";
import { entryFiles } from "../src/entries/entries.ts";
import { misnamed } from "../src/registry/listed.ts";

const published = (name: string): Document =>
  JSON.parse(readFileSync(join(root, `packages/specs/${name}.json`), "utf8")) as Document;
const folder = mkdtempSync(join(tmpdir(), "payspec-entries-"));
afterAll(() => rmSync(folder, { recursive: true }));

const src = join(folder, "packages/tribute/src");
const made = (file: string, entry: ProviderEntry = providerOf(root, "tribute"), doc = published("tribute")): string =>
  entryFiles(entry, doc, folder)[`packages/${entry.name}/src/${file}`] ?? "";
const plain = (text: string): string => text.replace(/\n \* ?/g, " ").replace(/\s+/g, " ");

describe("entries of a package", () => {
  it("say what provider.yaml says for an editor, and the words of the spec where it says nothing", () => {
    const { hover, ...silent } = providerOf(root, "tribute");
    expect(plain(made("webhooks.ts"))).toContain(hover?.webhook?.secret);
    expect(made("connect.ts")).toContain(hover?.options?.apiKey);
    const webhooks = plain(made("webhooks.ts", silent));
    expect(webhooks).toContain("What is signed: The raw bytes of the request body, as received.");
    expect(webhooks).toContain("**Not protected.** Neither time nor address is signed");
    expect(webhooks).toContain("@param options `secret`: The API key of the account as UTF-8");
    expect(made("connect.ts", silent)).toContain("The shop owner's API key, from the Creator Dashboard");
    expect(made("index.ts", silent)).toContain('await tribute.getCharge({"chargeUuid":"1"})');
  });

  it("leave a module that is written by hand as it is, and give its types and the modules beside it", () => {
    mkdirSync(src, { recursive: true });
    writeFileSync(
      join(src, "connect.ts"),
      "export interface TributeOptions {}\nexport type Own = string;\nexport function connectTribute() {}\n",
    );
    writeFileSync(join(src, "answers.ts"), "export const answer = 1;\n");
    const files = entryFiles(providerOf(root, "tribute"), published("tribute"), folder);
    expect(Object.keys(files).map((file) => file.split("/").at(-1))).toEqual([
      "index.ts",
      "load-verdicts.ts",
      "operations.ts",
      "settle.ts",
      "webhooks.ts",
    ]);
    expect(made("index.ts")).toContain('export type { Own, TributeOptions } from "./connect.js"');
    expect(made("index.ts")).toContain('export * from "./answers.js"');
    expect(made("operations.ts")).toContain("export { connectTribute, type Own, type TributeOptions }");
    rmSync(src, { recursive: true });
  });

  it("write again what the generator wrote itself", () => {
    mkdirSync(src, { recursive: true });
    writeFileSync(join(src, "connect.ts"), made("connect.ts").replace("servers[0]", '"https://old.example"'));
    expect(made("connect.ts")).toContain("baseUrl: options.baseUrl ?? servers[0]");
    rmSync(src, { recursive: true });
  });

  it("take a parameter that may be given once, and its type says whether it was", () => {
    const doc = published("qiwi");
    for (const { parameters } of operationsOf(doc)) for (const parameter of parameters) delete parameter["x-signature"];
    const text = made("connect.ts", providerOf(root, "qiwi"), doc);
    expect(text).toContain("export interface QiwiOptions<Site extends string | undefined = string | undefined>");
    expect(text).toContain(
      "export type SiteInput<Site> = [Site] extends [string] ? { siteId?: string | undefined } : { siteId: string };",
    );
    expect(text).toContain('QiwiOptions<Site>): Connection<"qiwi", SiteInput<Site>>');
    expect(text).toContain("given: given({ siteId })");
  });

  it("refuse a signature that no program makes without a connect.ts by hand", () => {
    expect(() => made("connect.ts", providerOf(root, "bridgepay"), published("bridgepay"))).toThrow(
      /is signed in a way that only code can follow: packages\/bridgepay\/src\/connect\.ts/,
    );
  });

  it("an option that no client has is named", () => {
    const listed = { operations: ["getCharge"], webhooks: [], clientOptions: [], tasks: {} };
    const entry = { ...providerOf(root, "tribute"), ...listed, hover: { options: { token: "A token." } } };
    expect(misnamed(entry)).toEqual([
      "specs/tribute/provider.yaml: hover names token, which is not an option of the client.",
    ]);
  });
});
