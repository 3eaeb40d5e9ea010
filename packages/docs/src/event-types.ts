import { eventsOf } from "@payspec/generator/webhooks-module";
import { pascalOf } from "@payspec/spec-model/registry";
import { codeBlock } from "./code.js";
import { blocks, code, type Html, heading, html, link } from "./html.js";
import { toWebhook } from "./links.js";
import type { Provider } from "./provider.js";

/** The type of what `verifyWebhook` gives. */
export const unionName = ({ name }: Provider): string => `${pascalOf(name)}Event`;

/** The type of one event, and how code distinguishes it. */
export function eventTypeHtml(provider: Provider, name: string): Html {
  const { words } = provider;
  const events = eventsOf(provider.doc);
  const others = events.map((event) => link(toWebhook(provider.name, event.name), code(event.typeName)));
  const text = words.html("`verifyWebhook` gives {union}: {types}. This one is {type}.", {
    union: code(unionName(provider)),
    types: words.list(others, "or"),
    type: code(events.find((event) => event.name === name)?.typeName ?? ""),
  });
  return blocks(
    heading(2, "type", words.text("Type")),
    html`<p>${text}</p>`,
    codeBlock(eventTypeSample(provider, name), "ts"),
  );
}

/** A file that narrows an event to this kind. */
export function eventTypeSample(provider: Provider, name: string): string {
  const found = eventsOf(provider.doc).find((event) => event.name === name);
  if (!found) throw new Error(`${provider.name} has no webhook ${name}.`);
  const { typeName, mark } = found;
  const union = unionName(provider);
  const imports = `import type { ${[typeName, union].sort().join(", ")} } from "@payspec/${provider.name}";`;
  const body = mark
    ? `export const is${typeName} = (event: ${union}): event is ${typeName} =>\n  event.${mark.name} === ${JSON.stringify(mark.value)};`
    : `export const as${typeName} = (event: ${union}): ${typeName} => event;`;
  return `${imports}\n\n${body}`;
}
