import type { ShownDelivery } from "../../state.js";
import { byId, clockTime, count, element, json, openable } from "./dom.js";

const MOST = 200;

/** Rows by delivery, with the text of what they show: only what has changed is drawn again. */
const rows = new Map<number, { row: HTMLElement; text: string }>();

/** Shows the latest webhooks, the newest first. A row that is open stays open. */
export function showWebhooks(deliveries: readonly ShownDelivery[]): void {
  const latest = deliveries.slice(-MOST);
  const list = byId("webhooks-list");
  for (const [id, { row }] of rows) {
    if (latest.some((delivery) => delivery.id === id)) continue;
    row.remove();
    rows.delete(id);
  }
  for (const delivery of latest) {
    const text = JSON.stringify(delivery);
    const known = rows.get(delivery.id);
    if (known?.text === text) continue;
    const row = deliveryItem(delivery);
    if (known?.row.querySelector("details")?.open) (row.firstChild as HTMLDetailsElement).open = true;
    if (known) known.row.replaceWith(row);
    else list.prepend(row);
    rows.set(delivery.id, { row, text });
  }
  count("webhooks", deliveries.length);
}

const RANKS = { waiting: "careful", delivered: "good", "given up": "bad", "not sent": "" } as const;

function deliveryItem({ provider, event, url, state, attempts, headers, body }: ShownDelivery): HTMLElement {
  const times = attempts.length === 1 ? "1 attempt" : `${attempts.length} attempts`;
  const first = attempts[0];
  const what = element("span", "what", element("span", "name", event), element("span", "path", url));
  const end = element(
    "span",
    "end",
    element("span", `badge ${RANKS[state]}`, state),
    " ",
    element("span", "took", times),
  );
  const at = element("span", "at", first ? clockTime(first.at) : "");
  return openable([at, element("span", "who", provider), what, end], () => [
    element("div", "", tried(attempts, state), json("Headers, masked", headers)),
    json("Body, masked", body),
  ]);
}

function tried(attempts: ShownDelivery["attempts"], state: ShownDelivery["state"]): HTMLElement {
  const lines = attempts.map(({ at, status }) =>
    element("li", "", clockTime(at), ` ${status === 0 ? "no answer" : `answered ${status}`}`),
  );
  const why =
    state === "not sent"
      ? "Its address is not on this machine, so the sandbox only recorded it."
      : "No attempt is over yet.";
  return element(
    "div",
    "",
    element("h3", "", "Attempts"),
    lines.length > 0 ? element("ol", "", ...lines) : element("p", "soft", why),
  );
}
