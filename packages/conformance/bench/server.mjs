// Answers every request with the payment; in a process of its own, so that its work is not counted.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const { token, payment } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(payment) };
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    if (request.headers.authorization === `Bearer ${token}`) response.writeHead(200, headers).end(payment);
    else response.writeHead(401).end();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
