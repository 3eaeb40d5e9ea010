// A spec becomes files: bundle → the published document and flows, schema.d.ts, inputs.ts, operations.ts, provider.ts,
// webhooks.ts, verdicts.ts for each provider, and the modules that its users import from.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "@payspec/spec-model/bundle";
import { readPairs } from "@payspec/spec-model/pairs";
import { providerOf } from "@payspec/spec-model/registry";
import { entryFiles } from "./entries/entries.ts";
import { EXTENSION_TYPES, extensionTypes } from "./extension-types.ts";
import { factsModule } from "./facts-module.ts";
import { operationModules } from "./operations-module.ts";
import { overlayOf } from "./overlay.ts";
import { publishedText } from "./publish.ts";
import { schemaTypes } from "./schema-types.ts";
import { verdictsModule } from "./verdicts-module.ts";
import { webhooksModule } from "./webhooks-module.ts";
import { workflowsText } from "./workflows.ts";

/**
 * Every generated file of a provider with its text, by its path from the root. The texts say nothing of the spec
 * that the package does not need.
 */
export async function generated(provider: string, root: string): Promise<Record<string, string>> {
  const doc = await bundle(provider, join(root, "specs"));
  const header = `// Generated from specs/${provider}/openapi.yaml. Do not edit: change the spec and run \`npm run generate\`.\n`;
  const folder = `packages/${provider}`;
  const flows = workflowsText(provider, root);
  const published = publishedText(doc);
  const pairs = readPairs(join(root, `specs/${provider}/ru.yaml`));
  return {
    [`packages/specs/${provider}.json`]: `${published}\n`,
    ...(pairs.size > 0 && {
      [`packages/specs/${provider}.ru.overlay.json`]: `${JSON.stringify(overlayOf(JSON.parse(published), pairs), null, 1)}\n`,
    }),
    ...(flows && { [`packages/specs/${provider}.arazzo.json`]: flows }),
    [`${folder}/src/generated/schema.d.ts`]: `${header}\n${schemaTypes(doc)}`,
    ...Object.fromEntries(
      Object.entries(operationModules(doc, provider, header)).map(([name, text]) => [
        `${folder}/src/generated/${name}`,
        text,
      ]),
    ),
    ...(doc.webhooks && { [`${folder}/src/generated/webhooks.ts`]: webhooksModule(doc, provider, header) }),
    [`${folder}/src/generated/facts.ts`]: factsModule(doc, header),
    [`${folder}/src/generated/verdicts.ts`]: verdictsModule(doc, provider, header),
    // A spec alone, without a package for users around it, says nothing of options and examples.
    ...(existsSync(join(root, `specs/${provider}/provider.yaml`)) && entryFiles(providerOf(root, provider), doc, root)),
  };
}

/** What a source comes to: all files that it makes, and those that differed. */
export interface Generated {
  readonly files: readonly string[];
  readonly stale: readonly string[];
}

interface Options {
  readonly root: string;
  /** Nothing is written. */
  readonly check?: boolean;
}

/** Writes the files of a provider that differ. */
export const generate = async (provider: string, options: Options): Promise<Generated> =>
  written(await generated(provider, options.root), options);

/** Writes the types of our extensions where they differ from the schemas in specs/extensions. */
export const generateExtensions = async (options: Options): Promise<Generated> =>
  written({ [EXTENSION_TYPES]: extensionTypes(join(options.root, "specs/extensions")) }, options);

function written(files: Readonly<Record<string, string>>, { root, check = false }: Options): Generated {
  const texts = Object.entries(files);
  const stale = texts.filter(
    ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== text,
  );
  if (!check) {
    for (const [file, text] of stale) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  }
  return { files: texts.map(([file]) => file), stale: stale.map(([file]) => file) };
}

export { writeRegistry } from "./registry/write.ts";
