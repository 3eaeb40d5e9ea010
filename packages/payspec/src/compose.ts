import type { ClientOptions, Phase, PhaseTable } from "@payspec/core";
import { judge } from "@payspec/core/phase";

type Factory = (options: never) => unknown;
type OptionsOf<F extends Factory> = Parameters<F>[0];

/**
 * The facade for those who count bytes: only the factories that are passed get into a bundle.
 * `common` options hold for all clients; a provider's own win.
 */
export function composePayments<const Factories extends Readonly<Record<string, Factory>>>(
  factories: Factories,
  options: { readonly [P in keyof Factories]: OptionsOf<Factories[P]> },
  common: ClientOptions = {},
): { readonly [P in keyof Factories]: ReturnType<Factories[P]> } {
  const clients = Object.entries(factories).map(([name, create]) => [
    name,
    create({ ...common, ...(options[name] as object) } as never),
  ]);
  return Object.fromEntries(clients);
}

/**
 * What an answer's status means by a provider's phase table: `unknown` for a value that the spec does not know,
 * undefined without a status. `asked` is the flat input of the call that made the object, where the meaning
 * depends on it. Never throws.
 */
export function phaseFrom(phases: PhaseTable, operationId: string, data: unknown, asked?: unknown): Phase | undefined {
  const row = rowFrom(phases, operationId);
  return row && judge(row, data, asked).phase;
}

/** The row of a name in a table that the spec gives; undefined for any other value, whatever it is. */
export function rowFrom<Row>(table: Readonly<Record<string, Row>>, name: unknown): Row | undefined {
  return typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
}
