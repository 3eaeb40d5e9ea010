import { Refusal, unprocessable } from "./errors.js";
import { amountOf, isWholeKopecks, kopecksOf, type Rounding, rounded, sumOf, times } from "./money.js";

/**
 * A position of an order, a refund or a shipment. `amount` and `amountWoVat` are for one unit, the totals for the line.
 */
export interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly amount: number;
  readonly amountWoVat: number;
  readonly totalAmount: number;
  readonly totalVatAmount: number;
  readonly vatCode: string;
}

/** How an order's sums are checked. */
export interface OrderSetting {
  readonly roundPolicy?: "strict" | "none" | Rounding;
  readonly disableValidate?: boolean;
}

/** Something with positions and totals. */
export interface Totals {
  readonly amount: number;
  readonly vatAmount: number;
  readonly basketItems: readonly Line[];
}

/**
 * Checks the sums of an order or a refund in whole kopecks. `floor`, `ceil`, `halfUp` and `halfDown` round the total of
 * the order to whole units; without a policy `strict` holds: the page of the order names both `strict` and `none` as
 * the default. `disableValidate` leaves out the sums and nothing else.
 *
 * https://docs.invoicebox.ru/docs/merchant/order/create/
 */
export function checkSums(totals: Totals, setting: OrderSetting = {}): void {
  checkLines(totals.basketItems, setting);
  checkAmount("amount", totals.amount);
  checkAmount("vatAmount", totals.vatAmount);
  if (setting.disableValidate) return;
  const { roundPolicy = "strict" } = setting;
  const sum = sumOf(totals.basketItems.map(({ totalAmount }) => totalAmount));
  const total =
    roundPolicy === "strict" || roundPolicy === "none"
      ? sum
      : 100n * rounded({ digits: sum, scale: 2 }, 0, roundPolicy);
  if (kopecksOf(totals.amount) !== total) throw wrong("wrong_total_amount", "amount", total);
  const vat = sumOf(totals.basketItems.map(({ totalVatAmount }) => totalVatAmount));
  if (kopecksOf(totals.vatAmount) !== vat) throw wrong("wrong_total_vat_amount", "vatAmount", vat);
}

/** Checks each position by itself. */
export function checkLines(lines: readonly Line[], setting: OrderSetting = {}): void {
  if (lines.length === 0) throw unprocessable("basketItems", "must hold at least one position");
  for (const [index, line] of lines.entries()) {
    const at = `basketItems.${index}`;
    if (line.quantity <= 0) throw unprocessable(`${at}.quantity`, "must be above 0");
    for (const name of ["amount", "amountWoVat", "totalAmount", "totalVatAmount"] as const)
      checkAmount(`${at}.${name}`, line[name]);
    if (!setting.disableValidate) checkLine(line, at, setting.roundPolicy === "none");
  }
}

/** `none` leaves the total above the product, so that the price without tax no longer adds up to it. */
function checkLine(line: Line, at: string, mayBeAbove: boolean): void {
  const total = kopecksOf(line.totalAmount);
  const product = times(line.amount, line.quantity);
  const expected = rounded(product, 2, mayBeAbove ? "ceil" : "halfUp");
  if (mayBeAbove ? total < expected : total !== expected)
    throw wrong("wrong_basket_item_total_amount", `${at}.totalAmount`, expected);
  const vat = kopecksOf(line.totalVatAmount);
  const inside = vatInside(total, line.vatCode);
  if (!within(vat, inside)) throw wrong("wrong_basket_item_total_vat_amount", `${at}.totalVatAmount`, inside);
  if (mayBeAbove || within(rounded(times(line.amountWoVat, line.quantity), 2) + vat, total)) return;
  throw calculationError(
    "wrong_basket_item_amount_wo_vat",
    `${at}.amountWoVat`,
    `times quantity plus totalVatAmount must be ${line.totalAmount}`,
  );
}

/**
 * The tax that a total contains; codes with `_ADDED` put it on top of the price, but the
 * total contains it all the same.
 */
function vatInside(total: bigint, vatCode: string): bigint {
  const rate = BigInt(/\d+/.exec(vatCode)?.[0] ?? 0);
  const of = 100n + rate;
  return (total * rate * 2n + of) / (of * 2n);
}

/** Rounding may cost one kopeck. */
const within = (one: bigint, other: bigint): boolean => one - other <= 1n && other - one <= 1n;

function checkAmount(name: string, amount: number): void {
  if (amount < 0) throw unprocessable(name, "must not be negative");
  if (!isWholeKopecks(amount)) throw unprocessable(name, "must have at most two decimals");
}

const wrong = (code: string, name: string, expected: bigint): Refusal =>
  calculationError(code, name, `must be ${amountOf(expected)}`);

const calculationError = (code: string, name: string, message: string): Refusal =>
  new Refusal(422, "Calculation Error", code, { name, message });
