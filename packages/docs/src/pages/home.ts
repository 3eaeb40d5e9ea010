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

/** A row per task, so that the number of providers changes only how long a row is. */
function taskTable(providers: readonly Provider[], words: Words): Html {
  const then = html` <span aria-label="${words.text("then")}">→</span> `;
  const rows = tasks.map(({ task, calls }) => {
    const done = providers.filter(({ name }) => (calls[name] ?? []).length > 0);
    const each = done.map((provider) => {
      const names = (calls[provider.name] ?? []).map((name) => {
        const address = addressOf(provider, name);
        if (!address) throw new Error(`content/tasks.ts names ${name}, which ${provider.name} does not have.`);
        return link(address, breakable(name));
      });
      return html`<li><span class="of">${provider.label}</span> ${joined(names, then)}</li>`;
    });
    return [words.text(task), html`<ul class="calls">${each}</ul>`];
  });
  return table(words.text("Calls by task"), [words.text("Task"), words.text("Calls")], rows, true);
}

/** A row per provider; the columns are what one is chosen by. */
function compareTable(providers: readonly Provider[], glances: readonly Glance[], words: Words): Html {
  const chosen = [1, 2, 3, 4, 5, 7];
  const all = providers.map((provider, index) => glanceRows(provider, glances[index] as Glance));
  const head = chosen.map((at) => all[0]?.[at]?.[0] ?? "");
  const rows = all.map((facts, index) => {
    const { name, label } = providers[index] as Provider;
    return [link(toProvider(name), label), ...chosen.map((at) => facts[at]?.[1] ?? "")];
  });
  return table(words.text("Providers compared"), ["", ...head], rows, true);
}

/** Long names may break before a capital, so that five columns fit. */
const breakable = (name: string): Html => raw(String(code(name)).replace(/([a-z])([A-Z])/g, "$1<wbr>$2"));
