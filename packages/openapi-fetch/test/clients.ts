// A client over a stubbed fetch, and one over the sandbox.
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, type TributeOptions } from "@payspec/tribute";

/** What was sent, as the platform's fetch would have got it. */
export interface SentRequest {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

export const token = "550e8400-e29b-41d4-a716-446655440000";
export const charge = {
  chargeUuid: "c-1",
  status: "pending",
  amount: 10_000,
  currency: "rub",
  token: null,
  createdAt: "2026-01-01T00:00:00Z",
};
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(typeof value === "string" ? value : JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

/** A Tribute client whose requests are answered in turn; the last answer stays. */
export function stubbed(answers: readonly (Response | Error)[], options: Partial<TributeOptions> = {}) {
  const sent: SentRequest[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}): Promise<Response> => {
    const answer = answers[Math.min(sent.length, answers.length - 1)] as Response | Error;
    sent.push({
      url: String(url),
      method: init.method,
      headers: init.headers as Record<string, string>,
      body: init.body,
    });
    if (answer instanceof Error) throw answer;
    return answer.clone();
  };
  const tribute = createTributeClient({
    apiKey: "s3cr3t-key",
    baseUrl: "https://tribute.example/api/v1",
    fetch: fetch as typeof globalThis.fetch,
    retries: 1,
    ...options,
  });
  return { tribute, sent };
}

/** A Tribute client over a fresh sandbox. */
export function sandboxed() {
  const sandbox = createSandbox();
  const { tribute } = sandbox.baseUrls;
  return {
    sandbox,
    tribute: createTributeClient({
      ...sandbox.credentials.tribute,
      baseUrl: tribute,
      fetch: sandbox.fetch,
      retries: 1,
    }),
  };
}
