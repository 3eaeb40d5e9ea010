import { statusIn } from "@payspec/generator/phases";
import { deref, mediaOf } from "@payspec/spec-model/openapi";
import { exampleHtml, examplesOf } from "../examples.js";
import { blocks, esc, fence, heading, jumpList, link, page } from "../html.js";
import { toGuide, toProvider, toWebhook } from "../links.js";
import { gist, line, prose } from "../prose.js";
import type { Provider, Webhook } from "../provider.js";
import { sampleOf } from "../samples.js";
import { objectHtml } from "../schema/fields.js";
import { typeLabel } from "../schema/type-label.js";
import { signatureFact, signatureHtml } from "../signature.js";
import { sourceList } from "../sources.js";
import { phaseTable } from "../statuses.js";

/** The page of one webhook. */
export function webhookPage(provider: Provider, { name, operation }: Webhook): string {
  const here = toWebhook(provider.name, name);
  const [lead = "", ...rest] = (operation.description ?? "").trim().split(/\n\s*\n/);
  const body = operation.requestBody && deref(provider.doc, operation.requestBody);
  const media = mediaOf(body);
  const signature = operation["x-signature"];
  const status = statusIn(provider.doc, media?.media.schema, name, operation);
  const sample = sampleOf(provider.name, "webhook");
  const answers = Object.entries(operation.responses).map(([status, response]) => [status, deref(provider.doc, response)] as const);
  const parts = blocks(
    rest.length > 0 && blocks(heading(2, "good-to-know", "Good to know"), prose(rest.join("\n\n"), provider, here)),
    signature && blocks(heading(2, "signature", "Signature"), signatureHtml(provider, signature)),
    media?.media.schema &&
      blocks(
        heading(2, "body", "Body"),
        `<p class="shape">${typeLabel(provider.doc, provider.name, media.media.schema)}</p>`,
        objectHtml({ provider, here, prefix: "body", depth: 2, mode: "answer" }, media.media.schema),
      ),
    status &&
      blocks(
        heading(2, "statuses", `What ${status.at.slice(1).replaceAll("/", ".")} means`),
        phaseTable("Statuses", status.phases, provider),
      ),
    heading(2, "answer", "Your answer"),
    ...answers.map(
      ([status, response]) => `<p><span class="status good">${status}</span> ${line(response.description ?? "", provider, here)}</p>`,
    ),
    operation["x-source"] && blocks(heading(2, "source", "Where this comes from"), sourceList(provider, operation["x-source"])),
  );
  return page(
    {
      title: `${operation.summary} · ${provider.label} ${name}`,
      description: gist(operation.description ?? operation.summary),
      layout: "reference",
      provider: provider.name,
      kind: "Webhook",
      tag: `${provider.label} · Webhooks`,
    },
    blocks(
      `<div class="operation"><div class="op-head">`,
      `<p class="crumbs">${link(toProvider(provider.name), esc(provider.label))} <span aria-hidden="true">/</span> Webhooks</p>`,
      `<h1>${esc(operation.summary)}</h1>`,
      `<p class="call"><code class="call-name">${esc(name)}</code> <span class="route"><span class="method webhook">POST</span> to your address</span></p>`,
      lead && `<div class="lead">${prose(lead, provider, here)}</div>`,
      `<dl class="safety"><div class="fact careful"><dt>May come more than once</dt><dd>Handle each event once and answer a repeat like the first. See ${link(toGuide("webhooks"), "webhooks")}.</dd></div>`,
      signature && signatureFact(provider, signature),
      "</dl></div>",
      `<aside class="op-code" aria-label="Sample and examples">`,
      sample
        ? `<div class="sample">${fence(sample, "ts")}<p class="sample-note">Type-checked and run against the sandbox by our tests.</p></div>`
        : "",
      `<h2 class="examples-title">Bodies</h2>`,
      ...examplesOf(provider, media?.media).map(([key, example], index) => exampleHtml(provider, esc(key), example, index === 0)),
      `<h2 class="examples-title">Your answer</h2>`,
      ...answers.flatMap(([status, response]) => {
        const examples = examplesOf(provider, mediaOf(response)?.media).map(([key, example]) =>
          exampleHtml(provider, `<span class="status good">${status}</span> ${esc(key)}`, example),
        );
        return examples.length > 0
          ? examples
          : [`<p class="sample-note"><span class="status good">${status}</span> ${line(response.description ?? "", provider, here)}</p>`];
      }),
      "</aside>",
      `<div class="op-body">`,
      jumpList(parts),
      parts,
      "</div></div>",
    ),
  );
}
