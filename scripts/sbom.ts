// npm run sbom -- [package names]: writes a bill of materials for each published package into .reports/sbom.
// Prints the tag of the package's release and the file, one pair a line: the release
// workflow attaches one to the other.
import { mkdirSync, writeFileSync } from "node:fs";
import { readOptions } from "@payspec/packaging/options";
import { published } from "@payspec/packaging/packages";
import { sbomOf } from "@payspec/review/release/sbom";
import { root } from "@payspec/spec-model/providers";

const { positionals: names } = readOptions({ allowPositionals: true });
const unknown = names.filter((name) => !published.some(({ manifest }) => manifest.name === name));
if (unknown.length > 0) {
  console.error(
    `No published package is called ${unknown.join(" or ")}. There are ${published.map(({ manifest }) => manifest.name).join(", ")}.`,
  );
  process.exit(2);
}
mkdirSync(`${root}.reports/sbom`, { recursive: true });
for (const one of published) {
  const { name, version } = one.manifest;
  if (names.length > 0 && !names.includes(name)) continue;
  const file = `.reports/sbom/${name.replace(/^@/, "").replace("/", "-")}-${version}.cdx.json`;
  writeFileSync(root + file, sbomOf(one));
  console.log(`${name}@${version} ${file}`);
}
