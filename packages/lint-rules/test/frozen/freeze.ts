// npx tsx packages/lint-rules/test/frozen/freeze.ts: takes the specs as they are now as what the damages of these tests are done to. Needed only
// when the language of the specs changes. Of QIWI it takes a bill, its payment and the webhook about it.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { parse, parseDocument } from "yaml";

const ofBill = /^(.v1.sites.{siteId}.(bills.{billId}(.details)?|payments.{paymentId})|paymentNotification)$/;

freeze("tribute", (text) => text);
freeze("qiwi", withOnly(ofBill));

function freeze(provider: string, trimmed: (text: string) => string): void {
  const folder = `${root}specs/${provider}/`;
  const texts: Record<string, string> = {};
  add("openapi.yaml", trimmed(readFileSync(`${folder}openapi.yaml`, "utf8")));
  writeFileSync(new URL(`${provider}.json`, import.meta.url), `${JSON.stringify(texts, null, 1)}\n`);

  function add(file: string, text = readFileSync(folder + file, "utf8")): void {
    if (file in texts) return;
    texts[file] = text;
    for (const reference of referencesIn(parse(text))) add(join(dirname(file), reference));
  }
}

/** Takes all other paths and webhooks out of a root file. */
function withOnly(kept: RegExp): (text: string) => string {
  return (text) => {
    const spec = parseDocument(text);
    for (const section of ["paths", "webhooks"])
      for (const name of Object.keys(spec.toJS()[section])) if (!kept.test(name)) spec.deleteIn([section, name]);
    return String(spec);
  };
}

/** The files that a document refers to. */
function referencesIn(node: unknown): string[] {
  if (!node || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name !== "$ref" || typeof value !== "string") return referencesIn(value);
    const [file = ""] = value.split("#");
    return file ? [file] : [];
  });
}
