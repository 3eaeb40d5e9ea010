import { glanceOf } from "./glance.js";
import { code, esc, link, table } from "./html.js";
import { toOperation, toProvider, toWebhook } from "./links.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { algorithmName } from "./signature.js";

const name = (provider: Provider): string => link(toProvider(provider.name), esc(provider.label));

/** Tables of the guides that are read from the specs. */
export const guideTables: Readonly<Record<string, (providers: readonly Provider[]) => string>> = {
  repeats: (providers) =>
    table(
      "Operations by class",
      ["", "Safe", "Safe unchanged", "Safe with a key", "Never blindly"],
      providers.map((provider) => {
        const { repeatCounts } = glanceOf(provider);
        return [name(provider), ...["safe", "idempotent", "keyed", "never"].map((kind) => String(repeatCounts[kind] ?? 0))];
      }),
      true,
    ),

  never: (providers) =>
    table(
      "Operations that are never repeated",
      ["Operation", "Ask", ""],
      providers.flatMap((provider) =>
        provider.operations
          .filter(({ operation }) => operation["x-retry"]?.class === "never")
          .map(({ id, operation }) => {
            const { operation: ask, none, note } = operation["x-reconcile"] ?? {};
            return [
              `${esc(provider.label)} ${link(toOperation(provider.name, id), code(id))}`,
              ask ? link(toOperation(provider.name, ask), code(ask)) : "nothing to ask",
              line(none ?? note ?? "", provider),
            ];
          }),
      ),
    ),

  money: (providers) =>
    table(
      "Money by provider",
      ["", "Amounts in requests", "Currencies"],
      providers.map((provider) => {
        const { money, currencies } = glanceOf(provider);
        return [name(provider), esc(money), esc(currencies)];
      }),
      true,
    ),

  webhooks: (providers) =>
    table(
      "Webhooks by provider",
      ["", "Events", "Signature", "Header"],
      providers.map((provider) => {
        const signature = provider.webhooks[0]?.operation["x-signature"];
        const events = provider.webhooks.map((webhook) => link(toWebhook(provider.name, webhook.name), code(webhook.name)));
        return [
          name(provider),
          events.join(", ") || "none: ask instead",
          signature ? esc(algorithmName(signature.algorithm)) : "",
          signature ? code(signature.header) : "",
        ];
      }),
      true,
    ),
};
