/** An element with what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** Code that may be wider than its place: reached by keyboard, it scrolls. */
export function block(text: string, label: string): HTMLElement {
  const pre = element("pre", "", text);
  pre.tabIndex = 0;
  pre.role = "region";
  pre.ariaLabel = label;
  return pre;
}

/** A table with a header for each column. */
export function table(head: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLElement {
  const headers = head.map((text) => {
    const cell = element("th", "", text);
    cell.scope = "col";
    return cell;
  });
  return element(
    "table",
    "",
    element("thead", "", element("tr", "", ...headers)),
    element("tbody", "", ...rows.map((row) => element("tr", "", ...row.map((cell) => element("td", "", cell))))),
  );
}

/** A choice with its label. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): [HTMLElement, HTMLSelectElement] {
  const select = element("select", "", ...options.map(([value, text]) => new Option(text, value)));
  return [element("label", "", `${label} `, select), select];
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element("button", "tool", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
