/** Whole digits and, where there is a point, decimals. */
const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/;

/**
 * A decimal as a whole number of units of 10 to the minus `scale`, without zeros at its end; undefined for
 * anything else than such a text.
 */
export function readDecimal(text: unknown): { readonly units: bigint; readonly scale: number } | undefined {
  const [, sign, whole, digits = ""] = (typeof text === "string" && DECIMAL.exec(text)) || [];
  if (whole === undefined) return undefined;
  const fraction = digits.replace(/0+$/, "");
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/** Writes a number's text without an exponent, by moving its point. */
export function plain(text: string): string {
  const [, sign, first, rest = "", power] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (power === undefined) return text;
  const digits = `${first}${rest}`;
  const shift = Number(power);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${digits}`;
  return `${sign}${digits.padEnd(shift + 1, "0")}`;
}
