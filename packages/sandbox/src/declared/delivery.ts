// A webhook about a thing: its example, with what the thing is now, signed as the spec says.
import { digestOf, sealed } from "../seal.js";
import type { Webhook, WebhookAccess } from "../types.js";
import type { DeclaredWebhook } from "./examples.js";
import { at, overlaid, put, texts } from "./json.js";

export type Delivered = Pick<Webhook, "event" | "url" | "body" | "headers">;

/** The webhook whose example speaks of this status, or the only one about things that this operation reads. */
export function deliveryOf(
  webhooks: readonly DeclaredWebhook[],
  { url, secret }: WebhookAccess,
  reader: string,
  thing: unknown,
  status: string,
  now: number,
): Delivered | undefined {
  const about = webhooks.filter((one) => one.about === reader);
  const speaking = about.flatMap((webhook) => webhook.examples.map((example) => ({ webhook, example })));
  const { webhook, example } =
    speaking.find((one) => texts(one.example).includes(status)) ?? (about.length === 1 ? speaking[0] : undefined) ?? {};
  if (!webhook || url === undefined || secret === undefined) return undefined;
  const { name, place, header = "", seal } = webhook;
  const told = structuredClone(example);
  if (place === "") return signed(overlaid(told, thing));
  put(told, place, overlaid(at(told, place), thing));
  return signed(told);

  function signed(event: unknown): Delivered {
    const to = { event: name, url: url as string };
    if (seal) return { ...to, ...sealed(seal, event as Readonly<Record<string, unknown>>, secret as string, now) };
    const { algorithm, encoding } = webhook as DeclaredWebhook;
    const body = JSON.stringify(event);
    const isToken = algorithm === "shared-token"; // It goes as it is.
    const signature = isToken ? (secret as string) : digestOf(algorithm, body, secret as string, encoding);
    return { ...to, body, headers: { [header]: signature } };
  }
}
