import { operations as bridgepayTable } from "@payspec/bridgepay";
import { operations as invoiceboxTable } from "@payspec/invoicebox";
import { operations as qiwiTable } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { operations as tributeTable } from "@payspec/tribute";
import { operations as viaTable } from "@payspec/via";
import { bridgepay } from "./bridgepay.ts";
import { firstDocuments } from "./documents.ts";
import { invoicebox } from "./invoicebox.ts";
import { qiwi } from "./qiwi.ts";
import { tribute } from "./tribute.ts";
import { via } from "./via.ts";

const flows = { bridgepay, invoicebox, qiwi, tribute, via };
const tables = { bridgepay: bridgepayTable, invoicebox: invoiceboxTable, qiwi: qiwiTable, tribute: tributeTable, via: viaTable };

const missing: string[] = [];
let first = 0;
let called = 0;
let all = 0;
let differences = 0;
for (const provider of ["tribute", "qiwi", "invoicebox", "via", "bridgepay"] as const) {
  const story = await flows[provider](createSandbox({ undocumented: "kind" }));
  differences += story.differences;
  for (const id of Object.keys(tables[provider])) {
    all++;
    if (story.called.has(id)) called++;
    else missing.push(`${provider}.${id}`);
    if (firstDocuments[provider]?.includes(id) && story.called.has(id)) first++;
  }
}
const documented = Object.values(firstDocuments).flat().length;
console.log(`\n${first}/${documented} operations of the five documents, ${called}/${all} operations in all, ${differences} calls differ.`);
if (missing.length > 0) console.log(`Not called: ${missing.join(", ")}.`);
console.log(`${first}/${documented} operations`);
if (differences > 0 || first < documented || missing.length > 0) process.exitCode = 1;
