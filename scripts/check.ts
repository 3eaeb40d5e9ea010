// npm run check <provider>             lint, generate, types and build, its own tests
// npm run check <provider> -- --fast   without tests
// npm run check <provider> -- --all    with every suite about it: matrix, secrets, fuzz, soak, flows, wrong calls
import { check } from "@payspec/loop/check";
import { readOptions } from "@payspec/packaging/options";
import { providers } from "@payspec/spec-model/providers";

const flag = { type: "boolean", default: false } as const;
const { values, positionals } = readOptions({ allowPositionals: true, options: { fast: flag, all: flag } });
const [provider = ""] = positionals;
if (!providers.includes(provider)) {
  console.error(`Name a provider: npm run check <provider>. There are ${providers.join(", ")}.`);
  process.exit(2);
}
if (!(await check(provider, values.all ? "all" : values.fast ? "none" : "own"))) process.exitCode = 1;
