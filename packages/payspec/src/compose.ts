import { type ClientOptions, type Phase, type PhaseTable, readPointer } from "@payspec/core";

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
  const clients = Object.entries(factories).map(([name, create]) => [name, create({ ...common, ...(options[name] as object) } as never)]);
  return Object.fromEntries(clients);
}

/** What an answer's status means by a provider's phase table: `unknown` for a value that the spec does not know, undefined without a status. */
export function phaseIn(phases: PhaseTable, operationId: string, data: unknown): Phase | undefined {
  const row = Object.hasOwn(phases, operationId) ? phases[operationId] : undefined;
  return row && (row.values[String(readPointer(data, row.at))]?.[0] ?? "unknown");
}
