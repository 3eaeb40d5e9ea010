// The recipes as texts, for the pages that print them. What is printed is what the tests run.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the files of the recipes lie. */
export const recipeFolder = fileURLToPath(new URL(".", import.meta.url));

/** The text of a file of a recipe, as it is: "express.ts", "next/app/charges/route.ts". */
export const recipeText = (file: string): string =>
  readFileSync(recipeFolder + file, "utf8").trimEnd();
