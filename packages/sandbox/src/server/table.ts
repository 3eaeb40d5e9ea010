import type { WebhookAccess } from "../types.js";
import type { SandboxServer } from "./start.js";
import { access } from "./state.js";

/** Where each provider's webhooks go that no request names an address for. */
const NO_ADDRESS: Readonly<Record<string, string>> = {
  invoicebox: "the notificationUrl of each order",
  bridgepay: "the notificationUrl of each invoice, with its notificationToken",
};

/**
 * Base URLs, credentials and addresses of webhooks per provider as text, and where to look at what happens. `receiver`
 * is where webhooks for addresses elsewhere are sent instead, if anywhere.
 */
export async function accessTable({ url, baseUrls, sandbox }: SandboxServer, receiver?: string): Promise<string> {
  const { credentials, webhooks } = await access(sandbox);
  const rows = Object.entries(baseUrls).flatMap(([provider, baseUrl]) => {
    const options = Object.entries(credentials[provider] ?? {}).filter(([name]) => name !== "payoutPrivateKey");
    const lines = [
      ["baseUrl", baseUrl],
      ...options,
      ...webhookLines(provider, webhooks[provider as keyof typeof webhooks], receiver),
    ];
    return lines.map(([name = "", value = ""], index) => [index === 0 ? provider : "", name, value]);
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map(
    ([provider = "", name = "", value]) =>
      `  ${provider.padEnd(widths[0] ?? 0)}  ${name.padEnd(widths[1] ?? 0)}  ${value}`,
  );
  return [
    `Sandbox at ${url}/ (open it to see what happens), control API at ${url}/_sandbox/`,
    "",
    ...text,
    "",
    "The private key for QIWI's payouts is credentials.qiwi.payoutPrivateKey of /_sandbox/state. Ctrl+C ends.",
  ].join("\n");
}

function webhookLines(provider: string, { url, secret }: WebhookAccess, receiver: string | undefined): string[][] {
  const sent = receiver === undefined ? ", only recorded: --webhooks sends them" : "";
  const address =
    url === undefined
      ? NO_ADDRESS[provider]
      : receiver
        ? new URL(new URL(url).pathname, receiver).href
        : `${url}${sent}`;
  return [
    ...(address === undefined ? [["webhooks", "none"]] : [["webhooks to", address]]),
    ...(secret ? [["webhook secret", secret]] : []),
  ];
}
