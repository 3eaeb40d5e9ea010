import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's root folder, with a trailing slash. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The bundled document of a provider as it is published, which the generator writes. */
export const publishedDocument = (provider: string): string => `${root}packages/specs/${provider}.json`;

/** Providers are the folders of specs/ that hold an openapi.yaml. */
export const providers: readonly string[] = readdirSync(`${root}specs`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`${root}specs/${entry.name}`).includes("openapi.yaml"))
  .map((entry) => entry.name)
  .sort();
