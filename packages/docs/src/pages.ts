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

/** What a site may be built of: the guides, and everything else, which is made from the specs and reads none of them. */
export type Part = "guides" | "reference";

/** What makes a page when it is asked for. */
export type Maker = () => Page;

/**
 * Every page of a language by its path below the language's root: those of the complete providers,
 * and what is about all of them.
 */
export function pagesOf(
  providers: readonly Provider[],
  complete: readonly Provider[],
  words: Words,
  parts: readonly Part[],
): Record<string, Page> {
  return {
    ...(parts.includes("guides") ? guidePages(providers, words) : {}),
    ...(parts.includes("reference") ? madeBy(referenceMakers(providers, complete, words)) : {}),
  };
}

const madeBy = (makers: Readonly<Record<string, Maker>>): Record<string, Page> =>
  Object.fromEntries(Object.entries(makers).map(([path, make]) => [path, make()]));

/** All pages but the guides. */
export function referenceMakers(
  providers: readonly Provider[],
  complete: readonly Provider[],
  words: Words,
): Record<string, Maker> {
  return {
    "index.html": () => homePage(providers, providers.map(glanceOf), words),
    "404.html": () => missingPage(words),
    ...Object.fromEntries(Object.entries(changelogPages(words)).map(([path, page]) => [path, () => page])),
    ...Object.assign({}, ...complete.map(providerMakers)),
  };
}

function providerMakers(provider: Provider): Record<string, Maker> {
  const { name } = provider;
  const makers: Record<string, Maker> = {
    [`${name}/index.html`]: () => providerPage(provider, glanceOf(provider)),
    [`${name}/errors.html`]: () => errorsPage(provider),
    [`${name}/statuses.html`]: () => statusesPage(provider),
    [`${name}/sources.html`]: () => sourcesPage(provider, glanceOf(provider)),
    [`${name}/schemas/index.html`]: () => schemasPage(provider),
  };
  for (const found of provider.operations)
    makers[`${name}/operations/${found.id}.html`] = () => operationPage(provider, found);
  for (const flow of provider.flows) makers[`${name}/flows/${flow.id}.html`] = () => flowPage(provider, flow);
  for (const webhook of provider.webhooks)
    makers[`${name}/webhooks/${webhook.name}.html`] = () => webhookPage(provider, webhook);
  for (const [schema, node] of Object.entries(provider.schemas))
    makers[`${name}/schemas/${schema}.html`] = () => schemaPage(provider, schema, node);
  return makers;
}

/** The pages of one provider. */
export const providerPages = (provider: Provider): Record<string, Page> => madeBy(providerMakers(provider));

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
