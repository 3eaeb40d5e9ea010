import { deref, type Json, type Schema } from "@payspec/spec-model/openapi";
import { badge, blocks, code, disclosure, esc, plural, withoutLinks } from "../html.js";
import { toGuide } from "../links.js";
import { line, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { sourceTags } from "../sources.js";
import { limitsOf } from "./limits.js";
import { moneyText } from "./money.js";
import { type FieldView, objectView } from "./object-view.js";
import { resolve, valuesOf } from "./resolve.js";
import { sensitivityName } from "./sensitivity.js";
import { typeLabel } from "./type-label.js";

/** What the fields of one object are rendered with. */
export interface Place {
  readonly provider: Provider;
  /** Address of the page, so that it does not link to itself. */
  readonly here: string;
  /** Start of the anchors. */
  readonly prefix: string;
  /** How many levels of named schemas are opened below this one; deeper ones are links. */
  readonly depth: number;
  /** What we send is checked, what we receive is promised. */
  readonly mode: "request" | "answer";
}

const presence = { request: '<span class="required">required</span>', answer: '<span class="always">always there</span>' };

/** The fields of an object with its alternatives and conditions. */
export function objectHtml(place: Place, node: Schema): string {
  const { provider, here } = place;
  const view = objectView(provider.doc, node);
  const conditions = view.conditions.map((sentence) => `<li>${line(sentence, provider, here)}</li>`);
  const variants = view.variants.map(({ when, node: branch, name }, index) => {
    const inner = { ...place, prefix: `${place.prefix}-${index + 1}`, depth: place.depth };
    const type = typeLabel(provider.doc, provider.name, branch);
    const summary =
      when === name
        ? `Either ${esc(name)}`
        : when.startsWith("`")
          ? `If ${withoutLinks(line(when, provider, here))}`
          : `Either ${withoutLinks(type)}`;
    const content = blocks(name !== undefined && `<p class="shape">${type}</p>`, objectHtml(inner, branch));
    return disclosure(summary, content, "variant", view.variants.length < 3);
  });
  return blocks(
    conditions.length > 0 && `<ul class="conditions">${conditions.join("")}</ul>`,
    view.fields.length > 0 && `<ul class="fields">`,
    ...view.fields.map((field) => fieldHtml(place, field)),
    view.fields.length > 0 && "</ul>",
    ...variants,
    view.others && `<p class="rest">Fields of any other name hold ${typeLabel(provider.doc, provider.name, view.others)}.</p>`,
    view.closed && `<p class="rest">Fields that are not listed are refused.</p>`,
  );
}

function fieldHtml(place: Place, field: FieldView): string {
  const { provider, here, prefix } = place;
  const { schema } = resolve(provider.doc, field.node);
  const id = `${prefix}-${field.name}`;
  const sensitive = schema["x-sensitive"];
  const money = schema["x-money"];
  const head = [
    `<a class="name" href="#${esc(id)}">${code(field.name)}</a>`,
    `<span class="type">${typeLabel(provider.doc, provider.name, field.node)}</span>`,
    field.required ? presence[place.mode] : "",
    schema.deprecated ? badge("deprecated", "deprecated") : "",
    money ? badge("money", `${money.unit} units`) : "",
    sensitive ? badge("sensitive", `${sensitivityName(sensitive)}, never logged`) : "",
  ];
  return blocks(
    `<li class="field" id="${esc(id)}"><div class="field-head">${head.filter(Boolean).join(" ")}</div>`,
    detailsHtml(provider, here, field.node, place.mode),
    childrenHtml({ ...place, prefix: id }, field.node),
    "</li>",
  );
}

/** Description, values, limits, money and source of any value: a field, a parameter, a schema. */
export function detailsHtml(provider: Provider, here: string, node: Schema, mode: Place["mode"]): string {
  const { schema } = resolve(provider.doc, node);
  const money = schema["x-money"];
  const item = resolve(provider.doc, schema.items ?? {}).schema;
  // Nobody has to keep to the pattern of what a provider answers.
  const limits = mode === "answer" ? [] : [...limitsOf(schema), ...limitsOf(item).map((limit) => `each ${limit}`)];
  const own = (node as { "x-source"?: Schema["x-source"] })["x-source"];
  return blocks(
    schema.description && prose(schema.description, provider, here),
    valuesHtml(valuesOf(schema), schema) || valuesHtml(valuesOf(item), item),
    limits.length > 0 && `<p class="limits">${line(limits.join(" · "))}</p>`,
    money && `<p class="money-note">${line(moneyText(money))}</p>`,
    own && sourceTags(provider, own),
  );
}

function valuesHtml(values: readonly unknown[], schema: Schema): string {
  if (values.length === 0) return "";
  const phases = schema["x-phase"];
  const more = schema["x-open-enum"] ? ` <a class="open" href="${toGuide("reading", "open-values")}">and values that may be added</a>` : "";
  const items = values.map((value) => {
    const text = code(typeof value === "string" ? value : JSON.stringify(value as Json));
    const phase = phases?.values[String(value)];
    return phase ? `${text} ${badge(`phase ${phase.phase}`, phase.phase.replaceAll("_", " "))}` : text;
  });
  return `<p class="values">One of ${items.join(phases ? " " : ", ")}${more}</p>`;
}

/** What lies below a field: opened in place where it has no page of its own or the page wants it whole. */
function childrenHtml(place: Place, node: Schema): string {
  const { doc } = place.provider;
  const { schema, name } = resolve(doc, node);
  const items = schema.items && resolve(doc, schema.items);
  const target = items ? (schema.items as Schema) : node;
  const targetName = items?.name ?? name;
  const view = objectView(doc, items?.schema ?? schema);
  const count = view.fields.length + view.variants.length;
  if (count === 0 || deref(doc, target)["x-open-enum"] || isScalar(items?.schema ?? schema)) return "";
  if (targetName && place.depth <= 0) return "";
  const what = view.fields.length > 0 ? plural(view.fields.length, "field") : plural(view.variants.length, "form");
  const next = { ...place, depth: place.depth - (targetName ? 1 : 0) };
  return disclosure(`${what}${targetName ? ` of ${esc(targetName)}` : ""}`, objectHtml(next, target));
}

const isScalar = (schema: Schema): boolean => {
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  return types.length > 0 && types.every((type) => !["object", "array"].includes(type));
};
