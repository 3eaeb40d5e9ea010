// One sample of one candidate in a process of its own: node --expose-gc sample.mjs <module> <base URL or "stub"> <calls> <in flight>
// Prints what one call costs in µs: { get: [wall, cpu], put: [wall, cpu] }.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const [file, where, calls, inFlight] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const { token, body, payment } = JSON.parse(readFileSync(process.argv[6], "utf8"));
const stubbed = where === "stub";
const base = stubbed ? "http://stub.invalid/partner/payin" : where;
const wanted = JSON.parse(payment);

if (stubbed) {
  const length = String(Buffer.byteLength(payment));
  let looked = 0;
  globalThis.fetch = async (input, init) => {
    if (looked++ < 2) look(new Request(input, init));
    return new Response(payment, { status: 200, headers: { "content-type": "application/json", "content-length": length } });
  };
}
function look(request) {
  if (request.url !== `${base}/v1/sites/s/payments/p1`) throw new Error(`It called ${request.url}.`);
  if (request.headers.get("authorization") !== `Bearer ${token}`) throw new Error("It sent no credential.");
}

const client = await (await import(file)).setup({ base, token, body, stubbed });

async function loops(call, total) {
  let left = total;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left-- > 0) await call();
    }),
  );
}

const costs = {};
for (const name of ["get", "put"]) {
  const call = client[name];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(await call())), wanted)) throw new Error(`${name} did not give the payment.`);
  await loops(call, Math.ceil(calls / 2));
  globalThis.gc();
  const since = performance.now();
  const before = process.cpuUsage();
  await loops(call, calls);
  globalThis.gc();
  const { user, system } = process.cpuUsage(before);
  costs[name] = [((performance.now() - since) * 1000) / calls, (user + system) / calls];
}
console.log(JSON.stringify(costs));
process.exit(0);
