import { badge, blocks, code, disclosure, type Html, html, joined, nothing, withoutLinks } from "../html.js";
import { toGuide } from "../links.js";
import { line, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { sourceTags } from "../sources.js";
import { deref, type Json, type Schema } from "../spec.js";
import { phaseBadge } from "../statuses.js";
import { limitsOf } from "./limits.js";
import { moneyText } from "./money.js";
import { type FieldView, objectView } from "./object-view.js";
import { resolve, valuesOf } from "./resolve.js";
import { sensitivityText } from "./sensitivity.js";
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

/** The fields of an object with its alternatives and conditions. */
export function objectHtml(place: Place, node: Schema): Html {
  const { provider, here } = place;
  const { words } = provider;
  const view = objectView(provider.doc, node, words);
  const conditions = view.conditions.map((sentence) => html`<li>${line(sentence, provider, here)}</li>`);
  const variants = view.variants.map(({ when, node: branch, name }, index) => {
    const inner = { ...place, prefix: `${place.prefix}-${index + 1}`, depth: place.depth };
    const type = typeLabel(provider, branch);
    const summary =
      when !== name && when.startsWith("`")
        ? words.html("If {condition}", { condition: withoutLinks(line(when, provider, here)) })
        : words.html("Either {form}", { form: when === name ? name : withoutLinks(type) });
    const content = blocks(name !== undefined && html`<p class="shape">${type}</p>`, objectHtml(inner, branch));
    return disclosure(summary, content, "variant", view.variants.length < 3);
  });
  return blocks(
    conditions.length > 0 && html`<ul class="conditions">${conditions}</ul>`,
    view.fields.length > 0 && html`<ul class="fields">${view.fields.map((field) => fieldHtml(place, field))}</ul>`,
    ...variants,
    view.others &&
      html`<p class="rest">${words.html("Fields of any other name hold {type}.", { type: typeLabel(provider, view.others) })}</p>`,
    view.closed && html`<p class="rest">${words.text("Fields that are not listed are refused.")}</p>`,
  );
}

function fieldHtml(place: Place, field: FieldView): Html {
  const { provider, here, prefix } = place;
  const { words } = provider;
  const { schema } = resolve(provider.doc, field.node);
  const id = `${prefix}-${field.name}`;
  const money = schema["x-money"];
  const sensitive = schema["x-sensitive"];
  const present =
    place.mode === "request"
      ? html`<span class="required">${words.text("required")}</span>`
      : html`<span class="always">${words.text("always there")}</span>`;
  const head = [
    html`<a class="name" href="#${id}">${code(field.name)}</a>`,
    html`<span class="type">${typeLabel(provider, field.node)}</span>`,
    field.required ? present : nothing,
    schema.deprecated ? badge("deprecated", words.text("deprecated")) : nothing,
    money ? badge("money", words.text(money.unit === "minor" ? "minor units" : "major units")) : nothing,
    sensitive ? badge("sensitive", sensitivityText(words, sensitive)) : nothing,
  ];
  return blocks(
    html`<li class="field" id="${id}"><div class="field-head">${joined(head.filter((part) => String(part) !== ""))}</div>`,
    detailsHtml(provider, here, field.node, place.mode),
    childrenHtml({ ...place, prefix: id }, field.node),
    html`</li>`,
  );
}

/** Description, values, limits, money and source of any value: a field, a parameter, a schema. */
export function detailsHtml(provider: Provider, here: string, node: Schema, mode: Place["mode"]): Html {
  const { words } = provider;
  const { schema } = resolve(provider.doc, node);
  const money = schema["x-money"];
  const item = resolve(provider.doc, schema.items ?? {}).schema;
  // Nobody has to keep to the pattern of what a provider answers.
  const limits =
    mode === "answer"
      ? []
      : [...limitsOf(schema, words), ...limitsOf(item, words).map((limit) => words.text("each {limit}", { limit }))];
  const own = (node as { "x-source"?: Schema["x-source"] })["x-source"];
  const values =
    valuesOf(schema).length > 0
      ? valuesHtml(provider, valuesOf(schema), schema)
      : valuesHtml(provider, valuesOf(item), item);
  return blocks(
    schema.description && prose(schema.description, provider, here),
    values,
    limits.length > 0 && html`<p class="limits">${line(limits.join(" · "))}</p>`,
    money && html`<p class="money-note">${line(moneyText(money, words))}</p>`,
    own && sourceTags(provider, own),
  );
}

function valuesHtml({ words }: Provider, values: readonly unknown[], schema: Schema): Html {
  if (values.length === 0) return nothing;
  const phases = schema["x-phase"];
  const more = schema["x-open-enum"]
    ? html` <a class="open" href="${toGuide("reading", "open-values")}">${words.text("and values that may be added")}</a>`
    : nothing;
  const items = values.map((value) => {
    const text = code(typeof value === "string" ? value : JSON.stringify(value as Json));
    const phase = phases?.values[String(value)];
    return phase ? html`${text} ${phaseBadge(words, phase.phase)}` : text;
  });
  return html`<p class="values">${words.html("One of {values}", { values: joined(items, phases ? " " : ", ") })}${more}</p>`;
}

/** What lies below a field: opened in place where it has no page of its own or the page wants it whole. */
function childrenHtml(place: Place, node: Schema): Html {
  const { doc, words } = place.provider;
  const { schema, name } = resolve(doc, node);
  const items = schema.items && resolve(doc, schema.items);
  const target = items ? (schema.items as Schema) : node;
  const targetName = items?.name ?? name;
  const view = objectView(doc, items?.schema ?? schema, words);
  const count = view.fields.length + view.variants.length;
  if (count === 0 || deref(doc, target)["x-open-enum"] || isScalar(items?.schema ?? schema)) return nothing;
  if (targetName && place.depth <= 0) return nothing;
  const what =
    view.fields.length > 0
      ? words.count(view.fields.length, "{count} field|{count} fields")
      : words.count(view.variants.length, "{count} form|{count} forms");
  const next = { ...place, depth: place.depth - (targetName ? 1 : 0) };
  const summary = targetName ? words.text("{count} of {schema}", { count: what, schema: targetName }) : what;
  return disclosure(summary, objectHtml(next, target));
}

const isScalar = (schema: Schema): boolean => {
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  return types.length > 0 && types.every((type) => !["object", "array"].includes(type));
};
