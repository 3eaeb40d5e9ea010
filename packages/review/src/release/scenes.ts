// Releases that come one after the other, and the users who meet them.
import { providers } from "@payspec/spec-model/providers";
import type { Manifest } from "../tree.ts";
import type { Installed, Walk } from "./walk.ts";

/** What a scene is called by those who look at how it ended. */
export type SceneName = "first" | "core-fixed" | "qiwi-gains" | "everything" | "tribute-breaks" | "core-breaks";

export interface Scene {
  name: SceneName;
  title: string;
  play(): Promise<Installed>;
}

const PROVIDERS = providers.map((name) => `@payspec/${name}`);

const onCore =
  (range: string) =>
  (manifest: Manifest): Manifest => ({
    ...manifest,
    dependencies: { ...manifest.dependencies, "@payspec/core": range },
  });

/** To be played in order: each publishes what the next ones build on. */
export function scenes({ publish, user }: Walk): Scene[] {
  const early = user();
  const facade = user();
  return [
    {
      name: "first",
      title: "The first release; a shop installs Tribute",
      async play() {
        for (const name of ["@payspec/core", ...PROVIDERS, "payspec"]) publish(name, "0.1.0");
        return early.npm("install", "@payspec/tribute");
      },
    },
    {
      name: "core-fixed",
      title: "A safety fix of core alone; the shop runs npm update",
      async play() {
        publish("@payspec/core", "0.1.1");
        return early.npm("update");
      },
    },
    {
      name: "qiwi-gains",
      title: "QIWI gains an operation; the shop adds it beside its older Tribute",
      async play() {
        publish("@payspec/qiwi", "0.1.1");
        return early.npm("install", "@payspec/qiwi");
      },
    },
    { name: "everything", title: "A shop installs everything at once", play: () => facade.npm("install", "payspec") },
    {
      name: "tribute-breaks",
      title: "Tribute breaks; the shop with everything runs npm update and stays on what its facade knows",
      async play() {
        publish("@payspec/tribute", "0.2.0");
        return facade.npm("update");
      },
    },
    {
      name: "core-breaks",
      title:
        "Core breaks, and only Tribute moved to it: the shop takes it beside its older QIWI and has two cores for a while",
      async play() {
        publish("@payspec/core", "0.2.0");
        publish("@payspec/tribute", "0.2.1", onCore("^0.2.0"));
        return early.npm("install", "@payspec/tribute@0.2.1");
      },
    },
  ];
}
