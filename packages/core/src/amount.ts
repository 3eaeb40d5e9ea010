/**
 * The digits of an amount without zeros that carry nothing, so that 200, "200.00" and { value: "200.0" } are equal. Undefined for what is no
 * amount. Texts that are longer than any amount are none.
 */
export function digitsOf(amount: unknown): string | undefined {
  const value = amount !== null && typeof amount === "object" ? (amount as { value?: unknown }).value : amount;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const [, whole, fraction = ""] = /^0*(\d{1,30}?)(?:\.(\d{0,30}?)0*)?$/.exec(String(value).slice(0, 99)) ?? [];
  return whole === undefined ? undefined : `${whole}${fraction && `.${fraction}`}`;
}
