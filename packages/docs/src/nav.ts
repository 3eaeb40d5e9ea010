import { guides } from "../content/guides.js";
import { toErrors, toGuide, toOperation, toProvider, toSchemas, toSources, toStatuses, toWebhook } from "./links.js";
import { tagsOf } from "./pages/provider.js";
import type { Provider } from "./provider.js";

export interface NavLink {
  readonly text: string;
  readonly href: string;
  /** A name from the code, shown as such. */
  readonly code?: true;
}

export interface NavGroup {
  readonly title: string;
  readonly links: readonly NavLink[];
}

/** What the theme knows about the site. */
export interface SiteMap {
  readonly guides: readonly NavLink[];
  readonly providers: readonly (NavLink & { readonly name: string; readonly groups: readonly NavGroup[] })[];
  /** Addresses of the page script and of the search index. */
  readonly script: string;
  readonly searchIndex: string;
}

export function siteMap(providers: readonly Provider[], files: Pick<SiteMap, "script" | "searchIndex">): SiteMap {
  return {
    guides: guides.map(({ name, title }) => ({ text: title, href: toGuide(name) })),
    providers: providers.map((provider) => ({
      text: provider.label,
      href: toProvider(provider.name),
      name: provider.name,
      groups: groupsOf(provider),
    })),
    ...files,
  };
}

function groupsOf(provider: Provider): NavGroup[] {
  const { name } = provider;
  return [
    {
      title: "About",
      links: [
        { text: "Overview", href: toProvider(name) },
        { text: "Errors", href: toErrors(name) },
        { text: "Statuses", href: toStatuses(name) },
        { text: "Schemas", href: toSchemas(name) },
        { text: "Sources and gaps", href: toSources(name) },
      ],
    },
    ...tagsOf(provider).map(([title, operations]) => ({
      title,
      links: operations.map(({ id }) => ({ text: id, href: toOperation(name, id), code: true as const })),
    })),
    ...(provider.webhooks.length > 0
      ? [
          {
            title: "Webhooks",
            links: provider.webhooks.map((webhook) => ({ text: webhook.name, href: toWebhook(name, webhook.name), code: true as const })),
          },
        ]
      : []),
  ];
}
