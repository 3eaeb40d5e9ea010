import { statusOf } from "@payspec/generator/phases";
import { deref, type FoundOperation, mediaOf, type Response } from "@payspec/spec-model/openapi";
import { exampleHtml, examplesOf } from "../examples.js";
import { blocks, code, disclosure, esc, fence, heading, jumpList, link, method, page } from "../html.js";
import { requestText } from "../http.js";
import { toOperation, toProvider } from "../links.js";
import { gist, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { safetyHtml } from "../safety.js";
import { operationSample } from "../samples.js";
import { settleHtml } from "../settle.js";
import { sourceList } from "../sources.js";
import { phaseTable } from "../statuses.js";
import { answersHtml, bodyHtml, errorsHtml, parametersHtml } from "./parts.js";

/** The page of one operation. */
export function operationPage(provider: Provider, found: FoundOperation): string {
  const { id, operation, path } = found;
  const here = toOperation(provider.name, id);
  const tag = operation.tags?.[0] ?? "";
  // The first paragraph says what the call does; the rest waits until the reader knows what can go wrong.
  const [lead = "", ...rest] = (operation.description ?? "").trim().split(/\n\s*\n/);
  const body = blocks(
    rest.length > 0 && blocks(heading(2, "good-to-know", "Good to know"), prose(rest.join("\n\n"), provider, here)),
    parametersHtml(provider, found, here),
    bodyHtml(provider, found, here),
    statusesHtml(provider, found),
    answersHtml(provider, found, here),
    errorsHtml(provider, found, here),
    settleHtml(provider, found, here),
    operation["x-source"] && blocks(heading(2, "source", "Where this comes from"), sourceList(provider, operation["x-source"])),
  );
  const front = {
    title: `${operation.summary} · ${provider.label} ${id}`,
    description: gist(operation.description ?? operation.summary),
    layout: "reference",
    provider: provider.name,
    kind: "Operation",
    tag: `${provider.label} · ${tag}`,
  };
  return page(
    front,
    blocks(
      `<div class="operation"><div class="op-head">`,
      `<p class="crumbs">${link(toProvider(provider.name), esc(provider.label))} <span aria-hidden="true">/</span> ${esc(tag)}</p>`,
      `<h1>${esc(operation.summary)}</h1>`,
      `<p class="call"><code class="call-name">${esc(`${provider.name}.${id}()`)}</code> <span class="route">${method(found.method)} ${code(path)}</span></p>`,
      lead && `<div class="lead">${prose(lead, provider, here)}</div>`,
      safetyHtml(provider, found, here),
      "</div>",
      codeColumn(provider, found),
      `<div class="op-body">`,
      jumpList(body),
      body,
      "</div></div>",
    ),
  );
}

/** Sample, request and answers, beside the text where there is room. */
function codeColumn(provider: Provider, found: FoundOperation): string {
  const { id, operation } = found;
  const sample = operationSample(provider.name, id);
  const body = operation.requestBody && deref(provider.doc, operation.requestBody);
  const requests = examplesOf(provider, mediaOf(body)?.media);
  const answers = Object.entries(operation.responses).flatMap(([status, response]) => answerExamples(provider, status, response));
  const setup = link(`${toProvider(provider.name)}#setup`, `made once`);
  return blocks(
    `<aside class="op-code" aria-label="Sample and examples">`,
    sample
      ? `<div class="sample">${fence(sample, "ts")}<p class="sample-note">${code(provider.name)} is the client, ${setup}. This sample is type-checked and run against the sandbox by our tests.</p></div>`
      : '<p class="sample-note">No sample yet.</p>',
    disclosure(
      '<span class="payload-label">HTTP</span> <span class="payload-summary">The request on the wire</span>',
      fence(requestText(provider, found), "http"),
      "payload",
    ),
    requests.length > 0 && `<h2 class="examples-title">Request bodies</h2>`,
    ...requests.map(([name, example]) => exampleHtml(provider, esc(name), example)),
    answers.length > 0 && `<h2 class="examples-title">Answers</h2>`,
    ...answers,
    "</aside>",
  );
}

/** Examples of one status; those of shared answers stand on the page of errors. */
function answerExamples(provider: Provider, status: string, given: Response): string[] {
  const isShared = (given as { $ref?: string }).$ref !== undefined;
  if (isShared) return [];
  const response = deref(provider.doc, given);
  const tone = status.startsWith("2") ? "good" : "bad";
  return examplesOf(provider, mediaOf(response)?.media).map(([name, example]) =>
    exampleHtml(provider, `<span class="status ${tone}">${status}</span> ${esc(name)}`, example),
  );
}

function statusesHtml(provider: Provider, found: FoundOperation): string {
  const status = statusOf(provider.doc, found);
  if (!status) return "";
  const at = status.at.slice(1).replaceAll("/", ".");
  const title = `What ${at || "the status"} means`;
  const html = at ? `What ${code(at)} means` : esc(title);
  return blocks(heading(2, "statuses", title, html), phaseTable(title, status.phases, provider));
}
