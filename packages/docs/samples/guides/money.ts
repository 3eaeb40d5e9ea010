// #region kopecks
/** Whole kopecks of a decimal text: exact, because no float is involved. */
export function kopecksOf(text: string): bigint {
  const [, sign, whole, part = ""] =
    /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (whole === undefined) throw new TypeError(`${text} is no amount.`);
  const kopecks = BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
  return sign ? -kopecks : kopecks;
}

/** The decimal text of whole kopecks. */
export function rublesOf(kopecks: bigint): string {
  const digits = `${kopecks < 0n ? -kopecks : kopecks}`.padStart(3, "0");
  return `${kopecks < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
// #endregion
