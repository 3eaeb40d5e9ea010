import {
  parseMoney,
  toDecimal,
  toMajorNumber,
  toMinorNumber,
} from "@payspec/core/money";

/** One sum in the three forms that providers take. */
export function forms(text: string) {
  // #region money
  const total = parseMoney(text, "RUB"); // exact, never through a float
  return {
    qiwi: toDecimal(total), // "100.50"; so does Bridgepay
    tribute: toMinorNumber(total), // 10050; so does VIA
    invoicebox: toMajorNumber(total), // 100.5
  };
  // #endregion
}
