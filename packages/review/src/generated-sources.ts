import { operationModules } from "@payspec/generator/operations-module";
import { schemaTypes } from "@payspec/generator/schema-types";
import { webhooksModule } from "@payspec/generator/webhooks-module";
import type { Document } from "@payspec/spec-model/openapi";

/** The generated sources of a package by file name, without the header that names the spec's hash. */
export function generatedSources(doc: Document, provider: string, schema?: string): Record<string, string> {
  return {
    "schema.d.ts": schema ?? schemaTypes(doc),
    ...operationModules(doc, provider, ""),
    ...(doc.webhooks ? { "webhooks.ts": webhooksModule(doc, provider, "") } : {}),
  };
}
