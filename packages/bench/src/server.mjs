// Answers every right request with the payment; in a process of its own, so that its work is not counted.
// It reads every request whole: a client that sent less would be faster, and is answered with 400.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const { token, body, completion, payment } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const path = "/partner/payin/v1/sites/s/payments/p1";
const wanted = { [path]: ["PUT", JSON.stringify(body)], [`${path}/complete`]: ["POST", JSON.stringify(completion)] };
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(payment) };

const isRight = ({ method, url, headers: { authorization, "content-type": type = "" } }, text) =>
  authorization === `Bearer ${token}` &&
  (method === "GET"
    ? url === path && text === ""
    : type.startsWith("application/json") && wanted[url]?.[0] === method && wanted[url][1] === text);

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
