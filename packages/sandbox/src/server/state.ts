import { mask } from "../history.js";
import { invoiceboxNotificationKey } from "../invoicebox/notification.js";
import { qiwiNotificationKey } from "../qiwi/notification.js";
import { payoutPrivateKey } from "../qiwi/signature.js";
import type { Sandbox } from "../sandbox.js";
import type { Delivery, Provider } from "../types.js";
import { contracts } from "../validators.js";

/** A webhook as it may be shown. */
export type ShownDelivery = Omit<Delivery, "body"> & { readonly body: unknown };

/** What `GET /_sandbox/state?since=` tells: all that changes. */
export type ChangingState = ReturnType<typeof changingState>;

/** All that changes, with the calls after the one with the id `since`. */
export function changingState({ now, history, ledger, deliveries, faults }: Sandbox, since: number) {
  return {
    now: now(),
    /** Calls before this id are forgotten, by a reset or because there are too many. */
    oldest: history.entries[0]?.id ?? null,
    history: history.entries.filter(({ id }) => id > since),
    ledger,
    deliveries: deliveries.entries.map(shown),
    faults: faults.pending,
  };
}

/** Everything, with what another process needs to be a client. */
export async function wholeState(sandbox: Sandbox, baseUrls: Readonly<Record<Provider, string>>) {
  return { baseUrls, ...(await access(sandbox)), ...changingState(sandbox, 0) };
}

/** Credentials, with keys where a process of its own has no function to call. Valid in this sandbox only. */
export async function access({ credentials }: Sandbox) {
  const { token, siteId } = credentials.qiwi;
  return {
    credentials: { ...credentials, qiwi: { token, siteId, payoutPrivateKey: await payoutPrivateKey() } },
    webhookSecrets: { invoicebox: invoiceboxNotificationKey, qiwi: qiwiNotificationKey, tribute: credentials.tribute.apiKey },
  };
}

/** A webhook without what the spec calls sensitive. Every header but the content type is a token or a signature. */
export function shown({ body, headers, ...delivery }: Delivery): ShownDelivery {
  const { sensitive = [] } = contracts[delivery.provider] ?? {};
  return {
    ...delivery,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, name === "content-type" ? value : "***"])),
    body: mask(JSON.parse(body), sensitive),
  };
}
