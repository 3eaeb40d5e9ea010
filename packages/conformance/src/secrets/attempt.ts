// One call against one failing server, and a look for secrets in everything that comes out of it.
import { type ClientEvent, type Failure, PayspecError } from "@payspec/core";
import { clientOf, type Provider, tables } from "../clients.ts";
import type { Case } from "./cases.ts";
import { texts, visible } from "./visible.ts";

/** What a call is made with. */
export interface Attempt {
  readonly provider: Provider;
  readonly id: string;
  readonly input: object;
  /** First credential of the client. */
  readonly credential: string;
}

/**
 * Which of the kernels a failed call lets out: in its result, error, events or client. A success must
 * let out none but in its data.
 */
export async function leaksOf(
  { provider, id, input, credential }: Attempt,
  { fetch }: Case,
  kernels: readonly string[],
): Promise<string[]> {
  const events: ClientEvent[] = [];
  const options = {
    baseUrl: "https://api.example",
    fetch,
    retries: 1,
    deadlineMs: 30_000, // Tribute asks for a pause of a minute after some refusals: that ends the call.
    onEvent: (event: ClientEvent) => events.push(event),
  };
  const client = clientOf(provider, options, async () => credential);
  const given = { ...(tables[provider][id]?.path.includes("{siteId}") && { siteId: "site" }) };
  const result = await client[id]?.({ ...given, ...input });
  if (!result || (!result.ok && result.kind === "invalid"))
    throw new Error(`${provider} ${id} was not sent: ${JSON.stringify(result)}`);
  const shown = result.ok
    ? [{ ...result, data: undefined }, events, client]
    : [result, new PayspecError(result as Failure), events, client];
  const everything = shown.map(visible).join("\n");
  const words = shown.map(texts).join("\n");
  return kernels.filter((kernel) =>
    kernel.length < 6 ? new RegExp(`\\b${kernel}\\b`).test(words) : everything.includes(kernel),
  );
}
