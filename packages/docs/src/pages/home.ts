import { tasks } from "../../content/tasks.js";
import type { Glance } from "../glance.js";
import { blocks, code, type Html, heading, headingsOf, html, joined, link, type Page, raw, table } from "../html.js";
import { addressOf, toFlow, toGuide, toProvider } from "../links.js";
import type { Provider } from "../provider.js";
import { sampleBlock } from "../sample-block.js";
import type { Words } from "../words.js";
import { glanceRows } from "./provider.js";

/** The start page: what this is, which provider does what, and the call for each task. */
export function homePage(providers: readonly Provider[], glances: readonly Glance[], words: Words): Page {
  const body = blocks(
    html`<div class="hero"><div>
<h1>${words.text("Payments whose failures you can't miss")}</h1>
<p class="lead">${words.text(
      "A typed client for each of five payment APIs, made from specs that say what the providers' pages leave out: what may be repeated, what to ask when an answer is lost, what each status means for the money.",
    )}</p>
<p class="actions">${link(toGuide("first-payment"), words.text("Make a first payment"), "button")} ${link("#tasks", words.text("Find a call"), "button quiet")}</p>
</div>
<div class="sample">${sampleBlock(words, "guides/home.ts", "home")}</div></div>`,
    heading(2, "providers", words.text("The providers")),
    html`<ul class="cards">${providers.map(card)}</ul>`,
    heading(2, "flows", words.text("Whole flows")),
    html`<p>${words.text("Programs that run as they are printed, with a diagram of who says what.")}</p>`,
    html`<ul class="flows">${providers.map(flowsCard)}</ul>`,
    heading(2, "tasks", words.text("Find the call")),
    html`<p>${words.text("Pick what you want to do. An arrow says which call comes first.")}</p>`,
    taskTable(providers, words),
    heading(2, "compare", words.text("Compare")),
    compareTable(providers, glances, words),
  );
  return {
    title: "Payspec",
    description: words.text("Typed clients, specs and a sandbox for five payment APIs."),
    layout: "home",
    kind: "Start",
    toc: headingsOf(body),
    body,
  };
}

const card = (provider: Provider): Html =>
  html`<li><a class="card" href="${toProvider(provider.name)}"><strong>${provider.label}</strong><span>${provider.purpose}</span></a></li>`;

const flowsCard = ({ name, label, flows }: Provider): Html =>
  html`<li><strong>${label}</strong> ${joined(
    flows.map(({ id, summary }) => link(toFlow(name, id), summary)),
    html`<span aria-hidden="true"> · </span>`,
  )}</li>`;

const namesOf = (providers: readonly Provider[]): Html[] => providers.map(({ name, label }) => link(toProvider(name), label));

function taskTable(providers: readonly Provider[], words: Words): Html {
  const then = html` <span aria-label="${words.text("then")}">→</span> `;
  const rows = tasks.map(({ task, calls }) => [
    words.text(task),
    ...providers.map((provider) =>
      joined(
        (calls[provider.name] ?? []).map((name) => {
          const address = addressOf(provider, name);
          if (!address) throw new Error(`content/tasks.ts names ${name}, which ${provider.name} does not have.`);
          return link(address, breakable(name));
        }),
        then,
      ),
    ),
  ]);
  return table(words.text("Calls by task"), ["", ...namesOf(providers)], rows, true);
}

function compareTable(providers: readonly Provider[], glances: readonly Glance[], words: Words): Html {
  const columns = providers.map((provider, index) => glanceRows(provider, glances[index] as Glance));
  const rows = (columns[0] ?? []).map(([term], row) => [term, ...columns.map((column) => column[row]?.[1] ?? "")]);
  return table(words.text("Providers compared"), ["", ...namesOf(providers)], rows, true);
}

/** Long names may break before a capital, so that five columns fit. */
const breakable = (name: string): Html => raw(String(code(name)).replace(/([a-z])([A-Z])/g, "$1<wbr>$2"));
