// Answers every right request with the payment; in a process of its own, so that its work is not counted.
// It reads every request whole: a client that sent less would be faster, and is answered with 400.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const { token, body, payment } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const path = "/partner/payin/v1/sites/s/payments/p1";
const wanted = JSON.stringify(body);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(payment) };

const isRight = ({ method, url, headers: { authorization, "content-type": type = "" } }, text) =>
  url === path &&
  authorization === `Bearer ${token}` &&
  (method === "GET" ? text === "" : method === "PUT" && type.startsWith("application/json") && text === wanted);

const server = createServer((request, response) => {
  let text = "";
  request
    .setEncoding("utf8")
    .on("data", (part) => {
      text += part;
    })
    .on("end", () => {
      if (isRight(request, text)) response.writeHead(200, headers).end(payment);
      else response.writeHead(400).end();
    });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
