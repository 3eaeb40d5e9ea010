import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The text of a provider's flows as they are published: one JSON file that points to the published document beside it. */
export function workflowsText(provider: string, root: string): string {
  const flows = parse(readFileSync(join(root, "specs", provider, "workflows.arazzo.yaml"), "utf8")) as {
    sourceDescriptions: { url: string }[];
  };
  const sourceDescriptions = flows.sourceDescriptions.map((source) =>
    source.url === "openapi.yaml" ? { ...source, url: `${provider}.json` } : source,
  );
  return `${JSON.stringify({ ...flows, sourceDescriptions })}\n`;
}
