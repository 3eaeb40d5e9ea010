import type { HistoryEntry } from "../../../history.js";
import { byId, clockTime, count, element, json, openable } from "./dom.js";

const rows = new Map<number, HTMLElement>();

/**
 * Puts new calls on top and drops those that the sandbox has forgotten. Rows that stay are left alone: one may be open.
 */
export function showCalls(entries: readonly HistoryEntry[], oldest: number | null): void {
  for (const [id, row] of rows) {
    if (oldest !== null && id >= oldest) continue;
    row.remove();
    rows.delete(id);
  }
  const list = byId("calls-list");
  for (const entry of entries) {
    if (rows.has(entry.id)) continue;
    const row = callItem(entry);
    rows.set(entry.id, row);
    list.prepend(row);
  }
  count("calls", rows.size);
}

function callItem({
  at,
  provider,
  method,
  operationId,
  path,
  fault,
  status,
  ms,
  request,
  response,
}: HistoryEntry): HTMLElement {
  const what = element(
    "span",
    "what",
    element("span", "method", method),
    element("span", "name", operationId),
    element("span", "path", path),
  );
  const struck = element(
    "span",
    fault === undefined ? "" : "badge careful",
    fault === undefined ? "" : `fault: ${fault}`,
  );
  const end = element(
    "span",
    "end",
    struck,
    " ",
    statusOf(status),
    " ",
    element("span", "took", `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`),
  );
  const summary = [element("span", "at", clockTime(at)), element("span", "who", provider), what, end];
  return openable(summary, () => [json("Request, masked", request), json("Answer of the provider, masked", response)]);
}

/** No status is a connection that broke. */
function statusOf(status: number): HTMLElement {
  const rank = status === 0 || status >= 500 ? "bad" : status >= 300 ? "careful" : "good";
  return element("span", `status ${rank}`, status === 0 ? "none" : String(status));
}
