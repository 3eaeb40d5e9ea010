// Redocly's linter in this process, over files on disk or in memory.
import { BaseResolver, createConfig, lint, type NormalizedProblem, type Plugin, Source } from "@redocly/openapi-core";

// Redocly's own words for what a lint rule gets and reports.
export type { Location, NormalizedProblem, Plugin, UserContext } from "@redocly/openapi-core";

/** The files of a spec by their paths below its folder. */
export type Files = Readonly<Record<string, string>>;

const FOLDER = "/spec/";

class InMemory extends BaseResolver {
  readonly #files: Files;

  constructor(files: Files) {
    super();
    this.#files = files;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const text = this.#files[absoluteRef.slice(FOLDER.length)];
    if (text === undefined) throw new Error(`There is no ${absoluteRef}.`);
    return new Source(absoluteRef, text);
  }
}

/** Lints a variant of a spec: the files that differ, and the one rule that is asked for, if not all are. */
export type Linter = (changed: Files, rule?: string) => Promise<NormalizedProblem[]>;

/** A linter by the rules of one plugin, all of them errors, for variants of one spec: what is the same is parsed once. */
export function linter(plugin: Plugin, files: Files): Linter {
  const all = Object.keys(plugin.rules?.oas3 ?? {});
  const configs = new Map<string | undefined, ReturnType<typeof createConfig>>();
  const configFor = (rule?: string) => {
    const rules = (rule === undefined ? all : [rule]).map((name) => [`${plugin.id}/${name}`, "error"]);
    const config = configs.get(rule) ?? createConfig({ plugins: [plugin], rules: Object.fromEntries(rules) });
    configs.set(rule, config);
    return config;
  };
  const parsed = new InMemory(files);
  return async (changed, rule) => {
    const externalRefResolver = new InMemory({ ...files, ...changed });
    for (const [ref, document] of parsed.cache)
      if (!(ref.slice(FOLDER.length) in changed)) externalRefResolver.cache.set(ref, document);
    return lint({ ref: `${FOLDER}openapi.yaml`, config: await configFor(rule), externalRefResolver }).finally(() => {
      for (const [ref, document] of externalRefResolver.cache)
        if (!(ref.slice(FOLDER.length) in changed)) parsed.cache.set(ref, document);
    });
  };
}
