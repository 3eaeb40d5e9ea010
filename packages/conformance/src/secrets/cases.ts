// Every way in which a call can fail, with an answer that shows what was sent or what the provider keeps secret itself.
import type { Operation } from "@payspec/core";
import type { Provider } from "../clients.ts";
import { answerOf, statusesOf } from "../documented.ts";
import { silent, type Timeouts } from "../timeouts.ts";
import { type Echoes, echoing, quoted, type Seen } from "./echo.ts";

/** One way to fail. */
export interface Case {
  readonly name: string;
  readonly fetch: typeof fetch;
}

const statusOf = (status: string): number => Number(status.replace("XX", "00"));
const undocumentedBy = (row: Operation): number[] =>
  [299, 418, 599].filter((status) => !row.errors.includes(Math.floor(status / 100)));

/** Answers of an operation that show the request. */
export function echoCasesOf(provider: Provider, id: string, row: Operation, { json, text }: Echoes): Case[] {
  const { success, errors } = statusesOf(provider, id);
  const documented = new Map(errors.map((status) => [statusOf(status), answerOf(provider, id, status)]));
  const [good = 200] = success.map(Number);
  const [anyError] = documented.values();
  const cases: Case[] = [];
  const answer = (name: string, respond: (seen: Seen) => Response) => cases.push({ name, fetch: echoing(respond) });

  for (const [index, [kind, echo]] of Object.entries(json).entries()) {
    // The first way of writing meets every documented status, the others one of each kind.
    const some = [...documented].filter(([status]) => index === 0 || [400, 429, 500].includes(status));
    for (const [status, body] of some) {
      answer(`${status} with ${kind}`, (seen) => Response.json(withEcho(body, echo(seen)), { status }));
    }
    for (const status of undocumentedBy(row))
      answer(`${status} with ${kind}`, (seen) => Response.json({ told: echo(seen) }, { status }));
    answer(`${good} of another shape with ${kind}`, (seen) => Response.json([{ told: echo(seen) }], { status: good }));
    if (row.errorAt) answer(`a failure in 200 with ${kind}`, (seen) => Response.json(withEcho(anyError, echo(seen))));
  }
  for (const [kind, echo] of Object.entries(text)) {
    const broken = [...documented.keys()].filter((status) => [400, 404, 500].includes(status));
    for (const status of new Set([good, ...broken, ...undocumentedBy(row)])) {
      const type = kind.includes("HTML") ? "text/html" : "application/json";
      answer(
        `${status} with ${kind}`,
        (seen) => new Response(echo(seen), { status, headers: { "content-type": type } }),
      );
    }
  }
  return cases;
}

/** The documented error body with an echo in every text of it, and in a member that is not documented. */
function withEcho(documented: unknown, echo: unknown): unknown {
  if (typeof documented === "string") return typeof echo === "string" ? `${documented} ${echo}` : documented;
  if (documented === null || typeof documented !== "object" || Array.isArray(documented)) return documented;
  const inner = Object.entries(documented).map(([name, value]) => [name, withEcho(value, echo)]);
  return { ...Object.fromEntries(inner), debug: echo };
}

/** Failures without an answer, and a redirect, that quote the request. */
export const silentCases = (timeouts: Timeouts): readonly Case[] => [
  {
    name: "a redirect",
    fetch: echoing(
      (seen) =>
        new Response(quoted(seen), { status: 307, headers: { location: encodeURI(`https://a.example/?${seen.url}`) } }),
    ),
  },
  ...["ECONNRESET", "ECONNREFUSED"].map((code) => ({
    name: `a network error, ${code}`,
    fetch: echoing((seen) => {
      throw new TypeError(`fetch failed: ${quoted(seen)}`, {
        cause: Object.assign(new Error(seen.url), { code, address: quoted(seen) }),
      });
    }),
  })),
  {
    name: "a plain text",
    fetch: echoing((seen) => new Response(quoted(seen), { status: 500, headers: { "content-type": "text/plain" } })),
  },
  { name: "no answer", fetch: silent(timeouts) },
];

/**
 * Answers that show what the provider keeps secret itself: a documented success that cannot be
 * read, or under another status.
 */
export function answerCasesOf(provider: Provider, id: string, row: Operation, answer: unknown): Case[] {
  const [good = "200"] = statusesOf(provider, id).success;
  const text = JSON.stringify(answer);
  const as = (name: string, status: number, body: string, type = "application/json"): Case => ({
    name,
    fetch: async () => new Response(body, { status, headers: { "content-type": type } }),
  });
  return [
    as("cut", Number(good), text.slice(0, -2)),
    as("cut in the middle", Number(good), text.slice(0, text.length / 2)),
    as("as text", Number(good), text, "text/plain"),
    as("within a list", Number(good), `[[${text}]]`),
    ...undocumentedBy(row).map((status) => as(`with ${status}`, status, text)),
  ];
}

/** The same beside a documented error: a member that the error does not document. */
export function besideErrorCasesOf(provider: Provider, id: string, row: Operation, answer: unknown): Case[] {
  const documented = statusesOf(provider, id).errors.map(
    (status) => [statusOf(status), answerOf(provider, id, status)] as const,
  );
  const all = row.errorAt ? [...documented, [200, documented[0]?.[1]] as const] : documented;
  return all.map(([status, error]) => ({
    name: `beside the error of ${status}`,
    fetch: async () => Response.json({ ...(answer as object), ...(error as object), debug: answer }, { status }),
  }));
}
