// What the release workflow runs: moves the versions by the changesets and writes the changelogs.
import { moveVersions } from "@payspec/review/release/version";

await moveVersions(new Date().toISOString().slice(0, 10));
