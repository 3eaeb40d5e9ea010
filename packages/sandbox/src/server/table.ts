import type { SandboxServer } from "./start.js";
import { access } from "./state.js";

/** Base URLs and credentials per provider as text, and where to look at what happens. */
export async function accessTable({ url, baseUrls, sandbox }: SandboxServer): Promise<string> {
  const { credentials, webhookSecrets } = await access(sandbox);
  const rows = Object.entries(baseUrls).flatMap(([provider, baseUrl]) => {
    const options = Object.entries(credentials[provider as keyof typeof credentials]).filter(([name]) => name !== "payoutPrivateKey");
    const secret = Object.entries(webhookSecrets).filter(([name]) => name === provider);
    const lines = [["baseUrl", baseUrl], ...options, ...secret.map(([, value]) => ["webhook secret", value])];
    return lines.map(([name = "", value = ""], index) => [index === 0 ? provider : "", name, value]);
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map(
    ([provider = "", name = "", value]) => `  ${provider.padEnd(widths[0] ?? 0)}  ${name.padEnd(widths[1] ?? 0)}  ${value}`,
  );
  return [
    `Sandbox at ${url}/ (open it to see what happens), control API at ${url}/_sandbox/`,
    "",
    ...text,
    "",
    "The private key for QIWI's payouts is credentials.qiwi.payoutPrivateKey of /_sandbox/state. Ctrl+C ends.",
  ].join("\n");
}
