import { badge, blocks, code, type Html, heading, html, joined, link, nothing, table } from "./html.js";
import { toErrors, toSchema } from "./links.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { programBlock } from "./sample-block.js";
import { wholeSample } from "./samples.js";
import { sourceList } from "./sources.js";
import type { Extensions, Schema } from "./spec.js";

export type Reason = Extensions["x-reasons"][number];

/** Whether another attempt makes sense, in the words of a table. */
const AGAIN: Readonly<Record<Reason["again"], readonly [tone: string, text: string]>> = {
  no: ["stop", "No"],
  corrected: ["careful", "With other data"],
  payer: ["careful", "By the payer, from the start"],
  "another-day": ["careful", "On another day"],
  later: ["good", "Later, unchanged"],
  unknown: ["plain", "Not documented"],
};

/** The schemas of a provider that say what their values mean. */
export const reasonSchemas = ({ schemas }: Provider): [name: string, schema: Schema, reasons: readonly Reason[]][] =>
  Object.entries(schemas).flatMap(([name, schema]) =>
    schema["x-reasons"] ? [[name, schema, schema["x-reasons"]] as const] : [],
  ) as never;

/** What each reason means, whether it may be tried again, and what to say to the payer. */
function reasonTable({ words, ...provider }: Provider, label: string, reasons: readonly Reason[]): Html {
  return table(
    label,
    ["Value", "Meaning", "Try again?", "What to tell the payer"].map((title) => words.text(title)),
    reasons.map(({ is, means, again, tell }) => {
      const [tone, text] = AGAIN[again];
      return [
        joined(
          is.map(
            (value) => html`<span id="reason-${value}"><code>${joined(value.split("_"), html`_<wbr>`)}</code></span>`,
          ),
        ),
        line(means, { words, ...provider }),
        badge(tone, words.text(text)),
        line(tell, { words, ...provider }),
      ];
    }),
    true,
  );
}

/** The part of a page of errors about declines, which are not errors of the call. */
export function declinesHtml(provider: Provider): Html {
  const { words, name } = provider;
  const found = reasonSchemas(provider);
  if (found.length === 0) return nothing;
  const sample = wholeSample(name, "reasons");
  return blocks(
    heading(2, "reasons", words.text("Why a payment is declined")),
    html`<p>${words.html("A decline comes with a success status, so the call is `ok`. Another attempt always needs a new id.")}</p>`,
    sample !== undefined && programBlock(words, sample),
    ...found.map(([schema, { "x-source": source }, reasons]) =>
      blocks(
        html`<p class="rest">${link(toSchema(name, schema), code(schema))}</p>`,
        reasonTable(provider, schema, reasons),
        source && sourceList(provider, source),
      ),
    ),
  );
}

/** Where a reason is explained. */
export const toReason = (provider: string, value: string): string => `${toErrors(provider)}#reason-${value}`;
