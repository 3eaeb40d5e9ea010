import { codeBlock } from "../code.js";
import { eventTypeHtml } from "../event-types.js";
import { exampleHtml, examplesOf } from "../examples.js";
import { blocks, code, type Html, heading, html, jumpList, link, type Page } from "../html.js";
import { toGuide, toProvider, toWebhook } from "../links.js";
import { gist, line, prose } from "../prose.js";
import type { Provider, Webhook } from "../provider.js";
import { sampleOf } from "../samples.js";
import { objectHtml } from "../schema/fields.js";
import { typeLabel } from "../schema/type-label.js";
import { signatureFact, signatureHtml } from "../signature.js";
import { sourceList } from "../sources.js";
import { deref, mediaOf, type Response, statusIn } from "../spec.js";
import { phaseTable } from "../statuses.js";

/** The page of one webhook. */
export function webhookPage(provider: Provider, webhook: Webhook): Page {
  const { name, operation } = webhook;
  const { words, label } = provider;
  const here = toWebhook(provider.name, name);
  const lead = (operation.description ?? "").trim().split(/\n\s*\n/)[0];
  const signature = operation["x-signature"];
  const parts = partsHtml(provider, webhook, here);
  const repeated = words.html("Handle each event once and answer a repeat like the first. See {guide}.", {
    guide: link(toGuide("webhooks"), words.text("webhooks")),
  });
  return {
    title: `${operation.summary} · ${label} ${name}`,
    description: gist(operation.description ?? operation.summary),
    layout: "reference",
    provider: provider.name,
    kind: "Webhook",
    body: html`<div class="operation"><div class="op-head">
<p class="crumbs">${link(toProvider(provider.name), label)} <span aria-hidden="true">/</span> ${words.text("Webhooks")}</p>
<h1>${operation.summary}</h1>
<p class="call"><code class="call-name">${name}</code> <span class="route"><span class="method webhook">POST</span> ${words.text("to your address")}</span></p>
${lead && html`<div class="lead">${prose(lead, provider, here)}</div>`}
<dl class="safety"><div class="fact careful"><dt>${words.text("May come more than once")}</dt><dd>${repeated}</dd></div>
${signature && signatureFact(provider, signature)}
</dl></div>
${codeColumn(provider, webhook)}
<div class="op-body">
${jumpList(words.text("On this page"), parts)}
${parts}
</div></div>`,
  };
}

const answersOf = (provider: Provider, { operation }: Webhook): [status: string, response: Response][] =>
  Object.entries(operation.responses).map(([status, response]) => [status, deref(provider.doc, response)]);

function partsHtml(provider: Provider, webhook: Webhook, here: string): Html {
  const { words } = provider;
  const { name, operation } = webhook;
  const rest = (operation.description ?? "")
    .trim()
    .split(/\n\s*\n/)
    .slice(1);
  const schema = mediaOf(operation.requestBody && deref(provider.doc, operation.requestBody))?.media.schema;
  const signature = operation["x-signature"];
  const status = statusIn(provider.doc, schema, name, operation);
  const field = status?.at.slice(1).replaceAll("/", ".") ?? "";
  return blocks(
    rest.length > 0 &&
      blocks(heading(2, "good-to-know", words.text("Good to know")), prose(rest.join("\n\n"), provider, here)),
    signature && blocks(heading(2, "signature", words.text("Signature")), signatureHtml(provider, signature)),
    schema &&
      blocks(
        heading(2, "body", words.text("Body")),
        html`<p class="shape">${typeLabel(provider, schema)}</p>`,
        objectHtml({ provider, here, prefix: "body", depth: 2, mode: "answer" }, schema),
      ),
    eventTypeHtml(provider, name),
    status &&
      blocks(
        heading(2, "statuses", words.html("What {field} means", { field: code(field) })),
        phaseTable(provider, words.text("Statuses"), status.phases),
      ),
    heading(2, "answer", words.text("Your answer")),
    ...answersOf(provider, webhook).map(
      ([status, response]) =>
        html`<p><span class="status good">${status}</span> ${line(response.description ?? "", provider, here)}</p>`,
    ),
    operation["x-source"] &&
      blocks(heading(2, "source", words.text("Where this comes from")), sourceList(provider, operation["x-source"])),
  );
}

function codeColumn(provider: Provider, webhook: Webhook): Html {
  const { words } = provider;
  const media = mediaOf(webhook.operation.requestBody && deref(provider.doc, webhook.operation.requestBody))?.media;
  const sample = sampleOf(provider.name, "webhook");
  const answers = answersOf(provider, webhook).map(([status, response]) => {
    const badge = html`<span class="status good">${status}</span>`;
    const examples = examplesOf(provider, mediaOf(response)?.media);
    return examples.length > 0
      ? examples.map(([key, example]) => exampleHtml(provider, html`${badge} ${key}`, example))
      : html`<p class="sample-note">${badge} ${line(response.description ?? "", provider)}</p>`;
  });
  return html`<aside class="op-code" aria-label="${words.text("Sample and examples")}">
${
  sample &&
  html`<div class="sample">${codeBlock(sample, "ts")}<p class="sample-note">${words.text("Type-checked and run against the sandbox by our tests.")}</p></div>`
}
<h2 class="examples-title">${words.text("Bodies")}</h2>
${examplesOf(provider, media).map(([key, example], index) => exampleHtml(provider, key, example, index === 0))}
<h2 class="examples-title">${words.text("Your answer")}</h2>
${answers}
</aside>`;
}
