// npm run pairs -- <provider>: prints the texts of a provider that have no Russian pair yet, as entries
// for specs/<provider>/ru.yaml.
import { readOptions } from "@payspec/packaging/options";
import { compared, pairsOf, providerTexts, readProviderTexts } from "@payspec/spec-model/pairs";
import { providers } from "@payspec/spec-model/providers";

const [name = ""] = readOptions({ allowPositionals: true }).positionals;
if (providers.includes(name)) {
  const { missing } = compared(providerTexts(readProviderTexts(name)), pairsOf(name));
  for (const text of missing) console.log(`- en: ${JSON.stringify(text)}\n  ru: ""`);
  console.error(`${missing.length} texts of ${name} have no pair.`);
} else {
  console.error(`Name one of ${providers.join(", ")}.`);
  process.exitCode = 1;
}
