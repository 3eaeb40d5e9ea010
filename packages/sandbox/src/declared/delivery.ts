// A webhook about a thing: its example, with what the thing is now, signed as the spec says.
import type { Webhook, WebhookAccess } from "../types.js";
import type { DeclaredWebhook } from "./examples.js";
import { at, overlaid, put, texts } from "./json.js";
import type { Sign } from "./over-body.js";

export type Delivered = Pick<Webhook, "event" | "url" | "body" | "headers">;

/** What happened to a thing. */
export interface Happened {
  /** The operation that reads it. */
  readonly reader: string;
  readonly members: unknown;
  readonly status: string;
  /** On the sandbox's clock, in ms. */
  readonly now: number;
}

/** The webhook whose example speaks of this status, or the only one about things that this operation reads. */
export function deliveryOf(
  webhooks: readonly DeclaredWebhook[],
  { url, secret }: WebhookAccess,
  sign: Sign,
  { reader, members, status, now }: Happened,
): Delivered | undefined {
  const about = webhooks.filter((one) => one.about === reader);
  const speaking = about.flatMap((webhook) => webhook.examples.map((example) => ({ webhook, example })));
  const { webhook, example } =
    speaking.find((one) => texts(one.example).includes(status)) ?? (about.length === 1 ? speaking[0] : undefined) ?? {};
  if (!webhook || url === undefined || secret === undefined) return undefined;
  const told = structuredClone(example);
  const whole = webhook.place === "" ? overlaid(told, members) : told;
  if (webhook.place !== "") put(told, webhook.place, overlaid(at(told, webhook.place), members));
  return { event: webhook.name, url, ...sign(webhook, whole, secret, now) };
}
