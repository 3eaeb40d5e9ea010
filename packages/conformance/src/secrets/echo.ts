// Servers that show in their error pages what they were sent, each in its own way of writing.

/** A request as a server has seen it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const linesOf = ({ method, url, headers, body }: Seen): string =>
  [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), "", body].join("\r\n");

/** Without the body. */
const headOf = (seen: Seen): string => linesOf({ ...seen, body: "" });

const objectOf = ({ method, url, headers, body }: Seen): object => ({
  method,
  url,
  headers: { ...headers },
  body: parsed(body),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const htmlOf = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** JSON as PHP and Python write it by default: ASCII only, PHP with escaped slashes. */
const asciiOf = (json: string): string =>
  json
    .replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("/", "\\/");

/** A request as text. */
export const quoted = linesOf;

/** Ways to write a request into a body of JSON (an answer to be parsed) and of text. */
export interface Echoes {
  readonly json: Readonly<Record<string, (seen: Seen) => unknown>>;
  readonly text: Readonly<Record<string, (seen: Seen) => string>>;
}

/** Values are as they were sent, or as JSON writes them once. */
export const literalEchoes: Echoes = {
  json: { "an object": objectOf, lines: headOf },
  text: {
    HTML: (seen) => `<html><pre>${linesOf(seen)}</pre></html>`,
    "cut JSON": (seen) => JSON.stringify({ request: objectOf(seen) }).slice(0, -2),
  },
};

/** Values are spelt as HTML, URLs, forms, ASCII JSON and JSON within JSON spell them. */
export const respeltEchoes: Echoes = {
  json: {
    "JSON in JSON": (seen) => JSON.stringify(objectOf(seen)),
    lines: linesOf,
    "a URL-encoded list": (seen) => encodeURIComponent(linesOf(seen)),
  },
  text: {
    "escaped HTML": (seen) => `<html><pre>${htmlOf(linesOf(seen))}</pre></html>`,
    "cut JSON in JSON": (seen) => JSON.stringify({ message: JSON.stringify(objectOf(seen)) }).slice(0, -2),
    "cut ASCII JSON": (seen) => asciiOf(JSON.stringify({ request: objectOf(seen) })).slice(0, -2),
    "a URL-encoded list": (seen) => encodeURIComponent(linesOf(seen)),
    "a form": (seen) => new URLSearchParams({ ...seen.headers, body: seen.body }).toString(),
  },
};

/** A fetch function that answers with what it was sent. */
export function echoing(answer: (seen: Seen) => Response | Promise<Response>): typeof fetch {
  return async (input, init = {}) => {
    const { body, headers, method = "GET" } = init;
    const names = Object.fromEntries(new Headers(headers));
    return answer({ method, url: String(input), headers: names, body: typeof body === "string" ? body : "" });
  };
}
