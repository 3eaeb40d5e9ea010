// npm run docs: builds the reference site into packages/docs/dist. Open packages/docs/dist/index.html, or
// put the folder on any host.
import { UnreadableResults } from "@payspec/bench/results";
import { buildSite, outFolder } from "@payspec/docs/build";
import { root } from "@payspec/spec-model/providers";

try {
  const { pages, seconds, cpuSeconds, bytes, broken } = buildSite();
  for (const problem of broken) console.error(problem);
  if (broken.length > 0) {
    console.error(`${broken.length} links of the site lead nowhere.`);
    process.exitCode = 1;
  }
  console.log(
    `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU: ${outFolder.slice(root.length)}index.html`,
  );
} catch (error) {
  if (!(error instanceof UnreadableResults)) throw error;
  console.error(error.message); // A sentence that says what to do; where it was thrown helps nobody.
  process.exitCode = 1;
}
