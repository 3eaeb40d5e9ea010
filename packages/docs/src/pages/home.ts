import { tasks } from "../../content/tasks.js";
import type { Glance } from "../glance.js";
import { blocks, code, esc, fence, heading, link, page, table } from "../html.js";
import { addressOf, toGuide, toProvider } from "../links.js";
import type { Provider } from "../provider.js";
import { region, samplesFolder } from "../samples.js";
import { glanceRows } from "./provider.js";

/** The start page: what this is, which provider does what, and the call for each task. */
export function homePage(providers: readonly Provider[], glances: readonly Glance[]): string {
  return page(
    {
      title: "Payspec",
      titleTemplate: false,
      description: "Typed clients, specs and a sandbox for five payment APIs.",
      layout: "home",
      kind: "Start",
    },
    blocks(
      `<div class="hero"><div>`,
      "<h1>Payments whose failures you can't miss</h1>",
      `<p class="lead">A typed client for each of five payment APIs, made from specs that say what the providers' pages leave out: what may be repeated, what to ask when an answer is lost, what each status means for the money.</p>`,
      `<p class="actions">${link(toGuide("first-payment"), "Make a first payment", "button")} ${link("#tasks", "Find a call", "button quiet")}</p>`,
      "</div>",
      `<div class="sample">${fence(region(`${samplesFolder}guides/home.ts`, "home"), "ts")}</div></div>`,
      heading(2, "providers", "The providers"),
      `<ul class="cards">${providers.map(card).join("")}</ul>`,
      heading(2, "tasks", "Find the call"),
      "<p>Pick what you want to do. An arrow says which call comes first.</p>",
      taskTable(providers),
      heading(2, "compare", "Compare"),
      compareTable(providers, glances),
    ),
  );
}

const card = (provider: Provider): string =>
  `<li><a class="card" href="${toProvider(provider.name)}"><strong>${esc(provider.label)}</strong><span>${esc(provider.purpose)}</span></a></li>`;

function taskTable(providers: readonly Provider[]): string {
  const rows = tasks.map(({ task, calls }) => [
    esc(task),
    ...providers.map((provider) =>
      (calls[provider.name] ?? [])
        .map((name) => {
          const address = addressOf(provider, name);
          if (!address) throw new Error(`content/tasks.ts names ${name}, which ${provider.name} does not have.`);
          return link(address, breakable(code(name)));
        })
        .join(' <span aria-label="then">→</span> '),
    ),
  ]);
  return table("Calls by task", ["", ...providers.map((provider) => link(toProvider(provider.name), esc(provider.label)))], rows, true);
}

function compareTable(providers: readonly Provider[], glances: readonly Glance[]): string {
  const columns = providers.map((provider, index) => glanceRows(provider, glances[index] as Glance));
  const rows = (columns[0] ?? []).map(([term], row) => [term, ...columns.map((column) => column[row]?.[1] ?? "")]);
  return table(
    "Providers compared",
    ["", ...providers.map((provider) => link(toProvider(provider.name), esc(provider.label)))],
    rows,
    true,
  );
}

/** Long names may break before a capital, so that five columns fit. */
const breakable = (html: string): string => html.replace(/([a-z])([A-Z])/g, "$1<wbr>$2");
