import type { Schema } from "../spec.js";
import type { Words } from "../words.js";
import type { FullSchema } from "./keywords.js";

const code = (text: unknown): string => `\`${typeof text === "string" ? text : JSON.stringify(text)}\``;

/** What `if`, `then`, `else` and `dependentRequired` of a schema say, as Markdown sentences. */
export function conditionsOf(schema: FullSchema, words: Words): string[] {
  const sentences = Object.entries(schema.dependentRequired ?? {}).map(([name, needed]) =>
    words.text("{field} needs {others} beside it.", { field: code(name), others: words.series(needed.map(code)) }),
  );
  if (!schema.if) return sentences;
  const premise = premisesOf(schema.if, words);
  const then = words.series(demandsOf(schema.then, words));
  const otherwise = words.series(demandsOf(schema.else, words));
  if (premise.length === 0 || (then === "" && otherwise === "")) return sentences;
  const when = words.series(premise);
  const first = then ? words.text("If {premise}, {demand}.", { premise: when, demand: then }) : "";
  const second = otherwise
    ? first
      ? words.text("Otherwise {demand}.", { demand: otherwise })
      : words.text("Unless {premise}, {demand}.", { premise: when, demand: otherwise })
    : "";
  return [...sentences, [first, second].filter(Boolean).join(" ")];
}

/** What has to hold: "`flags` holds `SALE`". */
function premisesOf(node: Schema, words: Words, prefix = ""): string[] {
  const schema = node as FullSchema;
  if (schema.anyOf)
    return [
      words.series(
        schema.anyOf.map((branch) => words.series(premisesOf(branch, words, prefix))),
        "or",
      ),
    ];
  if (schema.not)
    return (schema.not.required ?? []).map((name) => words.text("{field} is left out", { field: code(prefix + name) }));
  const stated = Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
    statement(child, prefix + name, words),
  );
  const named = Object.keys(schema.properties ?? {});
  return [
    ...stated,
    ...(schema.required ?? [])
      .filter((name) => !named.includes(name))
      .map((name) => words.text("{field} is given", { field: code(prefix + name) })),
  ];
}

function statement(node: Schema | boolean, at: string, words: Words): string[] {
  const field = code(at);
  if (typeof node === "boolean") return [words.text("{field} is given", { field })];
  const schema = node as FullSchema;
  if (schema.const !== undefined) return [words.text("{field} is {value}", { field, value: code(schema.const) })];
  if (schema.enum)
    return [words.text("{field} is {value}", { field, value: words.series(schema.enum.map(code), "or") })];
  if (schema.contains) return [words.text("{field} holds {value}", { field, value: code(schema.contains.const) })];
  return schema.properties ? premisesOf(schema, words, `${at}.`) : [words.text("{field} is given", { field })];
}

/** What then has to be so: "`customer` is needed". */
function demandsOf(node: Schema | undefined, words: Words, prefix = ""): string[] {
  if (!node) return [];
  const inner = Object.entries((node.properties ?? {}) as Record<string, Schema | boolean>);
  const nested = inner.flatMap(([name, child]) =>
    typeof child === "object" ? demandsOf(child, words, `${prefix}${name}.`) : [],
  );
  const absent = inner.filter(([, child]) => child === false).map(([name]) => code(prefix + name));
  const fixed = inner.flatMap(([name, child]) =>
    typeof child === "object" && (child.const !== undefined || child.enum)
      ? statement(child, prefix + name, words)
      : [],
  );
  const needed = (node.required ?? []).map((name) => code(prefix + name));
  const one = (names: readonly string[], single: string, several: string) =>
    names.length === 0 ? [] : [words.text(names.length > 1 ? several : single, { fields: words.series(names) })];
  return [
    ...one(needed, "{fields} is needed", "{fields} are needed"),
    ...nested,
    ...fixed,
    ...one(absent, "{fields} has to be left out", "{fields} have to be left out"),
  ];
}
