// npx tsx scripts/respect.ts: runs the payment flows of all specs against the sandbox, and fails where an answer is not what the spec describes.
import { respect } from "@payspec/conformance/workflows";

const runs = await respect();
for (const { provider, workflow, passed, requests, problems } of runs) {
  console.log(`${passed ? "ok " : "BAD"} ${provider.padEnd(10)} ${workflow} (${requests} requests)`);
  for (const problem of problems) console.log(`    ${problem}`);
}
const failed = runs.filter(({ passed }) => !passed).length;
console.log(`${runs.length - failed} workflows passed, ${failed} failed`);
if (failed > 0 || runs.length === 0) process.exitCode = 1;
