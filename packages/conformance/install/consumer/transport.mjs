// The Node transport, against the sandbox behind a real socket.
import { createServer } from "node:http";
import { createNodeFetch } from "@payspec/node";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient } from "@payspec/tribute";

let sandbox;
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, headers } = request;
  const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
  try {
    const answer = await sandbox.fetch(new URL(request.url, sandbox.baseUrls.tribute), { method, headers, body });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  } catch {
    request.socket.resetAndDestroy(); // what the sandbox's fault "reset" means on a wire
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
sandbox = createSandbox({ origin: `http://127.0.0.1:${server.address().port}` });

const nodeFetch = createNodeFetch();
const tribute = createTributeClient({ ...sandbox.credentials.tribute, baseUrl: sandbox.baseUrls.tribute, fetch: nodeFetch, retries: 1 });
const body = { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_000 };
sandbox.faults.inject({ provider: "tribute", type: "reset", commit: true });
const charge = await tribute.createCharge({ body });
const refused = await tribute.createCharge({ body });
await nodeFetch.close();
server.close();

const nowhere = createNodeFetch();
const { origin } = new URL(sandbox.baseUrls.tribute);
const never = await createTributeClient({ apiKey: "k", baseUrl: origin, fetch: nowhere, retries: 0 }).createCharge({ body });
await nowhere.close();
console.log(JSON.stringify({ charge: [charge.ok, charge.attempts], refused: [refused.kind, refused.status], never: [never.kind, never.code, never.outcome] }));
