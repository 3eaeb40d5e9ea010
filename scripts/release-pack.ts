// npx tsx scripts/release-pack.ts: what a release consists of, in .reports/release: a tarball, a bill of materials
// and the notes of each package.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { packAll, published } from "@payspec/packaging/packages";
import { notesOf } from "@payspec/review/release/changelog";
import { sbomOf } from "@payspec/review/release/sbom";
import { root } from "@payspec/spec-model/providers";

const folder = `${root}.reports/release`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const tarballs = new Map(packAll(folder).map(({ name, tarball }) => [name, basename(tarball)]));
const packages = published.map((one) => {
  const { name, version } = one.manifest;
  const stem = `${name.replace(/^@/, "").replace("/", "-")}-${version}`;
  writeFileSync(`${folder}/${stem}.cdx.json`, sbomOf(one));
  writeFileSync(`${folder}/${stem}.md`, notesOf(one));
  return { name, version, tarball: tarballs.get(name), sbom: `${stem}.cdx.json`, notes: `${stem}.md` };
});
writeFileSync(`${folder}/packages.json`, `${JSON.stringify(packages, null, 2)}\n`);
console.log(packages.map(({ name, version, tarball }) => `${name}@${version} ${tarball}`).join("\n"));
