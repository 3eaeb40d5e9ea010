/** A complete answer. */
export interface Answer {
  readonly kind: "answer";
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Why there is no complete answer, and whether the request may have left. */
export interface Silence {
  readonly kind: "timeout" | "network" | "aborted";
  readonly left: boolean;
  readonly code?: string;
}

/**
 * One request and its whole answer. Never rejects. Redirects are not followed: credentials in custom headers and, on 307 and 308, the body
 * would travel on to another origin (Fetch standard, "HTTP-redirect fetch", drops Authorization alone).
 */
export async function exchange(send: typeof fetch, url: string, init: RequestInit): Promise<Answer | Silence> {
  try {
    const response = await send(url, { ...init, redirect: "manual" });
    return { kind: "answer", status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    return { kind: "network", ...readNetworkError(error) };
  }
}

// Codes that only a connection that was never made can have, as Node, undici and Bun name them.
const NEVER_LEFT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"]);

/** What a fetch error tells: platforms hang the code on the error, on its cause, or on the first of several causes. */
function readNetworkError(error: unknown): { left: boolean; code?: string } {
  let here = error as { code?: unknown; syscall?: unknown; cause?: unknown; errors?: unknown[] } | null | undefined;
  for (let depth = 0; here && depth < 5; depth++) {
    const { code, syscall } = here;
    if (typeof code === "string") return { code, left: !NEVER_LEFT.has(code) && syscall !== "connect" && syscall !== "getaddrinfo" };
    here = (here.cause ?? here.errors?.[0]) as typeof here;
  }
  return { left: true };
}
