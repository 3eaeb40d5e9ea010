import { bundle } from "@payspec/spec-model/bundle";
import { inOneForm } from "../src/equal/one-form.ts";
import { rateSpec } from "../src/rate.ts";
import { redoclyDiffs } from "../src/redocly-diff.ts";
const base: any = bundle("tribute");
const q: any = bundle("qiwi");
const cases: [string, any, (d: any) => void][] = [
  ["answer to another schema", base, (d) => { const g = Object.values(d.paths).flatMap((p: any) => Object.values(p)).find((o: any) => o.operationId === "getCharge") as any; const c = g.responses["200"].content; const m = c[Object.keys(c)[0]!]; console.log("   was", JSON.stringify(m.schema)); m.schema = { $ref: "#/components/schemas/ShopOrder" }; }],
  ["security none", base, (d) => { const g = Object.values(d.paths).flatMap((p: any) => Object.values(p)).find((o: any) => o.operationId === "getCharge") as any; g.security = []; }],
  ["header by name", base, (d) => { const g = Object.values(d.paths).flatMap((p: any) => Object.values(p)).find((o: any) => o.operationId === "getCharge") as any; g.responses["200"].headers = { "X-A": { schema: { type: "string" } } }; }],
  ["content type", base, (d) => { const g = Object.values(d.paths).flatMap((p: any) => Object.values(p)).find((o: any) => o.operationId === "createCharge") as any; const c = g.requestBody.content; c["text/json"] = c["application/json"]; delete c["application/json"]; }],
  ["content type added", base, (d) => { const g = Object.values(d.paths).flatMap((p: any) => Object.values(p)).find((o: any) => o.operationId === "createCharge") as any; const c = g.requestBody.content; c["text/json"] = c["application/json"]; }],
];
const forms = cases.map(([, b, f]) => { const h = structuredClone(b); f(h); return [b, h, inOneForm(b, h)] as const; });
const reports = await redoclyDiffs(forms.map(([, , f]) => [f.base, f.head]));
for (const [i, [name]] of cases.entries()) {
  const [b, h, f] = forms[i]!;
  console.log("==", name);
  for (const c of reports[i]!.changes.slice(0,6)) console.log("  R", c.path, c.typeName, c.kind, c.property ?? "", JSON.stringify(c.base)?.slice(0, 150), JSON.stringify(c.revision)?.slice(0, 150));
  for (const c of rateSpec(b, h, reports[i]!, f)) console.log("  -", c.level, c.kind, c.subject, "|", c.pointer, c.detail ?? "", JSON.stringify(c.before)?.slice(0,60), JSON.stringify(c.after)?.slice(0,60), c.uses.map((u) => u.operation + "/" + u.direction).join(",").slice(0, 120));
}
