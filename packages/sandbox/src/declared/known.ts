// What is known of a thing: for webhooks and lists, and for the ledger.
import type { LedgerEntry } from "../types.js";
import { at } from "./json.js";
import { type Members, statusName } from "./members.js";
import type { Thing } from "./thing.js";

/** Everything that is known of a thing now. */
export function membersOf({ kind, row, own, state, status }: Thing): Members {
  const name = kind.statusName ?? statusName(row);
  return { ...state, ...own, ...(name !== undefined && { [name]: status }) };
}

/** The movement of its money, under the provider's own id; undefined where it moves none. */
export function movementOf(
  { row: { moves }, asked, movement, kind, own, found }: Thing,
  uuid: () => string,
): Omit<LedgerEntry, "provider" | "at"> | undefined {
  if (!moves) return undefined;
  const { amount, currency, reference } = moves;
  const made = [...Object.values(kind.keys), "id"].find(
    (name) => own[name] !== undefined && !Object.values(found).includes(own[name]),
  );
  return {
    kind: movement ?? moves.kind,
    id: made === undefined ? uuid() : String(own[made]),
    ...(reference !== undefined && { reference: String(at(asked, reference)) }),
    amount: String(at(asked, amount)),
    currency: currency.startsWith("/") ? String(at(asked, currency)) : currency,
  };
}
