import { codeBlock } from "../code.js";
import { curlText } from "../curl.js";
import { exampleHtml, examplesOf } from "../examples.js";
import {
  blocks,
  code,
  disclosure,
  type Html,
  heading,
  html,
  jumpList,
  link,
  method,
  nothing,
  type Page,
} from "../html.js";
import { requestText } from "../http.js";
import { toFlow, toOperation, toProvider } from "../links.js";
import { gist, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { safetyHtml } from "../safety.js";
import { sampleBlock } from "../sample-block.js";
import { operationSample } from "../samples.js";
import { settleHtml } from "../settle.js";
import { sourceList } from "../sources.js";
import { deref, type FoundOperation, mediaOf, type Response, statusOf } from "../spec.js";
import { phaseTable } from "../statuses.js";
import { testValuesHtml } from "../test-values.js";
import { flowsWith } from "./flow.js";
import { answersHtml, bodyHtml, errorsHtml, parametersHtml } from "./parts.js";

/** The page of one operation. */
export function operationPage(provider: Provider, found: FoundOperation): Page {
  const { id, operation, path } = found;
  const { words, name, label } = provider;
  const here = toOperation(name, id);
  // The first paragraph says what the call does; the rest waits until the reader knows what can go wrong.
  const [lead = "", ...rest] = (operation.description ?? "").trim().split(/\n\s*\n/);
  const body = blocks(
    rest.length > 0 &&
      blocks(heading(2, "good-to-know", words.text("Good to know")), prose(rest.join("\n\n"), provider, here)),
    parametersHtml(provider, found, here),
    bodyHtml(provider, found, here),
    testValuesHtml(provider, found),
    statusesHtml(provider, found),
    answersHtml(provider, found, here),
    errorsHtml(provider, found, here),
    settleHtml(provider, found, here),
    flowsHtml(provider, id),
    operation["x-source"] &&
      blocks(heading(2, "source", words.text("Where this comes from")), sourceList(provider, operation["x-source"])),
  );
  return {
    title: `${operation.summary} · ${label} ${id}`,
    description: gist(operation.description ?? operation.summary),
    layout: "reference",
    provider: name,
    kind: "Operation",
    body: html`<div class="operation"><div class="op-head">
<p class="crumbs">${link(toProvider(name), label)} <span aria-hidden="true">/</span> ${operation.tags?.[0]}</p>
<h1>${operation.summary}</h1>
<p class="call"><code class="call-name">${name}.${id}()</code> <span class="route">${method(found.method)} ${code(path)}</span></p>
${lead && html`<div class="lead">${prose(lead, provider, here)}</div>`}
${safetyHtml(provider, found, here)}
</div>
${codeColumn(provider, found)}
<div class="op-body">
${jumpList(words.text("On this page"), body)}
${body}
</div></div>`,
  };
}

/** Sample, request and answers, beside the text where there is room. */
function codeColumn(provider: Provider, found: FoundOperation): Html {
  const { id, operation } = found;
  const { words, name } = provider;
  const sample = operationSample(name, id);
  const body = operation.requestBody && deref(provider.doc, operation.requestBody);
  const requests = examplesOf(provider, mediaOf(body)?.media).map(([key, example], index) =>
    exampleHtml(provider, key, example, index === 0),
  );
  const answers = answersOf(provider, found);
  const setup = link(`${toProvider(name)}#setup`, words.text("made once"));
  return html`<aside class="op-code" aria-label="${words.text("Sample and examples")}">
${
  sample
    ? html`<div class="sample">${sampleBlock(words, `${name}/${id}.ts`, "sample")}<p class="sample-note">${words.html(
        "A fragment: {client} is the client, {setup}. Our tests compile the whole file in an empty project and run it against the sandbox.",
        { client: code(name), setup },
      )}</p></div>`
    : html`<p class="sample-note">${words.text("No sample yet.")}</p>`
}
${disclosure(
  html`<span class="payload-label">HTTP</span> <span class="payload-summary">${words.text("The request on the wire")}</span>`,
  codeBlock(requestText(provider, found), "http"),
  "payload",
)}
${disclosure(
  html`<span class="payload-label">cURL</span> <span class="payload-summary">${words.text("The same as a command; it handles no lost answer")}</span>`,
  codeBlock(curlText(provider, found), "sh"),
  "payload",
)}
${requests.length > 0 && html`<h2 class="examples-title">${words.text("Request bodies")}</h2>`}
${requests}
${answers.length > 0 && html`<h2 class="examples-title">${words.text("Answers")}</h2>`}
${answers}
</aside>`;
}

/** The examples of the answers; the first success and the first decline are open. */
function answersOf(provider: Provider, { operation }: FoundOperation): Html[] {
  const opened = new Set<string>();
  return Object.entries(operation.responses).flatMap(([status, given]) => {
    const tone = status.startsWith("2") ? "good" : "bad";
    return examplesIn(provider, given).map(([key, example]) => {
      const isFirst = !opened.has(tone);
      opened.add(tone);
      return exampleHtml(provider, html`<span class="status ${tone}">${status}</span> ${key}`, example, isFirst);
    });
  });
}

/** Examples of one answer; those of shared answers are on the page of errors. */
function examplesIn(provider: Provider, given: Response) {
  const isShared = (given as { $ref?: string }).$ref !== undefined;
  return isShared ? [] : examplesOf(provider, mediaOf(deref(provider.doc, given))?.media);
}

/** The flows that the operation is a part of. */
function flowsHtml(provider: Provider, id: string): Html {
  const flows = flowsWith(provider, id);
  const rows = flows.map((flow) => html`<li>${link(toFlow(provider.name, flow.id), flow.summary)}</li>`);
  return flows.length === 0
    ? nothing
    : blocks(heading(2, "flows", provider.words.text("Flows with this call")), html`<ul class="uses">${rows}</ul>`);
}

function statusesHtml(provider: Provider, found: FoundOperation): Html {
  const { words } = provider;
  const status = statusOf(provider.doc, found);
  if (!status) return nothing;
  const at = status.at.slice(1).replaceAll("/", ".");
  const title = at ? words.text("What {field} means", { field: at }) : words.text("What the status means");
  const content = at ? words.html("What {field} means", { field: code(at) }) : title;
  return blocks(heading(2, "statuses", content), phaseTable(provider, title, status.phases));
}
