// What is left to do for a provider, read from its files: what a line names is there, and the line goes with it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lacking } from "@payspec/spec-model/half-added";
import type { Document } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";

/** One line for each thing that is left. */
export function leftOf(root: string, entry: ProviderEntry, doc: Document): string[] {
  const { name, label, purpose, owners } = entry;
  const text = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "");
  const spec = `specs/${name}`;
  const begun = readdirSync(join(root, spec), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(yaml|json)$/.test(file) && text(`${spec}/${file}`).includes(`https://docs.${name}.example/`))
    .sort();
  const isSigned = Object.values(doc.components.securitySchemes).some((scheme) => scheme["x-signature"]);
  const lines: (string | false)[] = [
    begun.length > 0 &&
      `${spec}: ${begun.length} files are of the spec to begin with (${begun[0]}, …): they name https://docs.${name}.example/. Replace them.`,
    (purpose === `Payments by ${label}` || owners === "@payspec/maintainers") &&
      `${spec}/provider.yaml: purpose, covers, testing and owners are those of every new provider.`,
    text(`${spec}/gaps.md`).includes("What a second `createPayment` with the same `orderId` answers") &&
      `${spec}/gaps.md: say what is left out and what could not be learnt.`,
    ...lacking(root, entry),
    isSigned &&
      !/\bsign/.test(text(`packages/${name}/src/connect.ts`)) &&
      `packages/${name}/src/connect.ts: a security scheme is signed, and nothing signs.`,
    text(`packages/conformance/src/soak/${name}.ts`).includes("has to say what a customer does") &&
      `packages/conformance/src/soak/${name}.ts: say what a customer does. No operation moves money under a number of the caller's own in its body.`,
    !/floors:/.test(text(`packages/conformance/src/providers/${name}.ts`)) &&
      `packages/conformance/src/providers/${name}.ts: floors and weighs, once the spec is finished. Until then those of the others hold.`,
    !existsSync(join(root, `${spec}/ru.yaml`)) &&
      `${spec}/ru.yaml: its pages are in English only. \`npm run pairs ${name}\` prints what to translate.`,
  ];
  return lines.filter((line) => line !== false);
}
