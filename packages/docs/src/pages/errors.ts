import { deref, type Example, mediaOf, type Response } from "@payspec/spec-model/openapi";
import { exampleHtml, examplesOf } from "../examples.js";
import { blocks, code, esc, heading, link, page } from "../html.js";
import { toGuide, toOperation, toProvider } from "../links.js";
import { prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { typeLabel } from "../schema/type-label.js";

interface Group {
  readonly status: string;
  readonly response: Response;
  readonly operations: string[];
  /** Of all these operations, each example once. */
  readonly examples: Map<string, readonly [name: string, example: Example]>;
}

/** The error answers of a provider: each different one once, with the operations that give it. */
export function errorsPage(provider: Provider): string {
  const groups = groupsOf(provider);
  const statuses = [...new Set(groups.map(({ status }) => status))];
  const parts = statuses.map((status) => {
    const answers = groups.filter((group) => group.status === status).map((group) => answerHtml(provider, group));
    return blocks(heading(2, `status-${status}`, status, `<span class="status bad">${status}</span>`), ...answers);
  });
  return page(
    {
      title: `Errors · ${provider.label}`,
      description: `Error answers of ${provider.doc.info.title}.`,
      layout: "reference",
      provider: provider.name,
      kind: "Errors",
    },
    blocks(
      `<p class="crumbs">${link(toProvider(provider.name), esc(provider.label))}</p>`,
      "<h1>Errors</h1>",
      `<p>Documented error answers arrive as ${code('kind: "refused"')} with ${code("status")} and the typed ${code("error")}. Any other answer is ${code('kind: "undocumented"')}. What each kind means for the money: ${link(toGuide("failures"), "failures and outcomes")}.</p>`,
      ...parts,
    ),
  );
}

/** One answer of a status: what it means, who gives it, what it looks like. */
function answerHtml(provider: Provider, { response, operations, examples }: Group): string {
  const media = mediaOf(response)?.media;
  const isCommon = operations.length === provider.operations.length;
  const who = isCommon ? "Every operation." : operations.map((id) => link(toOperation(provider.name, id), code(id))).join(", ");
  const body = media?.schema ? `. Body: ${typeLabel(provider.doc, provider.name, media.schema)}` : "";
  return blocks(
    `<div class="answer">`,
    prose(response.description ?? "", provider),
    `<p class="rest">${who}${body}</p>`,
    ...[...examples.values()].map(([name, example]) => exampleHtml(provider, esc(name), example)),
    "</div>",
  );
}

function groupsOf(provider: Provider): Group[] {
  const groups = new Map<string, Group>();
  for (const { id, operation } of provider.operations) {
    for (const [status, given] of Object.entries(operation.responses)) {
      if (status.startsWith("2")) continue;
      const response = deref(provider.doc, given);
      const key = `${status} ${response.description}`;
      const known: Group = groups.get(key) ?? { status, response, operations: [], examples: new Map() as Group["examples"] };
      known.operations.push(id);
      for (const [name, example] of examplesOf(provider, mediaOf(response)?.media))
        known.examples.set(JSON.stringify(example), [name, example]);
      groups.set(key, known);
    }
  }
  return [...groups.values()].sort((one, other) => one.status.localeCompare(other.status));
}
