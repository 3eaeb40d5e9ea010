import { examplesOf } from "./examples.js";
import { blocks, code, type Html, heading, joined, link, nothing, table } from "./html.js";
import { toErrors, toOperation } from "./links.js";
import { responsesOf } from "./pages/parts.js";
import type { Provider } from "./provider.js";
import { deref, type Json, mediaOf, type Schema } from "./spec.js";

/** A code of an error answer: the status that it comes with, the calls, and where an example shows it. */
interface ErrorCode {
  readonly code: string;
  readonly statuses: Set<string>;
  readonly operations: Set<string>;
}

const MEMBERS = /^(?:code|errorCode|error|type)$/;
const CODE = /^[A-Za-z][\w.-]{3,60}$|^-?\d{3,6}$/;

/** Every code that an example of an error answer has, or that its schema lists. */
export function errorCodes(provider: Provider): ErrorCode[] {
  const codes = new Map<string, ErrorCode>();
  for (const found of provider.operations)
    for (const [status, response] of responsesOf(provider, found)) {
      if (status.startsWith("2")) continue;
      const media = mediaOf(response)?.media;
      const values = new Set<string>();
      for (const [, { value }] of examplesOf(provider, media)) readExample(value, values);
      if (media?.schema) readSchema(provider, media.schema, values);
      for (const value of values) {
        const known = codes.get(value) ?? { code: value, statuses: new Set<string>(), operations: new Set<string>() };
        known.statuses.add(status);
        known.operations.add(found.id);
        codes.set(value, known);
      }
    }
  return [...codes.values()].sort((one, other) => one.code.localeCompare(other.code, "en"));
}

function readExample(value: Json, found: Set<string>): void {
  if (value === null || typeof value !== "object") return;
  for (const [name, child] of Object.entries(value)) {
    if (MEMBERS.test(name) && (typeof child === "string" || typeof child === "number") && CODE.test(String(child)))
      found.add(String(child));
    else readExample(child, found);
  }
}

function readSchema({ doc }: Provider, node: Schema, found: Set<string>): void {
  for (const [name, child] of Object.entries(deref(doc, node).properties ?? {}))
    if (MEMBERS.test(name))
      for (const value of deref(doc, child).enum ?? []) if (typeof value === "string") found.add(value);
}

/** The table of the codes of a provider. */
export function errorCodesHtml(provider: Provider): Html {
  const { words, name } = provider;
  const codes = errorCodes(provider);
  if (codes.length === 0) return nothing;
  const rows = codes.map(({ code: value, statuses, operations }) => [
    code(value),
    joined(
      [...statuses].map((status) => link(`${toErrors(name)}#status-${status}`, status)),
      ", ",
    ),
    operations.size > 4
      ? words.count(operations.size, "{count} call|{count} calls")
      : joined(
          [...operations].map((id) => link(toOperation(name, id), code(id))),
          ", ",
        ),
  ]);
  const title = words.text("Error codes");
  return blocks(
    heading(2, "codes", title),
    table(title, [words.text("Code"), words.text("Status"), words.text("Operations")], rows, true),
  );
}
