import { registryOf } from "@payspec/spec-model/registry";

/** What a spec can't say about a provider: its short name, and how its client is made and called in samples. */
export interface ProviderFacts {
  readonly label: string;
  /** What a developer would use it for, in one line. */
  readonly purpose: string;
  /** How it can be tried without money. */
  readonly testing: string;
}

/** In the order in which the site lists them; each is said in specs/<provider>/provider.yaml. */
export const providerFacts: Readonly<Record<string, ProviderFacts>> = Object.fromEntries(
  registryOf().map(({ name, label, purpose, testing }) => [name, { label, purpose, testing }]),
);
