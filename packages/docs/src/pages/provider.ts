import { codeBlock } from "../code.js";
import { type Glance, gradeBar } from "../glance.js";
import { badge, blocks, code, type Html, heading, headingsOf, html, link, method, type Page } from "../html.js";
import {
  toChangelog,
  toErrors,
  toGuide,
  toOperation,
  toPostman,
  toProvider,
  toSchemas,
  toSources,
  toSpec,
  toStatuses,
  toWebhook,
} from "../links.js";
import { line, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { repeatOf } from "../safety.js";
import { sampleOf } from "../samples.js";
import { gradeTag } from "../sources.js";
import type { FoundOperation } from "../spec.js";
import { flowList } from "./flow.js";

/** The first page of a provider. */
export function providerPage(provider: Provider, glance: Glance): Page {
  const { doc, name, label, words } = provider;
  const setup = sampleOf(name, "setup");
  const sandbox = sampleOf(name, "sandbox");
  const body = blocks(
    html`<h1>${label}</h1>`,
    html`<p class="lead">${provider.purpose}.</p>`,
    html`<dl class="terms glance">${glanceRows(provider, glance).map(
      ([term, content]) => html`<div><dt>${term}</dt><dd>${content}</dd></div>`,
    )}</dl>`,
    heading(2, "setup", words.text("Set up")),
    codeBlock(`npm install @payspec/${name}`, "sh"),
    setup && codeBlock(setup, "ts"),
    credentialsHtml(provider),
    sandbox && blocks(heading(2, "try", words.text("Try it without money")), codeBlock(sandbox, "ts")),
    provider.flows.length > 0 &&
      blocks(heading(2, "flows", words.text("Flows")), flowsIntro(provider), flowList(provider)),
    heading(2, "good-to-know", words.text("Good to know")),
    prose(doc.info.description ?? "", provider, toProvider(name)),
    ...tagsOf(provider).map(([tag, operations, id]) =>
      blocks(heading(2, `tag-${id}`, tag), operationList(provider, operations)),
    ),
    provider.webhooks.length > 0 && blocks(heading(2, "webhooks", words.text("Webhooks")), webhookList(provider)),
    heading(2, "more", words.text("More")),
    moreList(provider, glance),
  );
  return {
    title: `${label}: ${provider.purpose}`,
    description: doc.info.summary ?? provider.purpose,
    layout: "reference",
    provider: name,
    kind: "Provider",
    toc: headingsOf(body),
    body,
  };
}

const flowsIntro = (provider: Provider): Html =>
  html`<p>${provider.words.text("What an integration does in order, each as a program that runs.")}</p>${prose(provider.arazzo?.info.description ?? "", provider)}`;

const webhookList = ({ name, webhooks }: Provider): Html =>
  html`<ul class="index">${webhooks.map(
    (webhook) =>
      html`<li>${link(toWebhook(name, webhook.name), code(webhook.name))} <span>${webhook.operation.summary}</span></li>`,
  )}</ul>`;

function moreList({ name, words, doc }: Provider, glance: Glance): Html {
  const rows: [string, Html | string, Html | string][] = [
    [toErrors(name), words.text("Errors"), words.text("Error answers with their bodies")],
    [toStatuses(name), words.text("Statuses"), words.text("What each value means for the money")],
    [
      toSchemas(name),
      words.text("Schemas"),
      words.count(glance.schemas, "{count} object by name|{count} objects by name"),
    ],
    [toSources(name), words.text("Sources and gaps"), words.text("What this rests on, and what nobody could learn")],
    [
      toSpec(name),
      "openapi.json",
      words.html("The spec, OpenAPI {version}. {guide}", {
        version: doc.openapi,
        guide: link(toGuide("spec"), words.text("How to use it with other tools")),
      }),
    ],
    [
      toPostman(name),
      "postman.json",
      words.text("The same calls as a Postman collection, with the examples of the spec"),
    ],
    [toChangelog(name), words.text("Changes"), words.text("What each release changed, in the package and in the API")],
  ];
  return html`<ul class="index">${rows.map(([href, text, about]) => html`<li>${link(href, text)} <span>${about}</span></li>`)}</ul>`;
}

/** Rows of the comparison that both the provider's page and the start page show. */
export function glanceRows(provider: Provider, glance: Glance): [term: string, content: Html | string][] {
  const { words } = provider;
  const servers = provider.doc.servers.map(({ url }) =>
    url.includes("{") ? words.text("Issued to you with the credentials") : code(url),
  );
  const covered = [
    words.count(glance.operations, "{count} operation|{count} operations"),
    words.count(glance.schemas, "{count} schema|{count} schemas"),
    words.count(glance.examples, "{count} example|{count} examples"),
  ];
  return [
    [words.text("Base URL"), servers[0] ?? ""],
    [words.text("Credentials"), glance.auth],
    [words.text("Money"), `${glance.money}. ${glance.currencies}`],
    [words.text("Repeats"), glance.repeats],
    [words.text("Webhooks"), glance.webhooks],
    [words.text("Trying it"), provider.testing],
    [words.text("Covered"), covered.join(", ")],
    [words.text("Statements by source"), gradeBar(words, glance.grades)],
  ];
}

function credentialsHtml(provider: Provider): Html {
  const rows = Object.values(provider.doc.components.securitySchemes).map((scheme) => {
    const source = [scheme["x-source"] ?? []].flat()[0];
    const header = code(scheme.type === "http" ? "Authorization: Bearer" : (scheme.name ?? ""));
    return html`<li>${header} ${line(scheme.description ?? "", provider)} ${source && gradeTag(provider.words, source.grade)}</li>`;
  });
  return html`<ul class="credentials">${rows}</ul>`;
}

/** Operations by tag, in the order of the spec's tags. The id of a tag is made of its English name. */
export function tagsOf({
  doc,
  operations,
  tagIds,
}: Provider): [tag: string, operations: FoundOperation[], id: string][] {
  const names = [
    ...new Set([
      ...(doc.tags ?? []).map(({ name }) => name),
      ...operations.flatMap(({ operation }) => operation.tags ?? []),
    ]),
  ];
  return names
    .map((tag): [string, FoundOperation[], string] => [
      tag,
      operations.filter(({ operation }) => operation.tags?.[0] === tag),
      (tagIds.get(tag) ?? tag).toLowerCase().replaceAll(" ", "-"),
    ])
    .filter(([, found]) => found.length > 0);
}

function operationList(provider: Provider, operations: readonly FoundOperation[]): Html {
  const rows = operations.map((found) => {
    const { tone, short } = repeatOf(found);
    return html`<li>${method(found.method)} ${link(toOperation(provider.name, found.id), code(found.id))} <span>${found.operation.summary}</span> ${badge(`repeat ${tone}`, provider.words.text(short))}</li>`;
  });
  return html`<ul class="index operations">${rows}</ul>`;
}
