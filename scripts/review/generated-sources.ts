import { operationsModule } from "../generate/operations-module.ts";
import { schemaTypes } from "../generate/schema-types.ts";
import { webhooksModule } from "../generate/webhooks-module.ts";
import type { Document } from "../lib/openapi.ts";

/** The generated sources of a package by file name, without the header that names the spec's hash. */
export async function generatedSources(doc: Document, provider: string, schema?: string): Promise<Record<string, string>> {
  return {
    "schema.d.ts": schema ?? (await schemaTypes(doc)),
    "operations.ts": operationsModule(doc, provider, ""),
    ...(doc.webhooks ? { "webhooks.ts": webhooksModule(doc, provider, "") } : {}),
  };
}
