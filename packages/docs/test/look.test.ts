import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const propertiesOf = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/^\s*(--[a-z-]+): (.+);$/gm)].map(([, name, value]) => [name as string, value as string]));

it("the sandbox's page has the colours and the type of the site", () => {
  const look = propertiesOf(read("docs/theme/look.css"));
  const page = propertiesOf(read("sandbox/src/server/page/style.ts"));
  expect(page.size).toBeGreaterThan(10);
  expect([...page].filter(([name, value]) => look.get(name) !== value)).toEqual([]);
});
