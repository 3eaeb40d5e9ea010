import { existsSync, readdirSync, readFileSync } from "node:fs";
import { madeGuides } from "./made-guides.js";
import { root } from "./spec.js";

/** By provider and operation: the file that describes it. */
const described = new Map<string, string>();

function pathFile(provider: string, id: string): string {
  if (described.size === 0) {
    for (const name of readdirSync(`${root}specs`).filter((one) => existsSync(`${root}specs/${one}/paths`)))
      for (const file of readdirSync(`${root}specs/${name}/paths`))
        for (const [, found] of readFileSync(`${root}specs/${name}/paths/${file}`, "utf8").matchAll(
          /^ +operationId: (\w+)$/gm,
        ))
          described.set(`${name}/${found}`, `specs/${name}/paths/${file}`);
  }
  return described.get(`${provider}/${id}`) ?? `specs/${provider}/openapi.yaml`;
}

/**
 * The file of the repository that says what a page says, by the page's path below its language;
 * nothing where a page is only made.
 */
export function sourceOf(path: string, language: string): string | undefined {
  const guide = /^guides\/(.+)\.html$/.exec(path)?.[1];
  if (guide)
    return madeGuides[guide] ? undefined : `packages/docs/guides/${language === "en" ? "" : `${language}/`}${guide}.md`;
  const [provider = "", kind = "", name = ""] = path.replace(/\.html$/, "").split("/");
  if (!existsSync(`${root}specs/${provider}/openapi.yaml`)) return undefined;
  const file: Readonly<Record<string, string>> = {
    operations: pathFile(provider, name),
    schemas: `specs/${provider}/schemas/${name}.yaml`,
    webhooks: `specs/${provider}/webhooks/${name}.yaml`,
    flows: `specs/${provider}/workflows.arazzo.yaml`,
    sources: `specs/${provider}/gaps.md`,
    index: `specs/${provider}/openapi.yaml`,
  };
  const found = file[kind];
  return found && existsSync(root + found) ? found : undefined;
}
