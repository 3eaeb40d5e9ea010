import { objectView } from "../schema/object-view.js";
import { resolve } from "../schema/resolve.js";
import { type Document, deref, type FoundOperation, mediaOf, type Schema } from "../spec.js";
import { Words } from "../words.js";

const words = new Words("en");

/** How the member at a pointer of an answer is read in TypeScript. */
export interface Access {
  /** `order.data.id`, `tokens[0]?.token`. */
  readonly text: string;
  /** Whether it may be missing. */
  readonly optional: boolean;
}

/** Reads a pointer off a variable; `?.` is put where the spec allows a member to be missing. */
export function accessOf(doc: Document, found: FoundOperation, variable: string, pointer: string): Access {
  let node: Schema | undefined = answerOf(doc, found);
  let text = variable;
  let optional = false;
  for (const name of pointer.split("/").slice(1)) {
    const dot = optional ? "?." : "";
    if (/^\d+$/.test(name)) {
      text += `${dot}[${name}]`;
      optional = true;
      node = node && resolve(doc, node).schema.items;
    } else {
      const field: { required: boolean; node: Schema } | undefined = fieldOf(doc, node, name);
      // A member of one of several forms: the types have it in that form only.
      text = field ? `${text}${optional ? "?." : "."}${name}` : `Object(${text}).${name}`;
      optional = optional || !field?.required || (field !== undefined && resolve(doc, field.node).nullable);
      node = field?.node;
    }
  }
  return { text, optional };
}

/** The schema of the success. */
function answerOf(doc: Document, { operation }: FoundOperation): Schema | undefined {
  const [, response] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  return response && mediaOf(deref(doc, response))?.media.schema;
}

function fieldOf(
  doc: Document,
  node: Schema | undefined,
  name: string,
): { required: boolean; node: Schema } | undefined {
  if (!node) return undefined;
  const view = objectView(doc, node, words);
  return view.fields.find((field) => field.name === name);
}
