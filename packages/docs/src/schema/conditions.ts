import type { Schema } from "@payspec/spec-model/openapi";
import type { FullSchema } from "./keywords.js";

const code = (text: unknown): string => `\`${typeof text === "string" ? text : JSON.stringify(text)}\``;
const join = (items: readonly string[], word: string): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;

/** What `if`, `then`, `else` and `dependentRequired` of a schema say, as Markdown sentences. */
export function conditionsOf(schema: FullSchema): string[] {
  const sentences = Object.entries(schema.dependentRequired ?? {}).map(
    ([name, needed]) => `${code(name)} needs ${join(needed.map(code), "and")} beside it.`,
  );
  if (!schema.if) return sentences;
  const premise = premisesOf(schema.if);
  const then = demandsOf(schema.then);
  const otherwise = demandsOf(schema.else);
  if (premise.length === 0 || (then.length === 0 && otherwise.length === 0)) return sentences;
  const first = then.length > 0 ? `If ${join(premise, "and")}, ${join(then, "and")}.` : "";
  const second = otherwise.length > 0 ? `${first ? "Otherwise" : `Unless ${join(premise, "and")},`} ${join(otherwise, "and")}.` : "";
  return [...sentences, [first, second].filter(Boolean).join(" ")];
}

/** What has to hold: "`flags` holds `SALE`". */
function premisesOf(node: Schema, prefix = ""): string[] {
  const schema = node as FullSchema;
  if (schema.anyOf)
    return [
      join(
        schema.anyOf.map((branch) => join(premisesOf(branch, prefix), "and")),
        "or",
      ),
    ];
  if (schema.not) return (schema.not.required ?? []).map((name) => `${code(prefix + name)} is left out`);
  const stated = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => statement(child, prefix + name));
  const named = Object.keys(schema.properties ?? {});
  return [...stated, ...(schema.required ?? []).filter((name) => !named.includes(name)).map((name) => `${code(prefix + name)} is given`)];
}

function statement(node: Schema | boolean, at: string): string[] {
  if (typeof node === "boolean") return [`${code(at)} is given`];
  const schema = node as FullSchema;
  if (schema.const !== undefined) return [`${code(at)} is ${code(schema.const)}`];
  if (schema.enum) return [`${code(at)} is ${join(schema.enum.map(code), "or")}`];
  if (schema.contains) return [`${code(at)} holds ${code(schema.contains.const)}`];
  return schema.properties ? premisesOf(schema, `${at}.`) : [`${code(at)} is given`];
}

/** What then has to be so: "`customer` is needed". */
function demandsOf(node: Schema | undefined, prefix = ""): string[] {
  if (!node) return [];
  const required = node.required ?? [];
  const inner = Object.entries((node.properties ?? {}) as Record<string, Schema | boolean>);
  const nested = inner.flatMap(([name, child]) => (typeof child === "object" ? demandsOf(child, `${prefix}${name}.`) : []));
  const absent = inner.filter(([, child]) => child === false).map(([name]) => code(prefix + name));
  const fixed = inner.flatMap(([name, child]) =>
    typeof child === "object" && (child.const !== undefined || child.enum) ? statement(child, prefix + name) : [],
  );
  const needed = required.map((name) => code(prefix + name));
  return [
    ...(needed.length > 0 ? [`${join(needed, "and")} ${needed.length > 1 ? "are" : "is"} needed`] : []),
    ...nested,
    ...fixed,
    ...(absent.length > 0 ? [`${join(absent, "and")} ${absent.length > 1 ? "have" : "has"} to be left out`] : []),
  ];
}
