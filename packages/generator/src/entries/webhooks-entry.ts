import type { Document, Source } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { statusIn } from "../phases.ts";
import { sealOf } from "../seal.ts";
import { eventsOf, takesUnknown, type Webhook } from "../webhooks-module.ts";
import { line } from "../words.ts";
import { verifyExample } from "./example.ts";
import { paragraphsOf, prose, shown } from "./prose.ts";

/** What the words and types of the module depend on. */
interface Sending {
  readonly entry: ProviderEntry;
  readonly doc: Document;
  readonly events: readonly Webhook[];
  /** The signature is in the body, or over its members. */
  readonly isSealed: boolean;
  /** A token that may depend on the event, and no signature. */
  readonly isToken: boolean;
  /** Only some values of the body are signed. */
  readonly isOverFields: boolean;
  /** Events of tomorrow have a type of their own. */
  readonly isOpen: boolean;
  /** What an event is called: `order` where every event is one. */
  readonly called: string;
}

/** src/webhooks.ts: deliveries are verified, signed for tests, recognised and read. */
export function webhooksEntry(entry: ProviderEntry, doc: Document): string {
  const events = eventsOf(doc);
  const signature = (events[0] as Webhook).signature;
  const isSealed = sealOf(signature) !== undefined;
  const sending: Sending = {
    entry,
    doc,
    events,
    isSealed,
    isToken: signature.algorithm === "shared-token",
    isOverFields: !isSealed && signature.fields !== undefined,
    isOpen: takesUnknown(events),
    called: line(entry.hover?.webhook?.event ?? "event"),
  };
  return [
    imports(sending),
    tokenType(sending),
    verifier(sending),
    signer(sending),
    phase(sending),
    recognised(sending),
    exported(sending),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function imports({ entry: { pascal }, isSealed, isToken, isOpen }: Sending): string {
  const own = isSealed ? [] : ["signDelivery", "verifyDelivery"];
  const token = isToken ? ["type WebhookToken"] : [];
  const core = [
    "type EventSubject",
    "eventPhase",
    "idOfEvent",
    "type Phase",
    "type SignedWebhook",
    ...own.slice(0, 1),
    "subjectOfEvent",
    ...own.slice(1),
    "type WebhookOptions",
    "type WebhookRequest",
    "type WebhookResult",
    ...token,
  ];
  const unknown = isOpen ? `, type Unknown${pascal}Event` : "";
  return `${isSealed ? 'import { signSealed, verifySealed } from "@payspec/core/seal";\n' : ""}import { ${core.join(", ")} } from "@payspec/core/webhook";
import { facts } from "./generated/facts.js";
import { type ${pascal}Event${unknown}, webhookTable } from "./generated/webhooks.js";`;
}

/** The type of a token that may depend on the event, where provider.yaml names one. */
function tokenType({ entry: { pascal, hover }, isToken }: Sending): string {
  const { name, says } = hover?.webhook?.token ?? {};
  return isToken && name && says
    ? `${prose(paragraphsOf(says))}\nexport type ${name} = WebhookToken<${pascal}Event>;`
    : "";
}

function optionsType({ entry: { pascal, hover }, isToken }: Sending): string {
  return isToken
    ? `WebhookOptions<${hover?.webhook?.token?.name ?? `WebhookToken<${pascal}Event>`}>`
    : "WebhookOptions";
}

function verifier(sending: Sending): string {
  const { entry, events, isSealed, isToken, called } = sending;
  const { pascal, label, hover } = entry;
  const { signature, operation } = events[0] as Webhook;
  const own = hover?.webhook ?? {};
  const said =
    own.verifies ??
    [
      `Verifies a webhook of ${line(label)}.`,
      `What is signed: ${signature.signed}`,
      signature.unprotected && `**Not protected.** ${signature.unprotected}`,
    ]
      .filter(Boolean)
      .join("\n\n");
  const order = isToken
    ? "`missing_signature`, `malformed` or `bad_signature`, in this order: the token may depend on the body."
    : "`missing_signature`, `bad_signature` or `malformed`.";
  const [source] = [operation["x-source"] ?? []].flat() as Source[];
  const tags = [
    `@param request A \`Request\` that nobody has read, or the raw body as text or bytes with the headers. ${own.request ?? ""}`,
    `@param options ${own.secret ?? `\`secret\`: ${signature.key}`}`,
    `@returns The ${called}, or ${order} Rejects only when the body was already read or parsed, and for a secret that can't be meant, such as one with a line break.`,
    ...(source ? [`@see ${source.page}`] : []),
  ].map((tag) => tag.trim().replace(/\s+/g, " "));
  const verify = isSealed ? "verifySealed" : "verifyDelivery";
  return `${prose([...paragraphsOf(said), tags.join("\n"), shown(verifyExample(entry))])}
export function verifyWebhook(request: WebhookRequest, { secret }: ${optionsType(sending)}): Promise<WebhookResult<${pascal}Event>> {
  return ${verify}<${pascal}Event>(webhookTable, request, secret);
}`;
}

const withArticle = (called: string): string => `${/^[aeiou]/.test(called) ? "an" : "a"} ${called}`;

function signer(sending: Sending): string {
  const {
    entry: { pascal },
    isSealed,
    isOverFields,
    isOpen,
    called,
  } = sending;
  const one = withArticle(called);
  const text = isOverFields
    ? `of ${one}, or of a JSON text exactly as it is, where an amount may be written as 200.00. Rejects with a TypeError when the type is not in the spec or a signed value is missing.`
    : `of ${one}, of anything else, or of a JSON text exactly as it is.`;
  const event = isOpen ? `Exclude<${pascal}Event, Unknown${pascal}Event>` : `${pascal}Event`;
  return `${prose([`Makes a delivery that {@link verifyWebhook} takes, for tests: ${text}`])}
export function signWebhook(payload: ${event} | Readonly<Record<string, unknown>> | string, { secret }: ${optionsType(sending)}): Promise<SignedWebhook> {
  return ${isSealed ? "signSealed" : "signDelivery"}(webhookTable, payload, secret);
}`;
}

function phase({ entry: { pascal, hover }, doc, events, isOpen, called }: Sending): string {
  const statuses = events.map(({ schema, name, operation }) => statusIn(doc, schema, name, operation));
  const isAsked = JSON.stringify(statuses).includes('"$request.');
  const none = statuses.includes(undefined)
    ? "undefined for an event without one, "
    : isOpen
      ? "undefined for an unknown event, "
      : "";
  const one = events.length === 1 && !isOpen ? `the ${called}` : withArticle(called);
  const text = `What the status of ${one} means in the words all providers share; ${none}\`unknown\` for a new value.`;
  return `${prose([[text, hover?.webhook?.phase].filter(Boolean).join(" ")])}
export function phaseOfEvent(event: ${pascal}Event${isAsked ? ", asked?: unknown" : ""}): Phase | undefined {
  return eventPhase(webhookTable, event${isAsked ? ", asked" : ""});
}`;
}

const recognised = ({ entry: { pascal } }: Sending): string => `/**
 * What recognises an event in storage: the same text for every delivery of one event, another for any other. Store it
 * with a unique key in the transaction that handles the event, and answer a repeat like the first. Undefined for an
 * event that the spec does not know. Never throws.
 */
export const eventId = (event: ${pascal}Event): string | undefined => idOfEvent(webhookTable, event);

/** What to read to learn the present state of what an event is about: an operation and its input. Never throws. */
export const aboutEvent = (event: ${pascal}Event): EventSubject | undefined =>
  subjectOfEvent(webhookTable, facts.reads, event);`;

function exported({ isToken }: Sending): string {
  const types = [
    "EventSubject",
    "SignedWebhook",
    "WebhookOptions",
    "WebhookRefusal",
    "WebhookRequest",
    "WebhookResult",
  ];
  return `export type { ${[...types, isToken ? "WebhookToken" : "WebhookSecret"].join(", ")} } from "@payspec/core/webhook";
export type * from "./generated/webhooks.js";
`;
}
