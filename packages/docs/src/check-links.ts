import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Links of a built site that lead nowhere: files that are missing, anchors that no element has. */
export function brokenLinks(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const pages = new Map(files.map((file) => [join(folder, file), readFileSync(join(folder, file), "utf8")]));
  const ids = new Map(
    [...pages].map(([file, html]) => [
      file,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string)),
    ]),
  );
  const broken: string[] = [];
  for (const [file, html] of pages) {
    for (const [, address] of html.matchAll(/\b(?:href|src)="([^"]+)"/g)) {
      const [path = "", anchor] = (address as string).replaceAll("&amp;", "&").split("#");
      if (/^[a-z]+:/.test(path)) continue;
      const target = path === "" ? file : join(dirname(file), decodeURI(path));
      const known = ids.get(target);
      if (path.startsWith("/")) broken.push(`${relative(folder, file)}: ${address} starts at the root of the host`);
      else if (!known && !existsSync(target)) broken.push(`${relative(folder, file)}: ${address} does not exist`);
      else if (anchor && known && !known.has(decodeURIComponent(anchor)))
        broken.push(`${relative(folder, file)}: ${address} has no such anchor`);
    }
  }
  return [...new Set(broken)];
}
