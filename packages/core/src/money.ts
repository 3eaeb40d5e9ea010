// The entry @payspec/core/money: exact amounts, and their three forms on the wire. No amount ever goes
// through floating point arithmetic.
export { type Alike, add, compare, subtract, sum, times } from "./money/arithmetic.js";
export { exponents, type Money, MoneyError } from "./money/money.js";
export { fromMajorNumber, fromMinor, parseMoney } from "./money/read.js";
export type { Rounding } from "./money/round.js";
export { share } from "./money/share.js";
export { toDecimal, toMajorNumber, toMinorNumber } from "./money/write.js";
