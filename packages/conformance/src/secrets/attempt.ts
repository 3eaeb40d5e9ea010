// Calls against failing servers, and a look for secrets in everything that comes out of them.
import { type ClientEvent, type Failure, PayspecError } from "@payspec/core";
import { clientOf, type Provider, tables } from "../clients.ts";
import type { Case } from "./cases.ts";
import { texts, visible } from "./visible.ts";

/** What the calls are made with. */
export interface Attempt {
  readonly provider: Provider;
  readonly id: string;
  readonly input: object;
  /** First credential of the client. */
  readonly credential: string;
}

/** A kernel that got out, and by which case. */
export type Leak = readonly [name: string, kernel: string];

/**
 * Which of the kernels get out of one client that meets each case in turn: in a result, an error or the events of
 * a call, and in the end in the client, which may keep nothing of any. A success must let out none but in its data.
 */
export async function leaksOf(
  { provider, id, input, credential }: Attempt,
  cases: readonly Case[],
  kernels: readonly string[],
): Promise<Leak[]> {
  let events: ClientEvent[] = [];
  let respond: typeof fetch = () => Promise.reject(new Error("There is no case yet."));
  const options = {
    baseUrl: "https://api.example",
    fetch: ((...request) => respond(...request)) as typeof fetch,
    retries: 1,
    deadlineMs: 30_000, // Tribute asks for a pause of a minute after some refusals: that ends the call.
    onEvent: (event: ClientEvent) => events.push(event),
  };
  const client = clientOf(provider, options, async () => credential);
  const given = { ...(tables[provider][id]?.path.includes("{siteId}") && { siteId: "site" }), ...input };
  const leaks: Leak[] = [];
  for (const { name, fetch } of cases) {
    events = [];
    respond = fetch;
    const result = await client[id]?.(given);
    if (!result || (!result.ok && result.kind === "invalid"))
      throw new Error(`${provider} ${id} was not sent: ${JSON.stringify(result)}`);
    const shown = result.ok ? [{ ...result, data: undefined }] : failed(result as Failure);
    leaks.push(...among([...shown, events], kernels).map((kernel): Leak => [name, kernel]));
  }
  return [...leaks, ...among([client], kernels).map((kernel): Leak => ["kept by the client", kernel])];
}

/** A failure as a result and as an error, which holds all its members: then a look at the error is one at both. */
function failed(result: Failure): object[] {
  const error = new PayspecError(result);
  const isWithin = Reflect.ownKeys(result).every(
    (key) => key in error && error[key as keyof PayspecError] === result[key as keyof Failure],
  );
  return isWithin ? [error] : [error, result];
}

function among(shown: readonly unknown[], kernels: readonly string[]): string[] {
  const everything = shown.map(visible).join("\n");
  const words = kernels.some(isShort) ? shown.map(texts).join("\n") : "";
  return kernels.filter((kernel) =>
    isShort(kernel) ? new RegExp(`\\b${kernel}\\b`).test(words) : everything.includes(kernel),
  );
}

const isShort = ({ length }: string): boolean => length < 6;
