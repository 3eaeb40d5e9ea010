// The tarballs of what is built, packed once for all tests that only read them.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { filesIn, hashOf } from "./hashes.mjs";
import { type Packed, packAll, published } from "./packages.ts";

const kept = `${root}packages/packaging/.generated/packed`;
const DAY = 86_400_000;

/** Everything that may end up in a tarball, as a hash. */
const contents = (): string =>
  hashOf(
    published.flatMap(({ folder }) => [
      ...readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [join(folder, entry.name)] : [],
      ),
      ...["dist", "migrations"]
        .map((name) => join(folder, name))
        .flatMap((one) => (existsSync(one) ? filesIn(one) : [])),
    ]),
  );

/**
 * The tarballs of what is built now, for tests that only read them: packed once, whoever asks, until something in them
 * changes.
 */
export function packedOnce(): readonly Packed[] {
  const folder = join(kept, contents());
  const list = join(folder, "packed.json");
  if (!existsSync(list)) {
    mkdirSync(kept, { recursive: true });
    for (const old of readdirSync(kept).map((name) => join(kept, name)))
      if (Date.now() - statSync(old).mtimeMs > DAY) rmSync(old, { recursive: true, force: true });
    const made = mkdtempSync(join(kept, "making-"));
    const packs = packAll(made).map((pack) => ({ ...pack, tarball: pack.tarball.replace(made, folder) }));
    writeFileSync(join(made, "packed.json"), JSON.stringify(packs));
    try {
      renameSync(made, folder);
    } catch (error) {
      if (!existsSync(list)) throw error; // Another process was first: its tarballs are the same.
      rmSync(made, { recursive: true, force: true });
    }
  }
  return JSON.parse(readFileSync(list, "utf8")) as readonly Packed[];
}
