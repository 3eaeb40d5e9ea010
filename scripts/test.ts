// npm test: every check of the project; ends in one line, `N passed, N failed, N skipped`.
// `.ci/run` installs Chromium first.
import { testAll } from "@payspec/loop/test";

const { passed, failed, skipped } = testAll();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
