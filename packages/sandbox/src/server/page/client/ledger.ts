import type { LedgerEntry } from "../../../types.js";
import { byId, clockTime, count, element } from "./dom.js";

const MOST = 200;

/** Shows the latest movements of money, the newest first. */
export function showLedger(ledger: readonly LedgerEntry[]): void {
  byId("ledger-list").replaceChildren(...ledger.slice(-MOST).reverse().map(movementItem));
  byId("ledger-table").hidden = ledger.length === 0;
  count("ledger", ledger.length);
}

function movementItem({ at, provider, kind, amount, currency, reference = "", id }: LedgerEntry): HTMLElement {
  const cell = (className: string, inside: Node | string) => element("td", className, inside);
  return element(
    "tr",
    "",
    cell("", clockTime(at)),
    cell("", provider),
    cell("", kind),
    cell("amount", `${amount} ${currency.toUpperCase()}`),
    cell("", reference),
    cell("id", id),
  );
}
