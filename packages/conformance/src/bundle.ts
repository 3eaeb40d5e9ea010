import { gzipSync } from "node:zlib";
import { root } from "@payspec/spec-model/providers";
import { buildSync } from "esbuild";

/** What a browser bundle of a piece of code weighs, in bytes. */
export interface Weight {
  readonly minified: number;
  readonly gzip: number;
  /** The bundle itself. */
  readonly text: string;
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
  return {
    minified: file?.contents.byteLength ?? 0,
    gzip: gzipSync(file?.contents ?? "", { level: 9 }).byteLength,
    modules,
    text: file?.text ?? "",
  };
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

/** The same with the function of the operation, of which a bundle holds no more than it calls. */
export const oneFunction: Readonly<Record<string, string>> = {
  bridgepay: `import { connectBridgepay, getInvoice } from "@payspec/bridgepay/operations";
export const result = await getInvoice(connectBridgepay({ apiKey: "k", secret: "s", baseUrl: "https://b.example" }), { id: "1" });`,
  invoicebox: `import { connectInvoicebox, getOrder } from "@payspec/invoicebox/operations";
export const result = await getOrder(connectInvoicebox({ token: "t", userAgent: "A/1" }), { uuid: "1" });`,
  qiwi: `import { connectQiwi, getPayment } from "@payspec/qiwi/operations";
export const result = await getPayment(connectQiwi({ token: "t", siteId: "s" }), { paymentId: "1" });`,
  tribute: `import { connectTribute, getCharge } from "@payspec/tribute/operations";
export const result = await getCharge(connectTribute({ apiKey: "k" }), { chargeUuid: "1" });`,
  via: `import { connectVia, getTransaction } from "@payspec/via/operations";
export const result = await getTransaction(connectVia({ clientId: "a", clientSecret: "b", baseUrl: "https://v.example" }), { transactionId: "1" });`,
};
