import { deref, mediaOf, type Response } from "../../../../scripts/lib/openapi.ts";
import { blocks, code, esc, heading, link, page } from "../html.js";
import { exampleHtml, examplesOf } from "../examples.js";
import { toGuide, toOperation, toProvider } from "../links.js";
import { prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { typeLabel } from "../schema/type-label.js";

interface Group {
  readonly status: string;
  readonly response: Response;
  readonly operations: string[];
}

/** The error answers of a provider: each different one once, with the operations that give it. */
export function errorsPage(provider: Provider): string {
  const groups = groupsOf(provider);
  const all = provider.operations.length;
  const parts = groups.map(({ status, response, operations }, index) => {
    const schema = mediaOf(response)?.media.schema;
    const who = operations.length === all ? "Every operation." : operations.map((id) => link(toOperation(provider.name, id), code(id))).join(", ");
    const first = groups.findIndex((group) => group.status === status) === index;
    return blocks(
      heading(2, first ? `status-${status}` : `status-${status}-${index}`, status, `<span class="status bad">${status}</span>`),
      prose(response.description ?? "", provider),
      schema && `<p class="shape">Body: ${typeLabel(provider.doc, provider.name, schema)}</p>`,
      `<p class="who">${who}</p>`,
      ...examplesOf(provider, mediaOf(response)?.media).map(([name, example]) => exampleHtml(provider, esc(name), example)),
    );
  });
  return page(
    { title: `Errors · ${provider.label}`, description: `Error answers of ${provider.doc.info.title}.`, layout: "reference", provider: provider.name, kind: "Errors" },
    blocks(
      `<p class="crumbs">${link(toProvider(provider.name), esc(provider.label))}</p>`,
      "<h1>Errors</h1>",
      `<p>Documented error answers arrive as ${code('kind: "refused"')} with ${code("status")} and the typed ${code("error")}. Any other answer is ${code('kind: "undocumented"')}. What each kind means for the money: ${link(toGuide("failures"), "failures and outcomes")}.</p>`,
      ...parts,
    ),
  );
}

function groupsOf(provider: Provider): Group[] {
  const groups = new Map<string, Group>();
  for (const { id, operation } of provider.operations) {
    for (const [status, given] of Object.entries(operation.responses)) {
      if (status.startsWith("2")) continue;
      const key = `${status} ${(given as { $ref?: string }).$ref ?? JSON.stringify(given)}`;
      const known = groups.get(key) ?? { status, response: deref(provider.doc, given), operations: [] };
      known.operations.push(id);
      groups.set(key, known);
    }
  }
  return [...groups.values()].sort((one, other) => one.status.localeCompare(other.status));
}
