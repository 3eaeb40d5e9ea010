import type { SearchEntry } from "../src/search-types.js";
import { type Hit, rank } from "./rank.js";

declare global {
  interface Window {
    payspecSearch?: SearchEntry[];
  }
}

const KIND: Readonly<Record<SearchEntry["k"], string>> = {
  guide: "Guide",
  provider: "Provider",
  operation: "Operation",
  webhook: "Webhook",
  schema: "Schema",
  statuses: "Statuses",
  error: "Error",
};

/** The search dialog: a combobox over a list of links. The index is read when the dialog opens for the first time. */
export function startSearch(root: string, index: string): void {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", "Search");
  dialog.innerHTML = `<div class="search-bar"><input type="search" role="combobox" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list" aria-label="Search operations, fields and guides" placeholder="createRefund, 429, webhook…" autocomplete="off" spellcheck="false"><button type="button">Close</button></div><ul class="search-results" id="search-results" role="listbox" aria-label="Results"></ul><p class="search-status" role="status"></p>`;
  document.body.append(dialog);
  const input = dialog.querySelector("input") as HTMLInputElement;
  const list = dialog.querySelector("ul") as HTMLUListElement;
  const status = dialog.querySelector("p") as HTMLParagraphElement;
  let hits: Hit[] = [];
  let chosen = 0;
  const options = () => [...list.querySelectorAll("a")];

  const choose = (at: number) => {
    chosen = hits.length === 0 ? 0 : (at + hits.length) % hits.length;
    for (const [position, option] of options().entries()) option.setAttribute("aria-selected", String(position === chosen));
    options()[chosen]?.scrollIntoView({ block: "nearest" });
    if (hits.length > 0) input.setAttribute("aria-activedescendant", `search-${chosen}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = () => {
    const entries = window.payspecSearch;
    hits = entries ? rank(entries, input.value) : [];
    list.replaceChildren(...hits.map((hit, at) => item(hit, at, root)));
    input.setAttribute("aria-expanded", String(hits.length > 0));
    status.textContent = !entries
      ? "Reading the index…"
      : input.value.trim() === ""
        ? "Operations, fields, schemas, errors and guides of all providers."
        : hits.length === 0
          ? "Nothing found."
          : `${hits.length}${hits.length === 24 ? " best" : ""} results`;
    choose(0);
  };
  const open = () => {
    if (dialog.open) return;
    if (!window.payspecSearch && !document.querySelector("script[data-search-index]"))
      load(root + index, show, () => (status.textContent = "The index could not be read."));
    dialog.showModal();
    input.select();
    show();
  };

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") options()[chosen]?.click();
  });
  // Links to the page itself only move the anchor: the dialog has to go away by itself.
  list.addEventListener("click", () => dialog.close());
  dialog.querySelector("button")?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  document.querySelector("[data-search]")?.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
    if ((event.key === "/" && !typing) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      open();
    }
  });
}

/** A script, not a request for data: that also works from a folder. */
function load(address: string, then: () => void, otherwise: () => void): void {
  const script = document.createElement("script");
  script.src = address;
  script.dataset.searchIndex = "";
  script.onload = then;
  script.onerror = otherwise;
  document.head.append(script);
}

function item({ entry, field }: Hit, at: number, root: string): HTMLLIElement {
  const isCode = ["operation", "webhook", "schema"].includes(entry.k);
  const link = document.createElement("a");
  link.id = `search-${at}`;
  link.setAttribute("role", "option");
  link.href = root + entry.u.slice(1) + (field ? `#${field[1]}` : "");
  link.tabIndex = -1;
  const part = (tag: string, className: string, text: string) =>
    Object.assign(document.createElement(tag), { className, textContent: text });
  link.append(
    part("strong", isCode ? "code" : "", field ? `${entry.t} → ${field[0]}` : entry.t),
    part("span", "kind", [entry.p, KIND[entry.k]].filter(Boolean).join(" · ")),
    part("span", "about", entry.s),
  );
  const element = document.createElement("li");
  element.setAttribute("role", "presentation");
  element.append(link);
  return element;
}
