import { code, type Html, html, joined, link, nothing } from "./html.js";
import { toGuide, toOperation } from "./links.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { deref, type FoundOperation, mediaOf, moneyOf, statusOf } from "./spec.js";

type Tone = "good" | "careful" | "stop" | "plain";

/** What each class of `x-retry` is called, and how careful a reader has to be. */
export const REPEATS: Readonly<Record<string, { readonly tone: Tone; readonly short: string; readonly long: string }>> =
  {
    safe: {
      tone: "good",
      short: "Safe to repeat",
      long: "It only reads. The client repeats it by itself when an answer is lost.",
    },
    idempotent: {
      tone: "good",
      short: "Safe to repeat unchanged",
      long: "The identical call again has the effect of one call. The client repeats it by itself when an answer is lost.",
    },
    keyed: {
      tone: "careful",
      short: "Safe to repeat with the same key",
      long: "With the same {key} a repeat is still one call. The client fills a missing key, keeps it over its repeats and returns it.",
    },
    never: {
      tone: "stop",
      short: "Never repeat blindly",
      long: "A second call may act twice, so the client never repeats what may have arrived.",
    },
  };

/** Whether a call may be repeated, as a reader needs it. */
export function repeatOf({ operation }: FoundOperation) {
  return REPEATS[operation["x-retry"]?.class ?? "never"] ?? (REPEATS.never as NonNullable<(typeof REPEATS)[string]>);
}

/** The facts that keep money safe, above everything else on the page. */
export function safetyHtml(provider: Provider, found: FoundOperation, here: string): Html {
  const facts = [
    repeatFact(provider, found, here),
    unknownFact(provider, found, here),
    moneyFact(provider, found),
    statusFact(provider, found),
  ];
  return html`<dl class="safety">${facts}</dl>`;
}

const fact = (tone: Tone, term: Html | string, content: Html): Html =>
  html`<div class="fact ${tone}"><dt>${term}</dt><dd>${content}</dd></div>`;

function repeatFact(provider: Provider, found: FoundOperation, here: string): Html {
  const { words } = provider;
  const { tone, short, long } = repeatOf(found);
  const { note, empty, after, key, later } = found.operation["x-retry"] ?? {};
  const sentences = [words.html(long, { key: code((key ?? "").slice(1).replaceAll("/", ".")) })];
  if (later)
    sentences.push(
      words.html(
        "A {statuses} passes by itself: the same call may succeed after a while. The client does not wait for it.",
        {
          statuses: words.list(later.map(String), "or"),
        },
      ),
    );
  if (empty && !note)
    sentences.push(
      words.html("A {statuses} is repeated only when its body is empty.", {
        statuses: words.list(empty.map(String), "or"),
      }),
    );
  if (after && !note)
    sentences.push(
      words.html("After a 429 it waits as `Retry-After` says, else as {field} says, else {seconds}.", {
        field: code(after.pointer.slice(1)),
        seconds: words.count(after.seconds, "{count} second|{count} seconds"),
      }),
    );
  if (note) sentences.push(line(note, provider, here));
  return fact(tone, words.text(short), joined(sentences));
}

function unknownFact(provider: Provider, { id, operation }: FoundOperation, here: string): Html {
  const { words } = provider;
  const rule = operation["x-reconcile"];
  if (!rule) return nothing;
  if (rule.none)
    return fact("stop", words.text("If the outcome is unknown: nothing to ask"), line(rule.none, provider, here));
  const target = rule.operation as string;
  const term =
    target === id
      ? words.html("If the outcome is unknown: repeat this call")
      : words.html("If the outcome is unknown: call {operation}", {
          operation: link(toOperation(provider.name, target), code(target)),
        });
  const input = inputHtml(provider, rule.input);
  const how =
    target === id
      ? []
      : [
          String(input) === ""
            ? words.html("The failure carries the call ready to be made, as `reconcile`.")
            : words.html("The failure carries the call ready to be made, as `reconcile`, with {input}.", { input }),
        ];
  return fact("careful", term, joined([...(rule.note ? [line(rule.note, provider, here)] : []), ...how]));
}

/** Where the input of the operation to ask comes from, said only where the names differ. */
function inputHtml({ words }: Provider, input: Record<string, unknown> = {}): Html {
  const pairs = Object.entries(input)
    .filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].startsWith("$"))
    .map(
      ([name, expression]) =>
        [
          name,
          expression.replace(/^\$request\.(path|query|header)\./, "").replace("$request.body#/", "body."),
        ] as const,
    );
  const same = pairs.filter(([name, from]) => name === from).map(([name]) => code(name));
  const other = pairs
    .filter(([name, from]) => name !== from)
    .map(([name, from]) => words.html("{field} from {other}", { field: code(name), other: code(from) }));
  return words.list([
    ...(same.length > 0 ? [words.html("the same {fields}", { fields: words.list(same) })] : []),
    ...other,
  ]);
}

function moneyFact({ doc, words }: Provider, { operation }: FoundOperation): Html {
  const media = mediaOf(operation.requestBody && deref(doc, operation.requestBody));
  const amounts = moneyOf(doc, media?.media.schema);
  const names = [...new Set(amounts.map(({ at }) => at.slice(1).replaceAll("/", ".")))];
  const units = new Set(amounts.map(({ unit }) => unit));
  if (units.size !== 1) return nothing;
  const shown =
    names.length > 3
      ? [...names.slice(0, 2).map(code), words.count(names.length - 2, "{count} more|{count} more")]
      : names.map(code);
  const text = units.has("minor")
    ? "{fields} in whole minor units: `10000` is 100.00."
    : "{fields} in major units: `100` is 100.00.";
  return fact("plain", link(toGuide("money"), words.text("Money")), words.html(text, { fields: words.list(shown) }));
}

function statusFact(provider: Provider, found: FoundOperation): Html {
  const { words } = provider;
  const status = statusOf(provider.doc, found);
  if (!status || found.operation["x-retry"]?.class === "safe") return nothing;
  const at = status.at.slice(1).replaceAll("/", ".");
  const meaning = link("#statuses", words.text("what its values mean"));
  const content =
    at === ""
      ? words.html("Read the answer: {meaning}.", { meaning })
      : words.html("Read {field}: {meaning}.", { field: code(`data.${at}`), meaning });
  const term =
    status.phases.does === "money"
      ? "A success of the call is not yet money"
      : "A success of the call is not yet the result";
  return fact("plain", words.text(term), content);
}
