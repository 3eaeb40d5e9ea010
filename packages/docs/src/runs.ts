// Which samples run in their page, and what each provider's file has to hold for that.
import { pascalOf } from "@payspec/spec-model/registry";
import { declineOf } from "../content/scenes.js";
import { type Html, html, nothing, raw } from "./html.js";
import type { Words } from "./words.js";

/** By provider and module: the names that its samples import. */
const wanted = new Map<string, Map<string, Set<string>>>();

const IMPORT = /^import (?:\{([^}]*)\}|.+) from "([^"]+)";?$/gm;
/** What a page has no part of, or no right to. */
const BEYOND = /\bprocess\.|\bimport\(|^export /m;

/** The provider whose file runs a program; undefined for one that does not run in a page. */
export function runnerOf(text: string, providers: ReadonlySet<string>): string | undefined {
  const imports = [...text.matchAll(IMPORT)].map(([, names, from = ""]) => ({ from, names }));
  const own = new Set(imports.map(({ from }) => from.replace("@payspec/", "")).filter((name) => providers.has(name)));
  const [provider] = own;
  const isThere = ({ from, names }: { from: string; names: string | undefined }) =>
    names !== undefined &&
    (own.has(from.replace("@payspec/", "")) || /^@payspec\/(?:sandbox|openapi-fetch|core\/\w+)$/.test(from));
  // Without a sandbox a client would go to the provider itself.
  const isClosed = imports.some(({ from }) => from === "@payspec/sandbox") && !BEYOND.test(text);
  if (!provider || own.size > 1 || !isClosed || !imports.every(isThere)) return undefined;
  const modules = wanted.get(provider) ?? new Map<string, Set<string>>();
  wanted.set(provider, modules);
  for (const { from, names = "" } of imports) {
    const all = modules.get(from) ?? new Set<string>();
    for (const name of names.split(",")) if (name.trim()) all.add(name.trim().replace(/ as .*/, ""));
    modules.set(from, all);
  }
  return provider;
}

/** The button that runs a sample. `head` is how many lines of the whole file have to exist before what is printed. */
export function runBar(words: Words, provider: string | undefined, head = 0): Html {
  if (!provider) return nothing;
  const about = words.text("with the real client, against the sandbox, in this page");
  return html`<p class="run"><button class="button" data-run="${provider}" data-provider="${provider}"${head > 0 ? raw(` data-head="${head}"`) : ""}>${words.text("Run it here")}</button> <span class="run-status" role="status">${about}</span></p>`;
}

/** The providers that have samples to run. */
export const runProviders = (): string[] => [...wanted.keys()].sort();

/** The script of a provider: its sandbox, and of its modules what the samples import. */
export function runPart(provider: string): string {
  const modules = [...(wanted.get(provider) ?? [])].filter(([from]) => from !== "@payspec/sandbox");
  const client = `@payspec/${provider}`;
  const always = ["PayspecError", "unwrap", "operations", "connectionOf"];
  const table = modules.map(([from, names], index) => {
    const all = new Set([...names, ...(from === client ? always : [])]);
    return `${JSON.stringify(from)}: { ${[...all].map((name) => `${name}: m${index}.${name}`).join(", ")} }`;
  });
  return [
    ...modules.map(([from], index) => `import * as m${index} from ${JSON.stringify(from)};`),
    `import * as client from "${client}";`,
    `import { create${pascalOf(provider)}Sandbox } from "@payspec/sandbox/${provider}";`,
    `(window.payspecParts ??= {}).${provider} = {`,
    `  provider: "${provider}",`,
    `  createSandbox: create${pascalOf(provider)}Sandbox,`,
    "  verify: client.verifyWebhook,",
    `  modules: { ${table.join(", ")} },`,
    `  decline: ${JSON.stringify(declineOf(provider))},`,
    "};",
  ].join("\n");
}

/** Whether the samples of a provider settle lost answers: a bundle for browsers leaves the table of verdicts out. */
export const settles = (provider: string): boolean => wanted.get(provider)?.has("@payspec/core/settle") ?? false;
