// Compares the working folder with a commit: what each spec's change does, and which release each package needs.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publishable } from "@payspec/generator/publish";
import { bundle } from "@payspec/spec-model/bundle";
import type { Document } from "@payspec/spec-model/openapi";
import { pairsOf, providerTexts, readTexts } from "@payspec/spec-model/pairs";
import { root } from "@payspec/spec-model/providers";
import type { ApiChange } from "./api/change.ts";
import { type ComparedTrees, withComparedTrees } from "./api/trees.ts";
import { type RatedChange, rated } from "./change.ts";
import { inOneForm } from "./equal/one-form.ts";
import { type PackageVerdict, packageVerdicts } from "./packages.ts";
import { rateSpec } from "./rate.ts";
import { redoclyDiffs } from "./redocly-diff.ts";
import { withStage } from "./stage.ts";
import { type TextChange, textChanges } from "./texts.ts";
import { git, packagesIn, providersIn, withTree } from "./tree.ts";

/** A provider whose spec differs. */
export interface SpecChange {
  provider: string;
  /** Absent for a provider that is new or gone. */
  base?: Document;
  head?: Document;
  changes: RatedChange[];
  /** Schemas that are written otherwise and mean the same. */
  respelled?: readonly string[];
}

export interface Assessment {
  commit: string;
  specs: SpecChange[];
  packages: PackageVerdict[];
  api: ReadonlyMap<string, ApiChange[]>;
  /** Specs that the generator refuses, with its words. */
  problems: ReadonlyMap<string, string>;
  /** Changed texts for people by provider, each in English and Russian. */
  texts: Readonly<Record<string, TextChange[]>>;
}

/** Both versions of a provider's document. */
type Bundled = Pick<SpecChange, "provider" | "base" | "head">;

/** What is beside the assessment while both trees exist. */
export interface Trees {
  base: string;
  head: string;
  compared: ComparedTrees;
}

/** Assesses the working folder against a commit, and lets `also` look at both trees before they are removed. */
export function assess<T>(commit: string, also: (assessment: Assessment, trees: Trees) => Promise<T>): Promise<T> {
  return withTree(commit, async (base) => {
    const bundles = await bundled(base, commit);
    const specs = await specChanges(bundles);
    const texts = textsIn(bundles, base);
    const heads = new Map(specs.flatMap(({ provider, head }) => (head ? [[provider, head] as const] : [])));
    return withStage(heads, (head, problems) =>
      withComparedTrees(base, head, async (compared) => {
        const packages = packagesOf(base, head, commit, specs, compared.api);
        return also({ commit, specs, packages, api: compared.api, problems, texts }, { base, head, compared });
      }),
    );
  });
}

/** Both versions of each provider that has a changed file in specs/. */
async function bundled(base: string, commit: string): Promise<Bundled[]> {
  const touched = changedFiles(commit, "specs").map((file) => file.split("/")[1] ?? "");
  const [old, now] = [providersIn(base), providersIn(root)];
  const providers = [...new Set([...old, ...now])].filter((name) => touched.includes(name)).sort();
  return Promise.all(
    providers.map(async (provider) => ({
      provider,
      ...(old.includes(provider) ? { base: await bundle(provider, join(base, "specs")) } : {}),
      ...(now.includes(provider) ? { head: await bundle(provider) } : {}),
    })),
  );
}

async function specChanges(pairs: readonly Bundled[]): Promise<SpecChange[]> {
  const both = pairs.filter(
    (pair): pair is { provider: string; base: Document; head: Document } => "base" in pair && "head" in pair,
  );
  const forms = both.map((pair) => inOneForm(pair.base, pair.head));
  const reports = await redoclyDiffs(forms.map(({ base: old, head }) => [old, head]));
  return pairs
    .map((pair): SpecChange => {
      const index = both.findIndex(({ provider }) => provider === pair.provider);
      const [report, form] = [reports[index], forms[index]];
      if (report && pair.base && pair.head)
        return { ...pair, changes: rateSpec(pair.base, pair.head, report, form), respelled: form?.respelled ?? [] };
      return {
        ...pair,
        changes: [
          rated({ kind: pair.head ? "provider-added" : "provider-removed", pointer: "", detail: pair.provider }, []),
        ],
      };
    })
    .filter(({ changes, respelled = [] }) => changes.length > 0 || respelled.length > 0);
}

/** What changed of the words, the Russian ones of specs/<provider>/ru.yaml included. */
function textsIn(pairs: readonly Bundled[], base: string): Assessment["texts"] {
  const of = (provider: string, tree: string, doc: Document | undefined) => {
    const specs = join(tree, "specs");
    return doc
      ? { texts: providerTexts(readTexts(provider, publishable(doc), specs)), pairs: pairsOf(provider, specs) }
      : { texts: [], pairs: new Map() };
  };
  const changed = pairs.map(({ provider, base: old, head }) => {
    return [provider, textChanges(of(provider, base, old), of(provider, root, head))] as const;
  });
  return Object.fromEntries(changed.filter(([, changes]) => changes.length > 0));
}

function packagesOf(
  base: string,
  head: string,
  commit: string,
  specs: readonly SpecChange[],
  api: ReadonlyMap<string, ApiChange[]>,
): PackageVerdict[] {
  const before = packagesIn(base);
  const files = changedFiles(commit, "packages");
  const inputs = packagesIn(head).map((after) => ({
    before: before.find(({ folder }) => folder === after.folder),
    after,
    changes: specs.find(({ provider }) => provider === after.folder)?.changes ?? [],
    api: api.get(after.folder) ?? [],
    files: files
      .filter((file) => file.startsWith(`packages/${after.folder}/`) && isPublished(file))
      .map((file) => file.split("/").slice(2).join("/")),
  }));
  return packageVerdicts(inputs, new Set(providersIn(root)));
}

/** What the tarball holds, package.json aside, which is compared by its fields. */
const isPublished = (file: string): boolean =>
  /^packages\/[^/]+\/(src\/|README\.md$|[a-z]+(\.arazzo)?\.json$)/.test(file) && !/\.test\.ts$/.test(file);

/** Files below a folder that differ from a commit, new ones included. */
function changedFiles(commit: string, folder: string): string[] {
  const tracked = git("diff", "--name-only", commit, "--", folder);
  const untracked = git("ls-files", "--others", "--exclude-standard", "--", folder);
  return [...tracked.split("\n"), ...untracked.split("\n")].filter(Boolean);
}

/** The text of a file, or nothing where it is missing. */
export const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");
