import { statusOf } from "@payspec/generator/phases";
import { moneyOf } from "@payspec/generator/table";
import { deref, type FoundOperation, mediaOf } from "@payspec/spec-model/openapi";
import { code, esc, link, list } from "./html.js";
import { toGuide, toOperation } from "./links.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";

/** Whether a call may be repeated, as a reader needs it. */
export interface RepeatText {
  readonly tone: "good" | "careful" | "stop";
  readonly short: string;
  readonly long: string;
}

/** What `x-retry` means. */
export function repeatText({ operation }: FoundOperation): RepeatText {
  const rule = operation["x-retry"];
  switch (rule?.class) {
    case "safe":
      return { tone: "good", short: "Safe to repeat", long: "It only reads. The client repeats it by itself when an answer is lost." };
    case "idempotent":
      return {
        tone: "good",
        short: "Safe to repeat unchanged",
        long: "The identical call again has the effect of one call. The client repeats it by itself when an answer is lost.",
      };
    case "keyed": {
      const key = `\`${(rule.key ?? "").slice(1).replaceAll("/", ".")}\``;
      return {
        tone: "careful",
        short: "Safe to repeat with the same key",
        long: `With the same ${key} a repeat is still one call. The client fills a missing key, keeps it over its repeats and returns it.`,
      };
    }
    default:
      return {
        tone: "stop",
        short: "Never repeat blindly",
        long: "A second call may act twice, so the client never repeats what may have arrived.",
      };
  }
}

/** The facts that keep money safe, above everything else on the page. */
export function safetyHtml(provider: Provider, found: FoundOperation, here: string): string {
  const facts = [
    repeatFact(provider, found, here),
    unknownFact(provider, found, here),
    moneyFact(provider, found),
    statusFact(provider, found),
  ];
  return `<dl class="safety">${facts.filter(Boolean).join("")}</dl>`;
}

const fact = (tone: string, term: string, html: string): string => `<div class="fact ${tone}"><dt>${term}</dt><dd>${html}</dd></div>`;

function repeatFact(provider: Provider, found: FoundOperation, here: string): string {
  const { tone, short, long } = repeatText(found);
  const { note, empty, after } = found.operation["x-retry"] ?? {};
  const extra = [
    ...(empty && !note ? [`A ${empty.join(" or ")} is repeated only when its body is empty.`] : []),
    ...(after && !note
      ? [`After a 429 it waits as \`Retry-After\` says, else as \`${after.pointer.slice(1)}\` says, else ${after.seconds} seconds.`]
      : []),
    ...(note ? [note] : []),
  ];
  return fact(tone, short, [long, ...extra].map((text) => line(text, provider, here)).join(" "));
}

function unknownFact(provider: Provider, { id, operation }: FoundOperation, here: string): string {
  const rule = operation["x-reconcile"];
  if (!rule) return "";
  if (rule.none) return fact("stop", "If the outcome is unknown: nothing to ask", line(rule.none, provider, here));
  const target = rule.operation as string;
  const term =
    target === id
      ? "If the outcome is unknown: repeat this call"
      : `If the outcome is unknown: call ${link(toOperation(provider.name, target), code(target))}`;
  const how = target === id ? "" : ` The failure carries the call ready to be made, as ${code("reconcile")}${inputText(rule.input)}.`;
  return fact("careful", term, `${rule.note ? line(rule.note, provider, here) : ""}${how}`.trim());
}

/** Where the input of the operation to ask comes from, said only where the names differ. */
function inputText(input: Record<string, string> = {}): string {
  const pairs = Object.entries(input).map(
    ([name, expression]) =>
      [name, expression.replace(/^\$request\.(path|query|header)\./, "").replace("$request.body#/", "body.")] as const,
  );
  if (pairs.length === 0) return "";
  const same = pairs.filter(([name, from]) => name === from).map(([name]) => code(name));
  const other = pairs.filter(([name, from]) => name !== from).map(([name, from]) => `${code(name)} from ${code(from)}`);
  return `, with ${list([...(same.length > 0 ? [`the same ${list(same)}`] : []), ...other])}`;
}

function moneyFact(provider: Provider, { operation }: FoundOperation): string {
  const media = mediaOf(operation.requestBody && deref(provider.doc, operation.requestBody));
  const amounts = moneyOf(provider.doc, media?.media.schema);
  const names = [...new Set(amounts.map(({ at }) => at.slice(1).replaceAll("/", ".")))];
  const units = new Set(amounts.map(({ unit }) => unit));
  if (units.size !== 1) return "";
  const unit = units.has("minor") ? `whole minor units: ${code("10000")} is 100.00` : `major units: ${code("100")} is 100.00`;
  const shown = names.length > 3 ? [...names.slice(0, 2).map(code), `${names.length - 2} more`] : names.map(code);
  return fact("plain", link(toGuide("money"), "Money"), `${list(shown)} in ${unit}.`);
}

function statusFact(provider: Provider, found: FoundOperation): string {
  const status = statusOf(provider.doc, found);
  if (!status || found.operation["x-retry"]?.class === "safe") return "";
  const at = status.at.slice(1).replaceAll("/", ".");
  const answer = at === "" ? "the answer" : code(`data.${at}`);
  const term = status.phases.does === "money" ? "A success of the call is not yet money" : "A success of the call is not yet the result";
  return fact("plain", term, `Read ${answer}: ${link("#statuses", esc("what its values mean"))}.`);
}
