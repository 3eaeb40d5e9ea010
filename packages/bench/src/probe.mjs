// What one client does when things go wrong, against a server of its own: node probe.mjs <module> <data file>
// Prints { slash, dots, refusal, requests, html, limitMs }: see behaviour.ts.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file, data] = [process.argv[2], process.argv[3]];
const { token, body } = JSON.parse(readFileSync(data, "utf8"));
const answers = {
  ok: [200, "application/json", "{}"],
  refuse: [503, "application/json", '{"errorCode":"unavailable"}'],
  html: [200, "text/html", "<html>Please come back later.</html>"],
};
let mode = "ok";
let seen = [];
const server = createServer((request, response) => {
  seen.push(request.url);
  const [status, type, text] = answers[mode] ?? [];
  if (status) response.writeHead(status, { "content-type": type }).end(text);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${server.address().port}/partner/payin`;

const { setup } = await import(file);

/** One read: the addresses that were asked, and how the call ended. */
async function read(id, next) {
  [mode, seen] = [next, []];
  const client = await setup({ base, token, body, id });
  const ended = await client.get().then(
    (value) => (value === undefined ? "result" : "data"),
    () => "throws",
  );
  return { ended, seen };
}

const payments = "/partner/payin/v1/sites/s/payments/";
const slash = (await read("a/b", "ok")).seen[0];
const dots = (await read("..", "ok")).seen[0];
const refused = await read("p1", "refuse");
const html = await read("p1", "html");

/** How long a client means to wait is what it sets its timer to. Shorter ones are the housekeeping of connections. */
function timersOf(work) {
  const delays = [];
  const { setTimeout: later } = globalThis;
  const { timeout } = AbortSignal;
  globalThis.setTimeout = (run, delay, ...rest) => {
    delays.push(delay);
    return later(run, delay, ...rest);
  };
  AbortSignal.timeout = (delay) => {
    delays.push(delay);
    return timeout.call(AbortSignal, delay);
  };
  work();
  return new Promise((resolve) => later(() => resolve(delays.filter((delay) => delay >= 5000)), 300));
}
mode = "silence";
const client = await setup({ base, token, body, id: "p1" });
const [limitMs] = await timersOf(() => client.get().catch(() => {}));

const sent = (url, encoded) => (url === undefined ? "refused" : url === payments + encoded ? "encoded" : "open");
console.log(
  JSON.stringify({
    slash: sent(slash, "a%2Fb"),
    dots: sent(dots, "%2E%2E"),
    refusal: refused.ended,
    requests: refused.seen.length,
    html: html.ended,
    ...(limitMs && { limitMs }),
  }),
);
process.exit(0);
