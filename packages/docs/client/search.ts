import type { Engine, Hit } from "../src/search-engine.js";
import type { SearchEntry } from "../src/search-types.js";

type Kind = SearchEntry["k"];

interface Texts {
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly close: string;
  readonly results: string;
  readonly about: string;
  readonly nothing: string;
  readonly found: (count: number) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

const TEXTS: Readonly<Record<string, Texts>> = {
  en: {
    label: "Search",
    hint: "Search operations, fields and guides",
    placeholder: "createRefund, 429, webhook…",
    close: "Close",
    results: "Results",
    about: "Operations, flows, fields, schemas, errors and guides of all providers.",
    nothing: "Nothing found. Try one word, or begin with:",
    found: (count) => `${count}${count === 24 ? " best" : ""} results`,
    kinds: {
      guide: "Guide",
      flow: "Flow",
      provider: "Provider",
      operation: "Operation",
      webhook: "Webhook",
      schema: "Schema",
      statuses: "Statuses",
      error: "Errors",
      changes: "Changes",
    },
  },
  ru: {
    label: "Поиск",
    hint: "Поиск операций, полей и руководств",
    placeholder: "возврат, 429, вебхук…",
    close: "Закрыть",
    results: "Результаты",
    about: "Операции, сценарии, поля, схемы, ошибки и руководства всех провайдеров.",
    nothing: "Ничего не найдено. Попробуйте одно слово или начните с этого:",
    found: (count) => `Найдено: ${count}`,
    kinds: {
      guide: "Руководство",
      flow: "Сценарий",
      provider: "Провайдер",
      operation: "Операция",
      webhook: "Вебхук",
      schema: "Схема",
      statuses: "Статусы",
      error: "Ошибки",
      changes: "Изменения",
    },
  },
};

/** Where a search that found nothing leads on. */
const START: readonly string[] = ["guides/first-payment.html", "guides/failures.html", "guides/sandbox.html"];

/** The search dialog: a combobox over a list of links. */
export function searchDialog(root: string, engine: Engine): { open(typed?: string): void } {
  const texts = (TEXTS[document.documentElement.lang] ?? TEXTS.en) as Texts;
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", texts.label);
  dialog.innerHTML = `<div class="search-bar"><input type="search" role="combobox" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list" autocomplete="off" spellcheck="false"><button type="button"></button></div><ul class="search-results" id="search-results" role="listbox"></ul><p class="search-status" role="status"></p>`;
  document.body.append(dialog);
  const input = dialog.querySelector("input") as HTMLInputElement;
  const list = dialog.querySelector("ul") as HTMLUListElement;
  const status = dialog.querySelector("p") as HTMLParagraphElement;
  const close = dialog.querySelector("button") as HTMLButtonElement;
  input.setAttribute("aria-label", texts.hint);
  input.placeholder = texts.placeholder;
  close.textContent = texts.close;
  list.setAttribute("aria-label", texts.results);
  let hits: readonly Hit[] = [];
  let chosen = 0;
  const options = () => [...list.querySelectorAll("a")];

  const choose = (at: number) => {
    const count = options().length;
    chosen = count === 0 ? 0 : (at + count) % count;
    for (const [position, option] of options().entries())
      option.setAttribute("aria-selected", String(position === chosen));
    options()[chosen]?.scrollIntoView({ block: "nearest" });
    if (count > 0) input.setAttribute("aria-activedescendant", `search-${chosen}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = () => {
    const isEmpty = input.value.trim() === "";
    hits = engine.find(input.value);
    const start =
      !isEmpty && hits.length === 0
        ? START.flatMap((page) => [...engine.at(`/${document.documentElement.lang}/${page}`), ...engine.at(`/${page}`)])
        : [];
    const shown = hits.length > 0 ? hits : start;
    list.replaceChildren(...shown.map((hit, at) => item(hit, at, root, texts)));
    input.setAttribute("aria-expanded", String(shown.length > 0));
    status.textContent = isEmpty ? texts.about : hits.length === 0 ? texts.nothing : texts.found(hits.length);
    choose(0);
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
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());

  return {
    open(typed = "") {
      if (dialog.open) return;
      dialog.showModal();
      if (typed) input.value = typed;
      if (!typed) input.select();
      show();
    },
  };
}

function item({ entry, field }: Hit, at: number, root: string, texts: Texts): HTMLLIElement {
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
    part("span", "kind", [entry.p, texts.kinds[entry.k]].filter(Boolean).join(" · ")),
    part("span", "about", entry.s),
  );
  const element = document.createElement("li");
  element.setAttribute("role", "presentation");
  element.append(link);
  return element;
}
