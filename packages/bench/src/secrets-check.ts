// What it costs that no secret gets out of a failure: a whole refused call, with answers from 1 kB to 10 MB. The pages
// are those on which a check by patterns made of the secrets took minutes.
import { createTributeClient } from "@payspec/tribute";

const EMAIL = "someone.with.a.long@address.io"; // 30 characters
const TOKEN = "tok-4111-1111-1111-1111";

/** Pages by what they repeat. */
const pages: Readonly<Record<string, string>> = {
  "plain words": "The payment was refused by the issuer. ",
  "escapes of JSON": "\\\\u0041\\\\",
  "escapes of URLs": "%2541%34",
  "escapes of HTML": "&#52;&amp;",
  hyphens: "4-1-1-1-",
  "a card number in groups, cut": "4111-1111-1111-",
  "an e-mail, cut": EMAIL.slice(0, -1),
  "an e-mail, quoted": `${EMAIL} `,
};

export const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000] as const;

export interface CheckCost {
  readonly page: string;
  /** Milliseconds of CPU per call, by size. */
  readonly ms: readonly number[];
}

/** The median of some calls each. */
export async function secretsCheckCosts(calls: number): Promise<readonly CheckCost[]> {
  const costs: CheckCost[] = [];
  for (const [page, part] of Object.entries(pages)) {
    const ms: number[] = [];
    for (const size of SIZES) ms.push(await costOf(part.repeat(Math.ceil(size / part.length)).slice(0, size), calls));
    costs.push({ page, ms });
  }
  return costs;
}

/** The page is in the documented sentence of an error, beside it and in the request id. */
async function costOf(page: string, calls: number): Promise<number> {
  const half = page.slice(0, page.length / 2);
  const body = JSON.stringify({ error: "refused", message: half, code: half.slice(0, 9999), other: [half] });
  const answer = async () =>
    new Response(body, {
      status: 400,
      headers: { "content-type": "application/json", "x-request-id": page.slice(0, 64).replace(/[^ -~]/g, "") },
    });
  const client = createTributeClient({ apiKey: EMAIL, fetch: answer, maxBytes: 2 ** 26 });
  const times: number[] = [];
  for (let call = 0; call < calls; call++) {
    const before = process.cpuUsage();
    const result = await client.createCharge({ body: { token: TOKEN, amount: 100 } });
    const { user, system } = process.cpuUsage(before);
    if (result.ok || result.kind !== "refused")
      throw new Error(`It was not refused: ${JSON.stringify(result).slice(0, 200)}`);
    if (JSON.stringify(result).includes(EMAIL)) throw new Error("A secret got out.");
    times.push((user + system) / 1000);
  }
  return times.sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}
