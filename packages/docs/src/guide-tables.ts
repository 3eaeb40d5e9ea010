import { capabilitiesTable } from "./capabilities.js";
import { glanceOf } from "./glance.js";
import { code, type Html, html, link, table } from "./html.js";
import { toOperation, toProvider, toWebhook } from "./links.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { frameworksTable } from "./recipes.js";
import { algorithmName, signaturePlace } from "./signature.js";
import type { Words } from "./words.js";

const nameOf = (provider: Provider): Html => link(toProvider(provider.name), provider.label);

/** Tables of the guides that are read from the specs. */
export const guideTables: Readonly<Record<string, (providers: readonly Provider[], words: Words) => Html>> = {
  repeats: (providers, words) =>
    table(
      words.text("Operations by class"),
      ["", ...["Safe", "Safe unchanged", "Safe with a key", "Never blindly"].map((title) => words.text(title))],
      providers.map((provider) => {
        const { repeatCounts } = glanceOf(provider);
        return [
          nameOf(provider),
          ...["safe", "idempotent", "keyed", "never"].map((kind) => String(repeatCounts[kind] ?? 0)),
        ];
      }),
      true,
    ),

  never: (providers, words) =>
    table(
      words.text("Operations that are never repeated"),
      [words.text("Operation"), words.text("Ask"), ""],
      providers.flatMap((provider) =>
        provider.operations
          .filter(({ operation }) => operation["x-retry"]?.class === "never")
          .map(({ id, operation }) => {
            const { operation: ask, none, note } = operation["x-reconcile"] ?? {};
            return [
              html`${provider.label} ${link(toOperation(provider.name, id), code(id))}`,
              ask ? link(toOperation(provider.name, ask), code(ask)) : words.text("nothing to ask"),
              line(none ?? note ?? "", provider),
            ];
          }),
      ),
    ),

  capabilities: capabilitiesTable,

  frameworks: (_providers, words) => frameworksTable(words),

  money: (providers, words) =>
    table(
      words.text("Money by provider"),
      ["", words.text("Amounts in requests"), words.text("Currencies")],
      providers.map((provider) => {
        const { money, currencies } = glanceOf(provider);
        return [nameOf(provider), money, currencies];
      }),
      true,
    ),

  webhooks: (providers, words) =>
    table(
      words.text("Webhooks by provider"),
      ["", words.text("Events"), words.text("Signature"), words.text("Header")],
      providers.map((provider) => {
        const signature = provider.webhooks[0]?.operation["x-signature"];
        const events = provider.webhooks.map(
          (webhook, index) =>
            html`${index > 0 ? ", " : ""}${link(toWebhook(provider.name, webhook.name), code(webhook.name))}`,
        );
        return [
          nameOf(provider),
          events.length > 0 ? html`${events}` : words.text("none: ask instead"),
          signature ? algorithmName(words, signature.algorithm) : "",
          signature ? signaturePlace(words, signature) : "",
        ];
      }),
      true,
    ),
};
