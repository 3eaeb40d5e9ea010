// The cases of all providers: each has a file of its own in cases/.
import { readdirSync } from "node:fs";
import type { ClientOptions } from "@payspec/core";
import type { Provider, Sandbox } from "@payspec/sandbox";
import type { CrashCase } from "./case.ts";

export type { CrashCase, Loose } from "./case.ts";
export type { Provider };

/** The providers that have cases. */
export const providers = readdirSync(new URL("cases/", import.meta.url))
  .map((file) => file.replace(/\.ts$/, "") as Provider)
  .sort();

export const cases: readonly CrashCase[] = (
  await Promise.all(
    providers.map(async (name) => ((await import(`./cases/${name}.ts`)) as { cases: readonly CrashCase[] }).cases),
  )
).flat();

type Factory = (options: object) => object;

/** How the client of each provider is made. */
const factories = Object.fromEntries(
  await Promise.all(
    providers.map(async (name) => {
      const exported = (await import(`@payspec/${name}`)) as Record<string, Factory>;
      return [name, exported[`create${name.charAt(0).toUpperCase()}${name.slice(1)}Client`] as Factory] as const;
    }),
  ),
);

/** A client of the sandbox through a wire of the test. */
export function clientOn(
  provider: Provider,
  sandbox: Pick<Sandbox, "credentials" | "baseUrls">,
  send: typeof fetch,
  more: Pick<ClientOptions, "timeoutMs" | "deadlineMs"> = {},
): object {
  const options = { baseUrl: sandbox.baseUrls[provider], fetch: send, retries: 0, timeoutMs: 60_000, ...more };
  return (factories[provider] as Factory)({ ...sandbox.credentials[provider], ...options });
}
