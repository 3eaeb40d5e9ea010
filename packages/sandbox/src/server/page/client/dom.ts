/** The element with this id, which the page has. */
export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

/** An element with a class and with texts or elements in it. Texts stay texts, whatever a request put into them. */
export function element(tag: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...inside);
  return made;
}

/** A time of the sandbox's clock, to the second, in the reader's zone. */
export function clockTime(ms: number): HTMLElement {
  const time = document.createElement("time");
  const date = new Date(ms);
  time.dateTime = date.toISOString();
  time.title = date.toLocaleString();
  time.textContent = date.toLocaleTimeString([], { hour12: false });
  return time;
}

/** A row that opens. What is inside is made when it is first opened. */
export function openable(summary: readonly HTMLElement[], inside: () => readonly HTMLElement[]): HTMLLIElement {
  const details = document.createElement("details");
  details.append(element("summary", "", ...summary.flatMap((part) => [part, " "])));
  details.addEventListener("toggle", () => details.append(element("div", "inside", ...inside())), { once: true });
  const row = document.createElement("li");
  row.append(details);
  return row;
}

/** A heading and a value as JSON. */
export function json(title: string, value: unknown): HTMLElement {
  const text = value === undefined ? "none" : JSON.stringify(value, null, 2);
  return element("div", "", element("h3", "", title), element("pre", "", text));
}

/** Shows how many there are, and the sentence for none. */
export function count(of: string, many: number): void {
  byId(`${of}-count`).textContent = String(many);
  byId(`${of}-none`).hidden = many > 0;
}
