import type { Provider } from "./provider.js";

// Addresses within the site, from its root. They become relative when a page is written, so
// that the site works anywhere.

export const toProvider = (provider: string): string => `/${provider}/index.html`;
export const toOperation = (provider: string, id: string): string => `/${provider}/operations/${id}.html`;
export const toWebhook = (provider: string, name: string): string => `/${provider}/webhooks/${name}.html`;
export const toFlow = (provider: string, id: string): string => `/${provider}/flows/${id}.html`;
export const toSchema = (provider: string, name: string): string => `/${provider}/schemas/${name}.html`;
export const toSchemas = (provider: string): string => `/${provider}/schemas/index.html`;
export const toErrors = (provider: string): string => `/${provider}/errors.html`;
export const toStatuses = (provider: string): string => `/${provider}/statuses.html`;
export const toSources = (provider: string): string => `/${provider}/sources.html`;
export const toChangelogs = (): string => "/changelog/index.html";
export const toChangelog = (folder: string): string => `/changelog/${folder}.html`;
export const toPostman = (provider: string): string => `/${provider}/postman.json`;
export const toSpec = (provider: string): string => `/${provider}/openapi.json`;
export const toGuide = (name: string, anchor?: string): string => `/guides/${name}.html${anchor ? `#${anchor}` : ""}`;

/** Where a name in the prose of a provider leads: an operation, a webhook or a schema. */
export function addressOf(provider: Provider, name: string): string | undefined {
  if (provider.operations.some(({ id }) => id === name)) return toOperation(provider.name, name);
  if (provider.webhooks.some((webhook) => webhook.name === name)) return toWebhook(provider.name, name);
  // Schema names are told from field values by their form: Payment, ShopCharge, but not PAID.
  if (/^[A-Z][A-Za-z0-9]*[a-z]/.test(name) && provider.schemas[name]) return toSchema(provider.name, name);
  return undefined;
}
