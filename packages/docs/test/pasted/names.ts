// What the rules of llms.txt name, as a program that compiles when all of it exists.

/** By each piece of code in the rules: how a program uses it. */
const USES: Readonly<Record<string, string>> = {
  "result.ok": "if (!result.ok) seen.push(result.kind);",
  "result.outcome": "if (!result.ok) seen.push(result.outcome);",
  'outcome: "none"': 'if (!result.ok && result.outcome === "none") seen.push("none");',
  'outcome: "unknown"': 'if (!result.ok && result.outcome === "unknown") seen.push("unknown");',
  "result.reconcile": "if (!result.ok) seen.push(result.reconcile?.operationId);",
  settle: "if (!result.ok) seen.push((await settle(tribute, result)).verdict);",
  "ok: true": "if (result.ok === true) seen.push(result.data.status);",
  phaseOf: 'if (result.ok) seen.push(phaseOf("tribute", "createCharge", result.data));',
  payspec: "",
  verifyWebhook: 'seen.push((await verifyWebhook({ body: "", headers: {} }, { secret: "secret" })).ok);',
  "@payspec/sandbox": "const sandbox = createSandbox();",
};

const HEAD = `import { settle } from "@payspec/core/settle";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, verifyWebhook } from "@payspec/tribute";
import { phaseOf } from "payspec";
`;

const CALL = `const tribute = createTributeClient({ ...sandbox.credentials.tribute, baseUrl: sandbox.baseUrls.tribute, fetch: sandbox.fetch });
const result = await tribute.createCharge({ body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 1_000_00 } });
const seen: unknown[] = [];
`;

/** What the text has in code, and the program of it; names without a use are left over. */
export function programOfNames(text: string): { program: string; unknown: string[] } {
  const rules = /## Rules for money\n([\s\S]*?)\n## /.exec(text)?.[1] ?? "";
  const named = [...new Set([...rules.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name))];
  const use = (name: string) => USES[name] ?? "";
  const first = "@payspec/sandbox";
  const rest = named.filter((name) => name !== first).map(use);
  return {
    program: [HEAD, use(first), CALL, ...rest].join("\n"),
    unknown: named.filter((name) => USES[name] === undefined),
  };
}
