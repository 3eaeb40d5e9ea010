import { join } from "node:path";
import { sourceProblems } from "@payspec/review/sources/check";
import { pagesIn } from "@payspec/review/sources/pages";
import { statementsOf } from "@payspec/review/sources/statements";
import { root } from "@payspec/spec-model/providers";
import { expect, it } from "vitest";
import { providers } from "../../src/clients.ts";

it.each(providers)("every page that a statement of %s rests on is listed in its sources.yaml", (provider) => {
  const folder = join(root, "specs", provider);
  expect(sourceProblems(statementsOf(folder), pagesIn(folder))).toEqual([]);
});
