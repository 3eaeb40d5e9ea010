import { existsSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Scene, Scenes } from "../samples/scenes.js";
import { samplesFolder } from "../src/samples.js";

/** By folder of samples. */
const all: Readonly<Record<string, Scenes>> = Object.fromEntries(
  await Promise.all(
    readdirSync(samplesFolder)
      .filter((folder) => existsSync(`${samplesFolder}${folder}/scenes.ts`))
      .map(async (folder) => {
        const { scenes } = (await import(pathToFileURL(`${samplesFolder}${folder}/scenes.ts`).href)) as {
          scenes: Scenes;
        };
        return [folder, scenes] as const;
      }),
  ),
);

/** The scene of a part of a sample, `file` below samples/. */
export function typedValues(file: string, part: string): Scene {
  const [folder = "", sample = ""] = file.replace(/\.ts$/, "").split("/");
  const { values = {}, own = {} } = all[folder] ?? {};
  const given = own[`${sample}#${part}`] ?? own[sample];
  return { before: given?.before ?? "", values: { ...values, ...given?.values } };
}

/** The lines that make what the values of a provider speak of. */
export const makerOf = (provider: string): string => all[provider]?.made ?? "";

/** What changes a printed sample so that the sandbox's provider declines it; undefined where nothing does. */
export const declineOf = (provider: string): readonly [find: string, put: string] | undefined => all[provider]?.decline;
