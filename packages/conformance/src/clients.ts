import type { ClientOptions, OperationTable, Result } from "@payspec/core";
import { facts, names, packages } from "./generated/providers.ts";
import type { Facts, Floors } from "./providers/facts.ts";

export type Provider = (typeof names)[number];

/** What the suites have to know of each provider. */
export const factsOf = (provider: Provider): Facts => facts[provider];

/** What the suites have to find of each provider: its own floors, or those of the smallest. */
export const floorsOf = (provider: Provider): Floors =>
  factsOf(provider).floors ?? { rules: 0, descriptions: 11, requests: 2 };

/** Those of some providers that this run is about: PAYSPEC_ONLY names one, and without it all are. */
export const chosen = <Name extends Provider>(some: readonly Name[]): readonly Name[] =>
  some.filter((name) => [undefined, "", name].includes(process.env.PAYSPEC_ONLY));

/** The providers that this run is about. */
export const providers: readonly Provider[] = chosen(names);

const each = <T>(of: (name: Provider) => T): Record<Provider, T> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Provider, T>;

/** The operation tables by provider. */
export const tables: Record<Provider, OperationTable> = each((name) => packages[name].operations);

/** Credentials that must never be seen again: each is a word of its own. */
export const secrets: Record<Provider, readonly string[]> = each((name) => facts[name].secrets);

/** A client whose methods are called by name. */
export type AnyClient = Record<string, (input?: Record<string, unknown>) => Promise<Result<unknown>>>;

/** A client of each provider with the same options; `credential` may replace its first credential. */
export function clientOf(
  provider: Provider,
  options: ClientOptions & { baseUrl: string },
  credential?: () => Promise<string>,
): AnyClient {
  const [first = "", second = ""] = secrets[provider];
  return factsOf(provider).client(options, { first: credential ?? first, second }) as AnyClient;
}
