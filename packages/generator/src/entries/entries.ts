// The modules of a package that its users import from. Each is made from the spec and provider.yaml, unless
// it is written by hand.
import type { Document } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { byHand, entryHeader, typesOf } from "./by-hand.ts";
import { connectEntry } from "./connect-entry.ts";
import { type Beside, indexEntry, loadVerdictsEntry, operationsEntry, settleEntry } from "./index-entry.ts";
import { signedByHand } from "./options.ts";
import { webhooksEntry } from "./webhooks-entry.ts";

const ENTRIES = ["connect.ts", "index.ts", "load-verdicts.ts", "operations.ts", "settle.ts", "webhooks.ts"];

/**
 * The generated modules of a package's src, by path from the root.
 *
 * @throws An error that says what to write by hand where the spec does not say all.
 */
export function entryFiles(entry: ProviderEntry, doc: Document, root: string): Record<string, string> {
  const { name } = entry;
  const own = byHand(root, name);
  const connect = own.get("connect.ts") ?? madeConnect(entry, doc);
  const beside: Beside = {
    connectTypes: typesOf(connect),
    modules: [...own.keys()].filter((file) => !ENTRIES.includes(file)).map((file) => file.replace(/\.ts$/, "")),
  };
  const texts: Record<string, string> = {
    "connect.ts": connect,
    "index.ts": indexEntry(entry, doc, beside),
    "load-verdicts.ts": loadVerdictsEntry(),
    "operations.ts": operationsEntry(entry, beside),
    "settle.ts": settleEntry(entry),
    ...(Object.keys(doc.webhooks ?? {}).length > 0 && { "webhooks.ts": webhooksEntry(entry, doc) }),
  };
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([file]) => !own.has(file))
      .map(([file, text]) => [`packages/${name}/src/${file}`, `${entryHeader(name)}\n${text}`]),
  );
}

function madeConnect(entry: ProviderEntry, doc: Document): string {
  const [signed] = signedByHand(doc);
  if (signed)
    throw new Error(
      `${signed} is signed in a way that only code can follow: packages/${entry.name}/src/connect.ts has to be written by hand. ` +
        `\`npm run new:provider ${entry.name}\` writes one to begin with.`,
    );
  return connectEntry(entry, doc);
}
