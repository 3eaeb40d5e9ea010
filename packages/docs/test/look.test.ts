import { readFileSync } from "node:fs";
import { startSandboxServer } from "@payspec/sandbox/server";
import { expect, it } from "vitest";

const propertiesOf = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/^\s*(--[a-z-]+): (.+);$/gm)].map(([, name, value]) => [name as string, value as string]));

it("the sandbox's page has the colours and the type of the site", async () => {
  const look = propertiesOf(readFileSync(new URL("../theme/look.css", import.meta.url), "utf8"));
  const server = await startSandboxServer();
  const page = propertiesOf(await (await fetch(`${server.url}/page/style.css`)).text());
  await server.close();
  expect(page.size).toBeGreaterThan(10);
  expect([...page].filter(([name, value]) => look.get(name) !== value)).toEqual([]);
});
