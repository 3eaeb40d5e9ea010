/** A spot where the documents of a provider are silent, and what the sandbox can do there. */
export interface Spot {
  /** The operations that meet it. */
  readonly operations: readonly string[];
  /** What the documents do not say, as the rest of a sentence that begins with "Not documented:". */
  readonly silent: string;
  /** What would hurt a careless integrator most: the default. */
  readonly worst: string;
  /** The mild reading, with `createSandbox({ undocumented: "kind" })`. */
  readonly kind: string;
}

/** The spots of a provider by name. */
export type Spots = Readonly<Record<string, Spot>>;

/**
 * Asks whether the sandbox is kind at one of these spots; the name is checked by the compiler, so
 * that each spot is in the table.
 */
export const kindAt =
  <S extends Spots>(_spots: S) =>
  (context: { isKind(spot: string): boolean }, spot: keyof S & string): boolean =>
    context.isKind(spot);

/**
 * How a sandbox plays the silent spots: all of them, or some by name such as `via.repeatedExternalId`
 * while the others stay the worst.
 */
export type Undocumented = "worst" | "kind" | Readonly<Record<string, "worst" | "kind">>;

/** Reads the option; throws for a spot that no table has. */
export function kindness(
  given: Undocumented,
  tables: Readonly<Record<string, Spots>>,
): (provider: string, spot: string) => boolean {
  if (typeof given === "string") return () => given === "kind";
  for (const name of Object.keys(given)) {
    const [provider = "", spot = ""] = name.split(".");
    if (Object.hasOwn(tables, provider) && Object.hasOwn(tables[provider] ?? {}, spot)) continue;
    const known = Object.entries(tables).flatMap(([one, table]) => Object.keys(table).map((of) => `${one}.${of}`));
    throw new Error(`undocumented: ${name} is not a spot of this sandbox. It has ${known.join(", ")}.`);
  }
  return (provider, spot) => given[`${provider}.${spot}`] === "kind";
}
