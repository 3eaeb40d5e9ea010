import { blocks, code, heading, headingsOf, html, link, type Page, table } from "../html.js";
import { toProvider, toSchema } from "../links.js";
import { prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { phaseBadge, phaseTable, phaseTodo } from "../statuses.js";

/** Every status of a provider with what it means. */
export function statusesPage(provider: Provider): Page {
  const { words } = provider;
  const found = Object.entries(provider.schemas).flatMap(([name, schema]) => {
    const own = schema["x-phase"] ? [{ name, at: "", schema }] : [];
    const inner = Object.entries(schema.properties ?? {})
      .filter(([, child]) => child["x-phase"])
      .map(([field, child]) => ({ name, at: field, schema: child }));
    return [...own, ...inner];
  });
  const parts = found.map(({ name, at, schema }) => {
    const label = at ? `${name}.${at}` : name;
    return blocks(
      heading(2, label.replaceAll(".", "-"), link(toSchema(provider.name, name), code(label))),
      schema.description && prose(schema.description, provider),
      schema["x-phase"] && phaseTable(provider, label, schema["x-phase"]),
    );
  });
  const body = blocks(
    html`<p class="crumbs">${link(toProvider(provider.name), provider.label)}</p>`,
    html`<h1>${words.text("Statuses")}</h1>`,
    html`<p>${words.html(
      "Every status of every provider comes down to eleven phases. `phaseOf(provider, operationId, data, asked)` of the package `payspec` gives the phase of an answer; `asked` is the input of the call that made the object, for values whose meaning depends on it.",
    )}</p>`,
    table(
      words.text("Phases"),
      [words.text("Phase"), words.text("What to do")],
      Object.entries(phaseTodo).map(([phase, todo]) => [phaseBadge(words, phase), words.html(todo)]),
    ),
    ...parts,
  );
  return {
    title: words.text("Statuses · {provider}", { provider: provider.label }),
    description: words.text("What every status of {api} means.", { api: provider.doc.info.title }),
    layout: "reference",
    provider: provider.name,
    kind: "Statuses",
    toc: headingsOf(body),
    body,
  };
}
