import type { FoundOperation } from "@payspec/spec-model/openapi";
import { type Glance, gradeBar } from "../glance.js";
import { badge, blocks, code, esc, fence, heading, link, method, page, plural } from "../html.js";
import { toErrors, toGuide, toOperation, toProvider, toSchemas, toSources, toSpec, toStatuses, toWebhook } from "../links.js";
import { prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { repeatText } from "../safety.js";
import { sampleOf } from "../samples.js";
import { gradeTag } from "../sources.js";

/** The first page of a provider. */
export function providerPage(provider: Provider, glance: Glance): string {
  const { doc, name, label } = provider;
  const setup = sampleOf(name, "setup");
  const sandbox = sampleOf(name, "sandbox");
  return page(
    { title: `${label}: ${provider.purpose}`, description: doc.info.summary, layout: "reference", provider: name, kind: "Provider" },
    blocks(
      `<h1>${esc(label)}</h1>`,
      `<p class="lead">${esc(provider.purpose)}.</p>`,
      `<dl class="terms glance">${glanceRows(provider, glance)
        .map(([term, html]) => `<div><dt>${term}</dt><dd>${html}</dd></div>`)
        .join("")}</dl>`,
      heading(2, "setup", "Set up"),
      fence(`npm install @payspec/${name}`, "sh"),
      setup && fence(setup, "ts"),
      credentialsHtml(provider),
      sandbox && blocks(heading(2, "try", "Try it without money"), fence(sandbox, "ts")),
      heading(2, "good-to-know", "Good to know"),
      prose(doc.info.description ?? "", provider, toProvider(name)),
      ...tagsOf(provider).map(([tag, operations]) =>
        blocks(heading(2, `tag-${tag.toLowerCase().replaceAll(" ", "-")}`, tag), operationList(provider, operations)),
      ),
      provider.webhooks.length > 0 &&
        blocks(
          heading(2, "webhooks", "Webhooks"),
          `<ul class="index">${provider.webhooks.map((webhook) => `<li>${link(toWebhook(name, webhook.name), code(webhook.name))} <span>${esc(webhook.operation.summary)}</span></li>`).join("")}</ul>`,
        ),
      heading(2, "more", "More"),
      `<ul class="index"><li>${link(toErrors(name), "Errors")} <span>Error answers with their bodies</span></li><li>${link(toStatuses(name), "Statuses")} <span>What each value means for the money</span></li><li>${link(toSchemas(name), "Schemas")} <span>${plural(glance.schemas, "object")} by name</span></li><li>${link(toSources(name), "Sources and gaps")} <span>What this rests on, and what nobody could learn</span></li><li>${link(toSpec(name), "openapi.json")} <span>The spec, OpenAPI ${esc(doc.openapi)}. ${link(toGuide("spec"), "How to use it with other tools")}</span></li></ul>`,
    ),
  );
}

/** Rows of the comparison that both the provider's page and the start page show. */
export function glanceRows(provider: Provider, glance: Glance): [term: string, html: string][] {
  const servers = provider.doc.servers.map(({ url }) => (url.includes("{") ? "Issued to you with the credentials" : code(url)));
  return [
    ["Base URL", servers.slice(0, 1).join(", ")],
    ["Credentials", esc(glance.auth)],
    ["Money", `${esc(glance.money)}. ${esc(glance.currencies)}`],
    ["Repeats", esc(glance.repeats)],
    ["Webhooks", esc(glance.webhooks)],
    ["Trying it", esc(provider.testing)],
    ["Covered", `${plural(glance.operations, "operation")}, ${plural(glance.schemas, "schema")}, ${plural(glance.examples, "example")}`],
    ["Statements by source", gradeBar(glance.grades)],
  ];
}

function credentialsHtml({ doc }: Provider): string {
  const rows = Object.entries(doc.components.securitySchemes).map(([, scheme]) => {
    const source = [scheme["x-source"] ?? []].flat()[0];
    return `<li>${code(scheme.type === "http" ? "Authorization: Bearer" : (scheme.name ?? ""))} ${esc(scheme.description ?? "")} ${source ? gradeTag(source.grade) : ""}</li>`;
  });
  return `<ul class="credentials">${rows.join("")}</ul>`;
}

/** Operations by tag, in the order of the spec's tags. */
export function tagsOf({ doc, operations }: Provider): [tag: string, operations: FoundOperation[]][] {
  const names = [...new Set([...(doc.tags ?? []).map(({ name }) => name), ...operations.flatMap(({ operation }) => operation.tags ?? [])])];
  return names
    .map((tag): [string, FoundOperation[]] => [tag, operations.filter(({ operation }) => operation.tags?.[0] === tag)])
    .filter(([, found]) => found.length > 0);
}

function operationList(provider: Provider, operations: readonly FoundOperation[]): string {
  const rows = operations.map((found) => {
    const { tone, short } = repeatText(found);
    return `<li>${method(found.method)} ${link(toOperation(provider.name, found.id), code(found.id))} <span>${esc(found.operation.summary)}</span> ${badge(`repeat ${tone}`, short)}</li>`;
  });
  return `<ul class="index operations">${rows.join("")}</ul>`;
}
