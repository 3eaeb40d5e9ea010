import { registryOf } from "@payspec/spec-model/registry";

/** What a payer types in on the way, with what the sandbox's payers receive. Credentials are the client's. */
export const typedByPayer: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  registryOf().map(({ name, payer }) => [name, payer]),
);
