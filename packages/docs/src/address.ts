// Where the site is published and where its sources are: for what has to be absolute, such as a sitemap, a
// feed, or a link to edit a page.
import { readFileSync } from "node:fs";
import { root } from "./spec.js";

interface Manifest {
  readonly version: string;
  readonly homepage?: string;
  readonly repository?: { readonly url: string };
}

const manifests = new Map<string, Manifest>();

/** The package.json of a folder, read once: every page names a version. */
export function manifestOf(folder: string): Manifest {
  const known = manifests.get(folder) ?? (JSON.parse(readFileSync(`${root}${folder}package.json`, "utf8")) as Manifest);
  manifests.set(folder, known);
  return known;
}

/** The address of the site, with a slash at its end: DOCS_ADDRESS, or the homepage in the root's package.json. */
export const siteAddress = (): string =>
  (process.env.DOCS_ADDRESS ?? manifestOf("").homepage ?? "https://docs.example/").replace(/\/*$/, "/");

/** The repository on the web. */
export const repositoryAddress = (): string =>
  (manifestOf("packages/core/").repository?.url ?? "").replace(/^git\+/, "").replace(/\.git$/, "");
