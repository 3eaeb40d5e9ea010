// A release as its users meet it: real tarballs, a real npm, a registry on this machine.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SceneName, scenes } from "../../src/release/scenes.ts";
import { type Installed, startWalk, type Walk } from "../../src/release/walk.ts";

const played = new Map<SceneName, Installed>();
let walk: Walk;

beforeAll(async () => {
  walk = await startWalk();
  for (const { name, play } of scenes(walk)) played.set(name, await play());
});
afterAll(() => walk?.close());

const scene = (name: SceneName): Installed => played.get(name) as Installed;

test("a fix of core reaches a provider's users without a release of the provider", () => {
  expect(scene("core-fixed").versions).toEqual({ "@payspec/core": ["0.1.1"], "@payspec/tribute": ["0.1.0"] });
});

test("versions of providers from different releases share one core", () => {
  expect(scene("qiwi-gains").versions).toEqual({
    "@payspec/core": ["0.1.1"],
    "@payspec/qiwi": ["0.1.1"],
    "@payspec/tribute": ["0.1.0"],
  });
});

test("a provider that breaks does not reach the users of the facade", () => {
  expect(scene("tribute-breaks").versions["@payspec/tribute"]).toEqual(["0.1.0"]);
  expect(scene("tribute-breaks").versions["@payspec/core"]).toEqual(["0.1.1"]);
});

test("a PayspecError is one across two cores in one install", async () => {
  const both = scene("core-breaks");
  expect(both.versions["@payspec/core"]).toEqual(["0.1.1", "0.2.0"]);
  const printed = await both.run(`
    import { createRequire } from "node:module";
    import { pathToFileURL } from "node:url";
    import { createTributeClient, PayspecError, unwrap } from "@payspec/tribute";
    const other = createRequire(createRequire(process.cwd() + "/x.js").resolve("@payspec/qiwi"));
    const { PayspecError: Other } = await import(pathToFileURL(other.resolve("@payspec/core")));
    const tribute = createTributeClient({ apiKey: "k", fetch: () => { throw new TypeError("no network"); }, retries: 0 });
    try { unwrap(await tribute.getCharge({ chargeUuid: "c" })); } catch (error) {
      console.log(Other === PayspecError, error instanceof PayspecError, error instanceof Other, {} instanceof Other);
    }
  `);
  expect(printed).toBe("false true true false");
});

test("the local registry is asked for our packages only", () => {
  expect(walk.registry.missing).toEqual([]);
});
