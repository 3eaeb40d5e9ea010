import { readFileSync } from "node:fs";
import { nests, nexts, runtimes } from "@payspec/conformance/install/pins";
import { recipeText } from "@payspec/recipes/texts";
import { type Html, link, table } from "./html.js";
import { toGuide } from "./links.js";
import { root } from "./spec.js";
import type { Words } from "./words.js";

/** A file of a recipe with its path in the first line; what belongs to Next is named from the root of its project. */
export const recipeFile = (file: string): string => `// ${file.replace(/^next\//, "")}\n${recipeText(file)}`;

/** Frameworks of which several releases are run. */
const SEVERAL: Readonly<Record<string, string>> = {
  next: Object.values(nexts)
    .map(({ next }) => next)
    .join(", "),
  "@nestjs/core": Object.values(nests).join(", "),
};

/** By guide: the package whose version our tests run, and where the bytes of a body come from. */
const FRAMEWORKS: Readonly<Record<string, readonly [label: string, name: string, bytes: string]>> = {
  express: ["Express", "express", "`express.raw`, before `express.json()`"],
  fastify: ["Fastify", "fastify", "a plugin with a parser of its own"],
  next: ["Next.js", "next", "the `Request` of the route handler"],
  nest: ["NestJS", "@nestjs/core", "`rawBody: true`"],
  hono: ["Hono", "hono", "`c.req.raw`"],
  lambda: ["AWS Lambda", "", "`event.body`, with `isBase64Encoded`"],
  workers: ["Cloudflare Workers", "workerd", "the `Request` of the handler"],
};

/** The recipes with the version that was run. */
export function frameworksTable(words: Words): Html {
  const { devDependencies = {} } = JSON.parse(readFileSync(`${root}packages/recipes/package.json`, "utf8")) as {
    devDependencies?: Record<string, string>;
  };
  const versions: Readonly<Record<string, string>> = { ...devDependencies, ...SEVERAL, ...runtimes };
  return table(
    words.text("Recipes"),
    ["", words.text("Run with"), words.text("The bytes come from")],
    Object.entries(FRAMEWORKS).map(([guide, [label, name, bytes]]) => [
      link(toGuide(guide), label),
      versions[name] ?? words.text("an event of API Gateway"),
      words.html(bytes),
    ]),
    true,
  );
}
