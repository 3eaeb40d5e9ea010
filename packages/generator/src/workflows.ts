import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/**
 * The text of a provider's flows as they are published, if it has any: one JSON file that points to the
 * published document beside it.
 */
export function workflowsText(provider: string, root: string): string | undefined {
  const file = join(root, "specs", provider, "workflows.arazzo.yaml");
  if (!existsSync(file)) return undefined;
  const flows = parse(readFileSync(file, "utf8")) as {
    sourceDescriptions: { url: string }[];
  };
  const sourceDescriptions = flows.sourceDescriptions.map((source) =>
    source.url === "openapi.yaml" ? { ...source, url: `${provider}.json` } : source,
  );
  return `${JSON.stringify({ ...flows, sourceDescriptions })}\n`;
}
