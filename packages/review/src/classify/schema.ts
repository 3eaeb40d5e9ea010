// Changes inside schemas, parameters and bodies, as Redocly lists them, put into the words of the policy.
import type { Json, Schema } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import { nodesTo, same } from "../pointer.ts";
import type { Kind } from "../policy.ts";
import type { DiffChange } from "../redocly-diff.ts";
import { boundKind } from "./bounds.ts";
import { typeKinds } from "./types.ts";

/** Keywords that only describe, and change nothing that is sent or received. */
const PROSE = new Set(["description", "title", "summary", "example", "examples", "externalDocs", "$comment"]);
const CONDITIONS = new Set([
  "if",
  "then",
  "else",
  "not",
  "contains",
  "propertyNames",
  "prefixItems",
  "items",
  "dependentRequired",
  "dependentSchemas",
  "patternProperties",
  "minContains",
]);

/** What a modified keyword of a schema does. `open` says whether its list of values is open. */
export function keywordFindings(
  keyword: string,
  pointer: string,
  before: Json | undefined,
  after: Json | undefined,
  open: boolean,
): Finding[] {
  const found = (kind: Kind, detail?: string): Finding => ({
    kind,
    pointer,
    before,
    after,
    ...(detail === undefined ? {} : { detail }),
  });
  if (PROSE.has(keyword)) return [found("prose-changed")];
  const bound = boundKind(keyword, before, after);
  if (bound) return [found(bound, keyword)];
  switch (keyword) {
    case "type":
      return orProse(
        typeKinds(before, after).map((kind) => found(kind)),
        found("prose-changed"),
      );
    case "enum":
      return orProse(enumFindings(before, after, open, found), found("prose-changed"));
    case "const":
      return [found("const-changed")];
    case "required":
      return orProse(requiredFindings(before, after, found), found("prose-changed"));
    case "default":
      return [found("default-changed")];
    case "deprecated":
      return [found("operation-deprecated")];
    case "additionalProperties":
    case "unevaluatedProperties":
      return [found(after === false ? "object-closed" : "object-opened")];
    case "contentMediaType":
    case "contentEncoding":
      return [found("encoding-changed")];
    case "readOnly":
    case "writeOnly":
      return [found("direction-changed")];
    case "key":
      return [found("field-renamed", `${before} → ${after}`)];
    default:
      return CONDITIONS.has(keyword)
        ? conditionKinds(before, after).map((kind) => found(kind, keyword))
        : [found("unknown-change", keyword)];
  }
}

const orProse = (findings: Finding[], prose: Finding): Finding[] => (findings.length > 0 ? findings : [prose]);

/** A condition that became another one both comes and goes. */
const conditionKinds = (before: Json | undefined, after: Json | undefined): Kind[] => [
  ...(after === undefined ? [] : (["condition-added"] as const)),
  ...(before === undefined ? [] : (["condition-removed"] as const)),
];

type Found = (kind: Kind, detail?: string) => Finding;

const listed = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const without = (list: Json[], other: Json[]): Json[] =>
  list.filter((value) => !other.some((known) => same(known, value)));

function enumFindings(before: Json | undefined, after: Json | undefined, open: boolean, found: Found): Finding[] {
  if (before === undefined) return [found("enum-set")];
  if (after === undefined) return [found("enum-dropped")];
  return [
    ...without(listed(after), listed(before)).map((value) =>
      found(open ? "open-enum-value-added" : "enum-value-added", String(value)),
    ),
    ...without(listed(before), listed(after)).map((value) =>
      found(open ? "open-enum-value-removed" : "enum-value-removed", String(value)),
    ),
  ];
}

function requiredFindings(before: Json | undefined, after: Json | undefined, found: Found): Finding[] {
  if (typeof before === "boolean" || typeof after === "boolean")
    return [found(after === true ? "field-required" : "field-optional")];
  return [
    ...without(listed(after), listed(before)).map((name) => found("field-required", String(name))),
    ...without(listed(before), listed(after)).map((name) => found("field-optional", String(name))),
  ];
}

/** What a schema does that comes or goes as a whole, by the keyword that holds it. */
export function placedFindings({ kind, path, base, revision }: DiffChange): Finding[] {
  const side = (kind === "added" ? revision : base) ?? { pointer: path };
  const names = path.split("/");
  const holder = /^\d+$/.test(names.at(-1) ?? "") ? names.at(-2) : names.at(-1);
  const found = (added: Kind, removed: Kind, detail?: string): Finding[] => [
    {
      kind: kind === "added" ? added : removed,
      pointer: side.pointer,
      before: base?.value,
      after: revision?.value,
      ...(detail ? { detail } : {}),
    },
  ];
  if (names.at(-2) === "properties") return found("field-added", "field-removed");
  // A value more belongs to an alternative more, which is rated as such.
  if (names.at(-2) === "mapping") return found("prose-changed", "discriminator-changed");
  if (holder === "oneOf" || holder === "anyOf") return found("branch-added", "branch-removed");
  if (holder === "allOf") return found("part-added", "part-removed");
  if (holder === "additionalProperties" || holder === "unevaluatedProperties")
    return found("object-opened", "object-closed");
  if (names.at(-2) === "patternProperties" || names.at(-2) === "dependentSchemas")
    return found("condition-added", "condition-removed");
  return found("condition-added", "condition-removed", holder);
}

/** A whole map of properties that comes or goes: its fields one by one. */
export function mapFindings({ kind, base, revision }: DiffChange): Finding[] {
  const side = kind === "added" ? revision : base;
  return Object.keys((side?.value ?? {}) as Record<string, Json>).map((name) => ({
    kind: kind === "added" ? "field-added" : "field-removed",
    pointer: side?.pointer ?? "",
    detail: name,
  }));
}

/** Whether the schema at a pointer to one of its keywords has an open list of values. */
export function isOpenEnum(document: unknown, pointer: string): boolean {
  const schema = nodesTo(document, pointer)
    .reverse()
    .find((node) => typeof node === "object" && node !== null && !Array.isArray(node));
  return (schema as Schema | undefined)?.["x-open-enum"] === true;
}
