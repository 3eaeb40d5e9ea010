// Each release has a bill of materials, and it lists what an install brings.
import { readFileSync } from "node:fs";
import { published } from "@payspec/packaging/packages";
import { runtimeTree, withOurs } from "@payspec/packaging/runtime-tree";
import { root } from "@payspec/spec-model/providers";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sbomOf } from "../../src/release/sbom.ts";

interface Component {
  readonly purl: string;
  readonly licenses?: readonly { readonly license: { readonly id: string } }[];
  readonly hashes?: readonly { readonly alg: string }[];
}

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

const purl = (name: string, version = ""): string => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** A bill is made of what a package declares: those that declare the same, as the clients do, have the same but for the name. */
const kinds = new Map(published.map((one) => [JSON.stringify(one.manifest.dependencies ?? {}), one]));

describe("the bill of materials lists what an install brings", () => {
  it.each([...kinds.values()])("of $manifest.name", (one) => {
    const { metadata, components } = JSON.parse(sbomOf(one)) as Bill;
    const [, ...ours] = withOurs(one);
    const others = runtimeTree(withOurs(one));
    expect(metadata.component.purl).toBe(purl(one.manifest.name, one.manifest.version));
    expect(components.map((component) => component.purl).sort()).toEqual(
      [
        ...ours.map(({ manifest }) => purl(manifest.name, manifest.version)),
        ...others.map(({ name, locked }) => purl(name, locked.version)),
      ].sort(),
    );
    for (const component of [metadata.component, ...components])
      expect(component.licenses?.[0]?.license.id, component.purl).toBe("MIT");
    expect(components.filter(({ hashes }) => hashes?.[0]?.alg === "SHA-512")).toHaveLength(others.length);
  });
});

it("an install of the facade brings our packages and nobody else's", () => {
  const facade = published.filter(({ manifest }) => manifest.name === "payspec");
  const needed = facade.flatMap(withOurs);
  expect(needed).toHaveLength(7);
  expect(runtimeTree(needed).map(({ name }) => name)).toEqual([]);
});

it("the release workflow makes a bill for each package and attaches it, also on a rerun", () => {
  const { jobs } = parse(readFileSync(`${root}.github/workflows/release.yml`, "utf8")) as {
    jobs: Record<string, { permissions: object; environment?: string; needs?: string; steps: { run?: string }[] }>;
  };
  const scripts = (job: string) => jobs[job]?.steps.map(({ run }) => run ?? "").join("\n");
  expect(scripts("pack")).toContain("scripts/release-pack.ts");
  expect(scripts("announce")).toMatch(/gh release view .* \|\| gh release create/);
  expect(scripts("announce")).toContain("gh release upload");
  expect(scripts("announce")).toContain("--clobber");
});

it("only the job that publishes has an identity and waits for the environment, and it runs no code of the repository", () => {
  const { jobs } = parse(readFileSync(`${root}.github/workflows/release.yml`, "utf8")) as {
    jobs: Record<
      string,
      { permissions: Record<string, string>; environment?: string; steps: { uses?: string; run?: string }[] }
    >;
  };
  const named = (has: (job: (typeof jobs)[string]) => boolean) =>
    Object.entries(jobs).flatMap(([name, job]) => (has(job) ? [name] : []));
  expect(named(({ permissions }) => "id-token" in permissions)).toEqual(["publish"]);
  expect(named(({ environment }) => environment !== undefined)).toEqual(["publish"]);
  expect(jobs.publish?.steps.some(({ uses }) => uses?.startsWith("actions/checkout"))).toBe(false);
  expect(jobs.publish?.steps.map(({ run }) => run ?? "").join("\n")).toContain("--provenance");
});
