import type { Phases } from "@payspec/spec-model/openapi";
import { blocks, code, esc, heading, link, page, table } from "../html.js";
import { toProvider, toSchema } from "../links.js";
import { prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { phaseBadge, phaseTable, phaseTodo } from "../statuses.js";

/** Every status of a provider with what it means. */
export function statusesPage(provider: Provider): string {
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
      heading(2, label.replaceAll(".", "-"), label, link(toSchema(provider.name, name), code(label))),
      schema.description && prose(schema.description, provider),
      phaseTable(label, schema["x-phase"] as Phases, provider),
    );
  });
  return page(
    {
      title: `Statuses · ${provider.label}`,
      description: `What every status of ${provider.doc.info.title} means.`,
      layout: "reference",
      provider: provider.name,
      kind: "Statuses",
    },
    blocks(
      `<p class="crumbs">${link(toProvider(provider.name), esc(provider.label))}</p>`,
      "<h1>Statuses</h1>",
      `<p>Every status of every provider comes down to eleven phases. ${code("phaseOf(provider, operationId, data, asked)")} of the package ${code("payspec")} gives the phase of an answer; ${code("asked")} is the input of the call that made the object, for values whose meaning depends on it.</p>`,
      table(
        "Phases",
        ["Phase", "What to do"],
        Object.entries(phaseTodo).map(([phase, todo]) => [phaseBadge(phase), todo]),
      ),
      ...parts,
    ),
  );
}
