import type { Flow, Step } from "../flows/flow.js";
import { programOf } from "../flows/program.js";
import { blocks, code, type Html, heading, html, jumpList, link, type Page } from "../html.js";
import { toFlow, toGuide, toOperation, toProvider } from "../links.js";
import { gist, line, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { repeatOf } from "../safety.js";
import { programBlock } from "../sample-block.js";

/** The page of one flow: what it is for, who says what to whom, and the whole program. */
export function flowPage(provider: Provider, flow: Flow): Page {
  const { name, label, words } = provider;
  const here = toFlow(name, flow.id);
  const body = blocks(
    heading(2, "steps", words.text("Who says what")),
    sequence(provider, flow),
    heading(2, "lost", words.text("When an answer is lost")),
    html`<p>${words.html(
      'The client repeats what may be repeated. What it may not repeat ends with `outcome: "unknown"`, and the failure names the call that tells: {guide}. Try it: inject a fault into the sandbox and run the program again, see {faults}.',
      {
        guide: link(toGuide("failures", "outcome"), words.text("failures and outcomes")),
        faults: link(toGuide("sandbox", "faults"), words.text("sandbox and faults")),
      },
    )}</p>`,
    writes(provider, flow),
  );
  return {
    title: `${flow.summary} · ${label}`,
    description: flow.description ? gist(flow.description) : `${label}: ${flow.summary}`,
    layout: "reference",
    provider: name,
    kind: "Flow",
    body: html`<div class="operation"><div class="op-head">
<p class="crumbs">${link(toProvider(name), label)} <span aria-hidden="true">/</span> ${words.text("Flows")}</p>
<h1>${flow.summary}</h1>
${flow.description && html`<div class="lead">${prose(flow.description, provider, here)}</div>`}
</div>
<aside class="op-code" aria-label="${words.text("The whole program")}">
<div class="sample">${programBlock(words, programOf(provider, flow))}<p class="sample-note">${words.html(
      "The whole program: save it as `flow.mjs`, install `{client}` and `@payspec/sandbox`, and run `node flow.mjs`. Our tests run it as it is printed here.",
      { client: `@payspec/${name}` },
    )}</p></div>
</aside>
<div class="op-body">
${jumpList(words.text("On this page"), body)}
${body}
</div></div>`,
  };
}

/** Two lifelines with a call and its answer per step. */
function sequence(provider: Provider, flow: Flow): Html {
  const { label, words } = provider;
  const rows = flow.steps.map(
    (step) => html`<li>
<p class="says">${line(step.description, provider)}</p>
<p class="asks"><span>${link(toOperation(provider.name, step.operationId), code(step.operationId))}</span></p>
<p class="answers"><span>${answerText(provider, step)}</span></p>
</li>`,
  );
  return html`<div class="sequence"><p class="lifelines" aria-hidden="true"><span>${words.text("Your program")}</span><span>${label}</span></p>
<ol>${rows}</ol></div>`;
}

function answerText({ words }: Provider, { conditions, outputs, again }: Step): Html {
  const named = (at: string) => code(at.slice(1).replaceAll("/", "."));
  const wanted = conditions
    .filter(({ operator, value }) => operator === "==" && !value.startsWith("$"))
    .map(({ at, value }) =>
      words.html("{field} is {value}", { field: named(at), value: code(value.replaceAll('"', "")) }),
    );
  const given = Object.values(outputs).map(named);
  const what = [...wanted, ...given];
  if (what.length === 0) return html`${words.text("done")}`;
  return again ? words.html("asked again until {what}", { what: words.list(what) }) : words.list(what);
}

/** The calls of a flow that change something, with what a repeat of each does. */
function writes(provider: Provider, flow: Flow): Html {
  const ids = [...new Set(flow.steps.map(({ operationId }) => operationId))];
  const rows = ids.flatMap((id) => {
    const found = provider.operations.find((one) => one.id === id);
    if (!found || found.operation["x-retry"]?.class === "safe") return [];
    const { tone, short } = repeatOf(found);
    return [
      html`<li>${link(toOperation(provider.name, id), code(id))} <span class="badge repeat ${tone}">${provider.words.text(short)}</span></li>`,
    ];
  });
  return html`<ul class="index">${rows}</ul>`;
}

const callsOf = (steps: readonly Step[]): string =>
  [...new Set(steps.map(({ operationId }) => operationId))].join(" → ");

/** The flows of a provider as a list of links. */
export const flowList = ({ name, flows }: Provider): Html =>
  html`<ul class="index">${flows.map(({ id, summary, steps }) => html`<li>${link(toFlow(name, id), summary)} <span>${callsOf(steps)}</span></li>`)}</ul>`;

/** The flows that an operation is a part of. */
export const flowsWith = ({ flows }: Provider, operationId: string): readonly Flow[] =>
  flows.filter(({ steps }) => steps.some((step) => step.operationId === operationId));
