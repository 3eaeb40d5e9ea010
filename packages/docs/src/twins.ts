// Markdown twins: every page for programs, written from the spec and not from the page.

import { moneyRules } from "@payspec/spec-model/money-rules";
import { eventTypeSample } from "./event-types.js";
import { programOf } from "./flows/program.js";
import { guideTables } from "./guide-tables.js";
import { readGuide } from "./guides.js";
import { type Page, textOf } from "./html.js";
import { toOperation, toWebhook } from "./links.js";
import { markdownOf } from "./page-markdown.js";
import type { Provider } from "./provider.js";
import { recipeFile } from "./recipes.js";
import { relativePath } from "./relative.js";
import { repeatOf, safetyHtml } from "./safety.js";
import { commentsOfCode, commentsOfPage } from "./sample-comments.js";
import { handlerOf, operationSample, region, sampleOf, samplesFolder } from "./samples.js";
import { objectView } from "./schema/object-view.js";
import { resolve } from "./schema/resolve.js";
import { typeLabel } from "./schema/type-label.js";
import { deref, type FoundOperation, mediaOf, type Schema } from "./spec.js";
import { wholeFile } from "./whole-file.js";
import type { Language, Words } from "./words.js";

const fence = (text: string, language: string, words?: Words): string =>
  `\`\`\`${language}\n${(words ? commentsOfCode(text, words) : text).trimEnd()}\n\`\`\``;
const joined = (...parts: readonly (string | false | undefined)[]): string => `${parts.filter(Boolean).join("\n\n")}\n`;
const flat = (text = ""): string => text.trim().replace(/\s+/g, " ");

/** The twins of a provider's pages by their paths. */
export function providerTwins(provider: Provider): Record<string, string> {
  const { name } = provider;
  const twins: Record<string, string> = { [`${name}/index.md`]: providerTwin(provider) };
  for (const found of provider.operations) twins[`${name}/operations/${found.id}.md`] = operationTwin(provider, found);
  for (const flow of provider.flows)
    twins[`${name}/flows/${flow.id}.md`] = joined(
      `# ${flow.summary}`,
      flow.description,
      fence(programOf(provider, flow), "ts", provider.words),
    );
  for (const webhook of provider.webhooks)
    twins[`${name}/webhooks/${webhook.name}.md`] = webhookTwin(provider, webhook);
  for (const [schema, node] of Object.entries(provider.schemas))
    twins[`${name}/schemas/${schema}.md`] = joined(
      `# ${schema}`,
      node.description,
      fieldList(provider, node.items ?? node, 2),
    );
  return twins;
}

function providerTwin(provider: Provider): string {
  const { name, label, doc, words } = provider;
  const operations = provider.operations.map(
    (found) =>
      `- [${found.id}](operations/${found.id}.md): ${found.operation.summary}. ${words.text(repeatOf(found).short)}.`,
  );
  const flows = provider.flows.map(({ id, summary }) => `- [${summary}](flows/${id}.md)`);
  const webhooks = provider.webhooks.map(
    (webhook) => `- [${webhook.name}](webhooks/${webhook.name}.md): ${webhook.operation.summary}`,
  );
  const more = [
    ["errors", "Errors"],
    ["statuses", "Statuses"],
    ["schemas/index", "Schemas"],
    ["sources", "Sources and gaps"],
  ] as const;
  return joined(
    `# ${label}`,
    `${provider.purpose}.`,
    fence(`npm install @payspec/${name}`, "sh"),
    fence(sampleOf(name, "sandbox") ?? "", "ts", words),
    doc.info.description,
    flows.length > 0 && `## ${words.text("Flows")}\n\n${flows.join("\n")}`,
    `## ${words.text("Operations")}\n\n${operations.join("\n")}`,
    webhooks.length > 0 && `## ${words.text("Webhooks")}\n\n${webhooks.join("\n")}`,
    `## ${words.text("More")}\n\n${more.map(([path, title]) => `- [${words.text(title)}](${path}.md)`).join("\n")}`,
  );
}

function operationTwin(provider: Provider, found: FoundOperation): string {
  const { operation, id, method, path } = found;
  const { doc, name, words } = provider;
  const facts = [
    ...String(safetyHtml(provider, found, toOperation(name, id))).matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs),
  ].map(([, term = "", text = ""]) => `- **${textOf(term)}.** ${flat(textOf(text))}`);
  const body = mediaOf(operation.requestBody && deref(doc, operation.requestBody));
  const parameters = found.parameters
    .filter((one) => one.in === "path" || one.in === "query")
    .map(
      (one) =>
        `- \`${one.name}\` (${one.in}${one.required ? `, ${words.text("required")}` : ""}): ${flat(one.description)}`,
    );
  const answers = Object.entries(operation.responses).map(
    ([status, given]) => `- ${status}: ${flat(deref(doc, given).description)}`,
  );
  const file = wholeFile(`${name}/${id}.ts`, "sample")?.text ?? operationSample(name, id) ?? "";
  return joined(
    `# ${operation.summary}`,
    `\`${name}.${id}()\`, ${method} ${path}`,
    operation.description,
    facts.join("\n"),
    fence(file, "ts", words),
    parameters.length > 0 && `## ${words.text("Parameters")}\n\n${parameters.join("\n")}`,
    body?.media.schema && `## ${words.text("Body")}\n\n${fieldList(provider, body.media.schema, 2)}`,
    `## ${words.text("Answers")}\n\n${answers.join("\n")}`,
  );
}

