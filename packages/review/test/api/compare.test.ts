import { expect, test } from "vitest";
import { compareApi } from "../../src/api/compare.ts";
import { structural } from "../../src/api/declarations.ts";
import { programOf } from "../../src/api/program.ts";

/** The changes from one text of declarations to another, each as a line. */
function changes(before: string, after: string): string[] {
  const texts = new Map([
    ["/before/index.d.ts", structural(before)],
    ["/after/index.d.ts", structural(after)],
  ]);
  const versions = [...texts.keys()].map((entry) => ({
    entry,
    folder: entry.replace("/index.d.ts", ""),
    packages: {},
  }));
  return compareApi(programOf(versions, texts), "/before/index.d.ts", "/after/index.d.ts").map(
    ({ level, name, what }) => `${level} ${name} ${what}`,
  );
}

test("equal declarations are not a change, private members and unique symbols included", () => {
  const text =
    "declare const brand: unique symbol;\nexport interface Money { readonly [brand]: true; }\nexport declare class Box {\n    #private;\n    open(): Money;\n}\n";
  expect(changes(text, text)).toEqual([]);
});

test("an export that goes breaks, one that comes does not", () => {
  expect(changes("export type A = string;", "export type B = string;")).toEqual([
    "major A is no longer exported",
    "minor B is exported",
  ]);
});

test("options may take more, never less", () => {
  const base = "export interface SmallOptions { key: string; limit?: number; }";
  expect(changes(base, "export interface SmallOptions { key: string; limit?: number; extra?: string; }")).toEqual([
    "minor SmallOptions takes `extra`",
  ]);
  expect(changes(base, "export interface SmallOptions { key: string; limit?: number; extra: string; }")).toEqual([
    "major SmallOptions refuses what it took",
  ]);
  expect(changes(base, "export interface SmallOptions { key: string; }")).toEqual([
    "major SmallOptions no longer takes `limit`",
  ]);
  expect(changes(base, "export interface SmallOptions { key: string | (() => string); limit?: number; }")).toEqual([
    "minor SmallOptions takes more",
  ]);
});

test("answers may promise more, never less", () => {
  const client = (data: string) => `export interface SmallClient { read(input: { id: string }): Promise<${data}>; }`;
  expect(changes(client("{ id: string }"), client("{ id: string; note: string }"))).toEqual([
    "minor SmallClient.read answer has `note`",
  ]);
  expect(changes(client("{ id: string; note: string }"), client("{ id: string }"))).toEqual([
    "major SmallClient.read answer no longer has `note`",
  ]);
  expect(changes(client("{ id: string }"), client("{ id?: string }"))).toEqual([
    "major SmallClient.read answer can hold what code for the former version does not expect",
  ]);
});

test("a factory whose client demands a further field does not claim that an answer changed", () => {
  const factory = (body: string) =>
    `export interface SmallClient { pay: (input: { body: ${body} }) => Promise<{ id: string }>; }
export declare function createSmallClient(options: { key: string }): SmallClient;`;
  expect(changes(factory("{ amount: number; note?: string }"), factory("{ amount: number; note: string }"))).toEqual([
    "major createSmallClient has another type: code for the former version may not compile",
    "major SmallClient.pay refuses what it took",
  ]);
});

test("a generic function that is declared as before is not a change, and one that is declared otherwise is", () => {
  const wrap = (result: string) =>
    `export type Kept<M> = { [K in keyof M]: M[K] extends (input: infer I) => infer R ? (input: I & { intent: string }) => R : never };
export declare function wrap<M extends Record<string, unknown>>(methods: M): ${result};`;
  expect(changes(wrap("Kept<M>"), wrap("Kept<M>"))).toEqual([]);
  expect(changes(wrap("Kept<M>"), wrap("M"))).not.toEqual([]);
});

test("an argument more that is required breaks", () => {
  expect(
    changes("export declare function f(a: string): void;", "export declare function f(a: string, b: string): void;"),
  ).toEqual(["major f needs more arguments"]);
});

test("generic types with defaults are compared with these, others by their declaration", () => {
  const client = (given: string) =>
    `export interface SmallClient<Given = { site: string }> { read(input: Given & { ${given} }): Promise<void>; }`;
  expect(changes(client("id: string"), client("id: string"))).toEqual([]);
  expect(changes(client("id: string"), client("id: string; more: string"))).toEqual([
    "major SmallClient.read refuses what it took",
  ]);
  expect(changes("export interface Ok<T> { data: T; }", "export interface Ok<T> { data: T; status: number; }")).toEqual(
    ["minor Ok has `status`"],
  );
  expect(changes("export type Either<T> = T | null;", "export type Either<T> = T | undefined;")).toEqual([
    "major Either is declared otherwise",
  ]);
});
