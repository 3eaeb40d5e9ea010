import { mask } from "../mask.js";
import { modulesOf, type Sandbox } from "../sandbox.js";
import type { Delivery, Provider, ProviderModule } from "../types.js";

/** A webhook as it may be shown. */
export type ShownDelivery = Omit<Delivery, "body"> & { readonly body: unknown };

/** What `GET /_sandbox/state?since=` answers: all that changes. */
export type ChangingState = ReturnType<typeof changingState>;

/** All that changes, with the calls after the one with the id `since`. */
export function changingState(sandbox: Sandbox, since: number) {
  const { now, history, ledger, deliveries, faults } = sandbox;
  return {
    now: now(),
    /** Calls before this id are forgotten, by a reset or because there are too many. */
    oldest: history[0]?.id ?? null,
    history: history.filter(({ id }) => id > since),
    ledger,
    deliveries: deliveries.entries.map((delivery) => shown(delivery, modulesOf(sandbox))),
    faults: faults.pending,
  };
}

/** Everything, with what another process needs to be a client. */
export async function wholeState(sandbox: Sandbox, baseUrls: Readonly<Record<Provider, string>>) {
  return { baseUrls, ...(await access(sandbox)), ...changingState(sandbox, 0) };
}

/**
 * Credentials and what a receiver of webhooks needs, as JSON for a client in another process.
 * Valid in this sandbox only.
 */
export async function access(sandbox: Sandbox) {
  const modules = Object.entries(modulesOf(sandbox));
  const credentials = await Promise.all(
    modules.map(async ([name, one]) => [name, (await one.portable?.()) ?? one.credentials] as const),
  );
  return {
    credentials: Object.fromEntries(credentials) as Record<string, Record<string, string>>,
    webhooks: sandbox.webhooks,
  };
}

/** A webhook without what the spec calls sensitive. Every header but the content type is a token or a signature. */
export function shown(
  { body, headers, ...delivery }: Delivery,
  modules: Readonly<Record<string, ProviderModule>>,
): ShownDelivery {
  return {
    ...delivery,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, name === "content-type" ? value : "***"]),
    ),
    body: mask(JSON.parse(body), modules[delivery.provider]?.requests.sensitive ?? []),
  };
}