function webhookTwin(provider: Provider, { name, operation }: Provider["webhooks"][number]): string {
  const body = mediaOf(operation.requestBody && deref(provider.doc, operation.requestBody));
  return joined(
    `# ${operation.summary}`,
    `\`${name}\` ${toWebhook(provider.name, name)}`,
    operation.description,
    fence(handlerOf(`${samplesFolder}${provider.name}/webhook.ts`), "ts", provider.words),
    body?.media.schema && fieldList(provider, body.media.schema, 2),
    `## ${provider.words.text("Type")}`,
    fence(eventTypeSample(provider, name), "ts"),
  );
}

/** The fields of an object with their types and descriptions, and those of the objects in it. */
function fieldList(provider: Provider, node: Schema, depth: number, indent = ""): string {
  const view = objectView(provider.doc, node, provider.words);
  const lines = view.fields.map(({ name, node: child, required }) => {
    const { schema } = resolve(provider.doc, child);
    const inner = depth > 0 ? fieldList(provider, schema.items ?? child, depth - 1, `${indent}  `) : "";
    const type = textOf(typeLabel(provider, child));
    const text = `${indent}- \`${name}\` (${type}${required ? `, ${provider.words.text("required")}` : ""})${schema.description ? `: ${flat(schema.description)}` : ""}`;
    return inner ? `${text}\n${inner}` : text;
  });
  return [...lines, ...view.conditions.map((text) => `${indent}- ${text}`)].join("\n");
}

/** Where a link of the site leads from a twin: to the twin of the page. */
const fromTwin =
  (path: string, language: Language) =>
  (href: string): string => {
    const [to = "", anchor] = href.split("#");
    // What is no page, such as the feed, is there once for all languages.
    const here = language === "en" || /\.html$/.test(to) ? path : `${language}/${path}`;
    const target = to.startsWith("/")
      ? relativePath(here, to.slice(1).replace(/\.html$/, ".md")).replace(/^\.\//, "")
      : to;
    return anchor ? `${target}#${anchor}` : target;
  };

/** The twin of a page that is made of lists and tables, from its body. */
export const pageTwin = (path: string, { body }: Page, words: Words): string =>
  `${markdownOf(commentsOfPage(String(body), words), fromTwin(path, words.language))}\n`;

/** A guide with its samples and tables put in. */
export function guideTwin(name: string, providers: readonly Provider[], words: Words): string {
  return readGuide(name, words.language)
    .body.replace(/^<<< \.\.\/samples\/(\S+)#([\w-]+)\{(\w+)\}$/gm, (_, file: string, part: string, language: string) =>
      fence(
        part === "webhook"
          ? handlerOf(samplesFolder + file)
          : (wholeFile(file, part)?.text ?? region(samplesFolder + file, part)),
        language,
        words,
      ),
    )
    .replace(/^<<< recipe: (\S+)$/gm, (_, file: string) => fence(recipeFile(file), "ts", words))
    .replace(/^<!-- table: (\w+) -->$/gm, (_, table: string) =>
      markdownOf(String(guideTables[table]?.(providers, words)), fromTwin(`guides/${name}.md`, words.language)),
    )
    .replace(/^<!-- .* -->\n/gm, "")
    .replace(/ \{#[\w-]+\}$/gm, "")
    .replace(/\]\(\/([^)#]+)\.html/g, "](../$1.md");
}

/** What a program that writes code should read first: the rules that keep money safe, then where everything is. */
export function llmsText(providers: readonly Provider[], guides: readonly { name: string; title: string }[]): string {
  const lists = providers.map(
    ({ name, label, purpose }) =>
      `- [${label}](${name}/index.md): ${purpose}. [All of it as one text](${name}/llms-full.txt), [OpenAPI](${name}/openapi.json)`,
  );
  return joined(
    "# Payspec",
    "> Typed clients for payment APIs (QIWI, Invoicebox, VIA, Bridgepay, Tribute), a sandbox that plays them, and specs in which every statement names its source.",
    `## Rules for money\n\n${moneyRules}`,
    "## Start",
    fence("npm install @payspec/tribute @payspec/sandbox", "sh"),
    fence(sampleOf("tribute", "sandbox") ?? "", "ts"),
    `## Providers\n\n${lists.join("\n")}`,
    `## Guides\n\n${guides.map(({ name, title }) => `- [${title}](guides/${name}.md)`).join("\n")}`,
  );
}
