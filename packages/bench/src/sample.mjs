// One sample of one candidate in a process of its own: node --expose-gc sample.mjs <module> <base URL or "stub">
// <calls> <in flight> <data> <methods> Prints what one call costs in µs: { get: [wall, cpu], put: [wall, cpu] }.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const [file, where, calls, inFlight] = [
  process.argv[2],
  process.argv[3],
  Number(process.argv[4]),
  Number(process.argv[5]),
];
const { token, body, completion, payment } = JSON.parse(readFileSync(process.argv[6], "utf8"));
const stubbed = where === "stub";
const base = stubbed ? "http://stub.invalid/partner/payin" : where;
const wanted = JSON.parse(payment);

if (stubbed) {
  const length = String(Buffer.byteLength(payment));
  const looked = new Set();
  globalThis.fetch = async (input, init) => {
    // Only the first call of a method is read: what a client sends does not change, and
    // reading costs more than sending.
    const method = init?.method ?? input.method ?? "GET";
    if (!looked.has(method)) await look(new Request(input, init).clone(), looked.add(method));
    return new Response(payment, {
      status: 200,
      headers: { "content-type": "application/json", "content-length": length },
    });
  };
}
async function look(request) {
  if (request.url !== `${base}/v1/sites/s/payments/p1`) throw new Error(`It called ${request.url}.`);
  if (request.headers.get("authorization") !== `Bearer ${token}`) throw new Error("It sent no credential.");
  if (request.method !== "PUT") return;
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    throw new Error("It did not say that it sends JSON.");
  if (!isDeepStrictEqual(JSON.parse(await request.text()), body)) throw new Error("It sent another body.");
}

const client = await (await import(file)).setup({ base, token, body, completion, id: "p1", stubbed });

async function loops(call, total) {
  let left = total;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left-- > 0) await call();
    }),
  );
}

const costs = {};
for (const name of process.argv[7].split(",")) {
  const call = client[name];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(await call())), wanted))
    throw new Error(`${name} did not give the payment.`);
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
