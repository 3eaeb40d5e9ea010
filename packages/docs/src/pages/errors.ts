import { errorCodesHtml } from "../error-codes.js";
import { exampleHtml, examplesOf } from "../examples.js";
import { blocks, code, type Html, heading, headingsOf, html, joined, link, type Page } from "../html.js";
import { toGuide, toOperation, toProvider } from "../links.js";
import { prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { declinesHtml } from "../reasons.js";
import { typeLabel } from "../schema/type-label.js";
import { deref, type Example, mediaOf, type Response } from "../spec.js";

interface Group {
  readonly status: string;
  readonly response: Response;
  readonly operations: string[];
  /** Of all these operations, each example once. */
  readonly examples: Map<string, readonly [name: string, example: Example]>;
}

/** The error answers of a provider: each different one once, with the operations that give it. */
export function errorsPage(provider: Provider): Page {
  const { words, name, label } = provider;
  const groups = groupsOf(provider);
  const statuses = [...new Set(groups.map(({ status }) => status))];
  const parts = statuses.map((status) => {
    const answers = groups.filter((group) => group.status === status).map((group) => answerHtml(provider, group));
    return blocks(heading(2, `status-${status}`, html`<span class="status bad">${status}</span>`), ...answers);
  });
  const body = blocks(
    html`<p class="crumbs">${link(toProvider(name), label)}</p>`,
    html`<h1>${words.text("Errors")}</h1>`,
    html`<p>${words.html(
      'Documented error answers arrive as `kind: "refused"` with `status` and the typed `error`. Any other answer is `kind: "undocumented"`. What each kind means for the money: {guide}.',
      { guide: link(toGuide("failures"), words.text("failures and outcomes")) },
    )}</p>`,
    declinesHtml(provider),
    errorCodesHtml(provider),
    ...parts,
  );
  return {
    title: words.text("Errors · {provider}", { provider: label }),
    description: words.text("Error answers of {api}.", { api: provider.doc.info.title }),
    layout: "reference",
    provider: name,
    kind: "Errors",
    toc: headingsOf(body),
    body,
  };
}

/** One answer of a status: what it means, who gives it, what it looks like. */
function answerHtml(provider: Provider, { response, operations, examples }: Group): Html {
  const { words, name } = provider;
  const media = mediaOf(response)?.media;
  const who =
    operations.length === provider.operations.length
      ? words.text("Every operation")
      : joined(
          operations.map((id) => link(toOperation(name, id), code(id))),
          ", ",
        );
  const body = media?.schema ? words.html(". Body: {type}", { type: typeLabel(provider, media.schema) }) : "";
  const shown = [...examples.values()].map(([key, example], index) => exampleHtml(provider, key, example, index === 0));
  return html`<div class="answer">
${prose(response.description ?? "", provider)}
<p class="rest">${who}${body}</p>
${shown}
</div>`;
}

function groupsOf(provider: Provider): Group[] {
  const groups = new Map<string, Group>();
  for (const { id, operation } of provider.operations) {
    for (const [status, given] of Object.entries(operation.responses)) {
      if (status.startsWith("2")) continue;
      const response = deref(provider.doc, given);
      const key = `${status} ${response.description}`;
      const known: Group = groups.get(key) ?? {
        status,
        response,
        operations: [],
        examples: new Map() as Group["examples"],
      };
      known.operations.push(id);
      for (const [name, example] of examplesOf(provider, mediaOf(response)?.media))
        known.examples.set(JSON.stringify(example), [name, example]);
      groups.set(key, known);
    }
  }
  return [...groups.values()].sort((one, other) => one.status.localeCompare(other.status));
}
