import { changelogPages } from "./changelogs.js";
import { glanceOf } from "./glance.js";
import { guidePages } from "./guides.js";
import { html, type Page } from "./html.js";
import { errorsPage } from "./pages/errors.js";
import { flowPage } from "./pages/flow.js";
import { homePage } from "./pages/home.js";
import { operationPage } from "./pages/operation.js";
import { providerPage } from "./pages/provider.js";
import { schemaPage, schemasPage } from "./pages/schema.js";
import { sourcesPage } from "./pages/sources.js";
import { statusesPage } from "./pages/statuses.js";
import { webhookPage } from "./pages/webhook.js";
import type { Provider } from "./provider.js";
import type { Words } from "./words.js";

/**
 * Every page of a language by its path below the language's root: those of the complete providers,
 * and what is about all of them.
 */
export function pagesOf(
  providers: readonly Provider[],
  complete: readonly Provider[],
  words: Words,
): Record<string, Page> {
  return {
    "index.html": homePage(providers, providers.map(glanceOf), words),
    "404.html": missingPage(words),
    ...guidePages(providers, words),
    ...changelogPages(words),
    ...Object.assign({}, ...complete.map(providerPages)),
  };
}

/** The pages of one provider. */
export function providerPages(provider: Provider): Record<string, Page> {
  const { name } = provider;
  const glance = glanceOf(provider);
  const pages: Record<string, Page> = {
    [`${name}/index.html`]: providerPage(provider, glance),
    [`${name}/errors.html`]: errorsPage(provider),
    [`${name}/statuses.html`]: statusesPage(provider),
    [`${name}/sources.html`]: sourcesPage(provider, glance),
    [`${name}/schemas/index.html`]: schemasPage(provider),
  };
  for (const found of provider.operations)
    pages[`${name}/operations/${found.id}.html`] = operationPage(provider, found);
  for (const flow of provider.flows) pages[`${name}/flows/${flow.id}.html`] = flowPage(provider, flow);
  for (const webhook of provider.webhooks)
    pages[`${name}/webhooks/${webhook.name}.html`] = webhookPage(provider, webhook);
  for (const [schema, node] of Object.entries(provider.schemas))
    pages[`${name}/schemas/${schema}.html`] = schemaPage(provider, schema, node);
  return pages;
}

function missingPage(words: Words): Page {
  return {
    title: words.text("Page not found"),
    description: words.text("Page not found"),
    layout: "home",
    kind: "Missing",
    body: html`<h1>${words.text("Page not found")}</h1>
<p>${words.html("This page does not exist. Search for it, or start [here](/index.html).")}</p>`,
  };
}
