import type { TestRule } from "@payspec/spec-model/openapi";
import { blocks, code, disclosure, type Html, heading, html, joined, nothing, table } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import type { FoundOperation } from "./spec.js";

/** More values than these are shown on demand. */
const FEW = 4;

/**
 * The values of a request that decide what happens: the rules of the provider's test mode, and those of
 * our sandbox (spec: `x-test`).
 */
export function testValuesHtml(provider: Provider, { operation }: FoundOperation): Html {
  const { words } = provider;
  const rules = operation["x-test"] ?? [];
  if (rules.length === 0) return nothing;
  const rows = rules.map((rule) => [
    code(rule.field.slice(1).replaceAll("/", ".")),
    valuesHtml(provider, rule),
    line(rule.then, provider),
    rule.by === "provider"
      ? words.text("{provider}'s test mode, and the sandbox", { provider: provider.label })
      : words.text("the sandbox only"),
  ]);
  return blocks(
    heading(2, "test-values", words.text("Values that decide in a test")),
    html`<p>${words.html("The sandbox obeys this very list. Dates of printed examples lie in the past; it takes them all the same.")}</p>`,
    table(
      words.text("Values that decide in a test"),
      [words.text("field"), words.text("value"), words.text("then"), words.text("holds in")],
      rows,
    ),
  );
}

function valuesHtml({ words }: Provider, { is, starts, ends, has }: TestRule): Html {
  if (starts) return words.html("begins with {values}", { values: listOf(starts) });
  if (ends) return words.html("ends in {values}", { values: listOf(ends) });
  if (has) return words.html("holds {values}", { values: listOf(has) });
  const all = is ?? [];
  return all.length > FEW
    ? disclosure(
        words.html("{first} and {count} more", { first: code(all[0] ?? ""), count: all.length - 1 }),
        listOf(all),
      )
    : listOf(all);
}

const listOf = (values: readonly string[]): Html => joined(values.map(code), ", ");
