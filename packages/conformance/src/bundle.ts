import { gzipSync } from "node:zlib";
import { root } from "@payspec/spec-model/providers";
import { buildSync } from "esbuild";

/** What a browser bundle of a piece of code weighs, in bytes. */
export interface Weight {
  readonly minified: number;
  readonly gzip: number;
  /** Minified bytes per input file, largest first. */
  readonly modules: readonly (readonly [file: string, bytes: number])[];
}

/** Bundles the built packages for the browser as users do: one file, minified, tree-shaken. */
export function weigh(code: string): Weight {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const [file] = outputFiles;
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const modules = Object.entries(inputs)
    .map(([name, { bytesInOutput }]) => [name.replace(/^.*(packages|node_modules)\//, ""), bytesInOutput] as const)
    .sort(([, one], [, other]) => other - one);
  return { minified: file?.contents.byteLength ?? 0, gzip: gzipSync(file?.contents ?? "", { level: 9 }).byteLength, modules };
}

/** One call per provider, as the smallest useful program. */
export const oneCall: Readonly<Record<string, string>> = {
  bridgepay: `import { createBridgepayClient } from "@payspec/bridgepay";
export const result = await createBridgepayClient({ apiKey: "k", secret: "s", baseUrl: "https://b.example" }).getInvoice({ id: "1" });`,
  invoicebox: `import { createInvoiceboxClient } from "@payspec/invoicebox";
export const result = await createInvoiceboxClient({ token: "t", userAgent: "A/1" }).getOrder({ uuid: "1" });`,
  qiwi: `import { createQiwiClient } from "@payspec/qiwi";
export const result = await createQiwiClient({ token: "t", siteId: "s" }).getPayment({ paymentId: "1" });`,
  tribute: `import { createTributeClient } from "@payspec/tribute";
export const result = await createTributeClient({ apiKey: "k" }).getCharge({ chargeUuid: "1" });`,
  via: `import { createViaClient } from "@payspec/via";
export const result = await createViaClient({ clientId: "a", clientSecret: "b", baseUrl: "https://v.example" }).getTransaction({ transactionId: "1" });`,
};
