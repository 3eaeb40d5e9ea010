import { unprocessable } from "./errors.js";
import { amountOf, kopecksOf } from "./money.js";
import type { Order, Refund, State } from "./state.js";
import type { Line } from "./sums.js";

/** What is left of a position, in kopecks. */
export interface Rest {
  readonly line: Line;
  amount: bigint;
  vat: bigint;
}

/** What is left of each position of an order after all its refunds, drafts included. */
export function restsOf(state: State, order: Order): Rest[] {
  const rests = order.fields.basketItems.map((line) => ({
    line,
    amount: kopecksOf(line.totalAmount),
    vat: kopecksOf(line.totalVatAmount),
  }));
  for (const { fields } of refundsOf(state, order)) for (const line of fields.basketItems) take(rests, line);
  return rests;
}

/** What is left of an order's total. Apart from its positions, because a rounding policy may part them. */
const restOf = (state: State, order: Order): bigint =>
  refundsOf(state, order).reduce((rest, { fields }) => rest - kopecksOf(fields.amount), kopecksOf(order.fields.amount));

/** Refuses a refund of more than is left. Positions are recognised by their `sku`. */
export function demandRest(state: State, order: Order, { amount, basketItems }: Refund["fields"]): void {
  const rests = restsOf(state, order);
  for (const [index, line] of basketItems.entries()) {
    const at = `basketItems.${index}`;
    if (!rests.some((rest) => rest.line.sku === line.sku))
      throw unprocessable(`${at}.sku`, "names no position of the order");
    const over = take(rests, line);
    if (over.amount > 0n)
      throw tooMuch(`${at}.totalAmount`, kopecksOf(line.totalAmount) - over.amount, "wrong_basket_item_total_amount");
    if (over.vat > 0n)
      throw tooMuch(
        `${at}.totalVatAmount`,
        kopecksOf(line.totalVatAmount) - over.vat,
        "wrong_basket_item_total_vat_amount",
      );
  }
  const rest = restOf(state, order);
  if (kopecksOf(amount) > rest) throw tooMuch("amount", rest, "wrong_total_amount");
}

/** Takes a line from the positions with its `sku`, one after the other, and returns what they could not give. */
function take(rests: readonly Rest[], line: Line): { amount: bigint; vat: bigint } {
  const left = { amount: kopecksOf(line.totalAmount), vat: kopecksOf(line.totalVatAmount) };
  for (const rest of rests.filter((one) => one.line.sku === line.sku)) {
    for (const name of ["amount", "vat"] as const) {
      const taken = least(left[name], rest[name]);
      rest[name] -= taken;
      left[name] -= taken;
    }
  }
  return left;
}

// Math.min takes no bigint.
function least(one: bigint, other: bigint): bigint {
  if (one < other) return one;
  return other;
}

const refundsOf = ({ refunds }: State, order: Order): Refund[] =>
  [...refunds.values()].filter((refund) => refund.order === order);

const tooMuch = (name: string, rest: bigint, code: string) =>
  unprocessable(name, `must be at most ${amountOf(rest)}, which is left to refund`, code);
