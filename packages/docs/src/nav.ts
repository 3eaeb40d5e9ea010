import {
  toErrors,
  toFlow,
  toGuide,
  toOperation,
  toProvider,
  toSchemas,
  toSources,
  toStatuses,
  toWebhook,
} from "./links.js";
import { tagsOf } from "./pages/provider.js";
import type { Provider } from "./provider.js";
import type { Words } from "./words.js";

export interface NavLink {
  readonly text: string;
  readonly href: string;
  /** What it does, for a name from the code, which is shown as such. */
  readonly about?: string;
}

export interface NavGroup {
  readonly title: string;
  readonly links: readonly NavLink[];
}

/** What the shell knows about the site in one language. */
export interface SiteMap {
  readonly words: Words;
  readonly guides: readonly NavLink[];
  readonly providers: readonly (NavLink & { readonly name: string; readonly groups: readonly NavGroup[] })[];
}

export function siteMap(
  providers: readonly Provider[],
  guides: readonly { name: string; title: string }[],
  words: Words,
): SiteMap {
  return {
    words,
    guides: guides.map(({ name, title }) => ({ text: title, href: toGuide(name) })),
    providers: providers.map((provider) => ({
      text: provider.label,
      href: toProvider(provider.name),
      name: provider.name,
      groups: groupsOf(provider),
    })),
  };
}

function groupsOf(provider: Provider): NavGroup[] {
  const { name, words } = provider;
  const groups = tagsOf(provider).map(([title, operations]) => ({
    title,
    links: operations.map(({ id, operation }) => ({ text: id, href: toOperation(name, id), about: operation.summary })),
  }));
  const webhooks = provider.webhooks.map((webhook) => ({
    text: webhook.name,
    href: toWebhook(name, webhook.name),
    about: webhook.operation.summary,
  }));
  return [
    {
      title: "",
      links: [
        { text: words.text("Errors"), href: toErrors(name) },
        { text: words.text("Statuses"), href: toStatuses(name) },
        { text: words.text("Schemas"), href: toSchemas(name) },
        { text: words.text("Sources and gaps"), href: toSources(name) },
      ],
    },
    ...(provider.flows.length > 0
      ? [
          {
            title: words.text("Flows"),
            links: provider.flows.map(({ id, summary }) => ({ text: summary, href: toFlow(name, id) })),
          },
        ]
      : []),
    ...groups,
    ...(webhooks.length > 0 ? [{ title: words.text("Webhooks"), links: webhooks }] : []),
  ];
}
