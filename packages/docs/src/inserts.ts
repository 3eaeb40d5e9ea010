// What a guide can put in: the code of samples and recipes, as a page shows it.
import { readdirSync, readFileSync } from "node:fs";
import { recipeFolder } from "@payspec/recipes/texts";
import { registryOf } from "@payspec/spec-model/registry";
import { codeBlock } from "./code.js";
import type { Html } from "./html.js";
import { recipeFile } from "./recipes.js";
import { sampleBlock } from "./sample-block.js";
import { samplesFolder } from "./samples.js";
import type { Words } from "./words.js";

/** A piece of code by where a guide takes it from: `guides/money.ts#money`, `recipes/express.ts`. */
export type Insert = readonly [place: string, shown: Html];

/** Files of the recipes that are no recipe. */
const BESIDE = ["scenario.ts", "texts.ts"];

/** Every region of the guides' samples, the webhook handlers and set-ups of the providers, and every recipe. */
export function insertsFor(words: Words): Insert[] {
  const samples = [
    ...readdirSync(`${samplesFolder}guides`).map((file) => `guides/${file}`),
    ...registryOf().flatMap(({ name }) =>
      readdirSync(samplesFolder + name)
        .filter((file) => file === "webhook.ts" || file === "setup.ts")
        .map((file) => `${name}/${file}`),
    ),
  ];
  return [
    ...samples.flatMap((file) =>
      [...readFileSync(samplesFolder + file, "utf8").matchAll(/^\s*(?:\/\/|#) #region (.+)$/gm)].map(
        ([, part = ""]): Insert => [
          `${file}#${part}`,
          sampleBlock(words, file, part, file.endsWith(".sh") ? "sh" : "ts"),
        ],
      ),
    ),
    ...recipeFiles().map((file): Insert => [`recipes/${file}`, codeBlock(recipeFile(file), "ts")]),
  ];
}

const recipeFiles = (): string[] =>
  readdirSync(recipeFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !BESIDE.includes(file))
    .sort();
