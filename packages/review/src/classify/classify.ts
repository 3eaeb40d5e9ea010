// One change of Redocly's list in the words of our policy.
import type { Finding, Versions } from "../change.ts";
import type { DiffChange } from "../redocly-diff.ts";
import {
  bodyFindings,
  headerFindings,
  operationFindings,
  parameterFindings,
  renamedPath,
  statusFindings,
} from "./operation.ts";
import { isOpenEnum, keywordFindings, mapFindings, placedFindings } from "./schema.ts";
import { securityFindings } from "./security.ts";

/** Types of nodes that hold words only. */
const WORDS = new Set(["Info", "Contact", "License", "Tag", "TagList", "TagGroup", "ExternalDocs"]);

/** What a change means. Extensions and examples are compared elsewhere, since Redocly sees them only in part. */
export function findingsOf(change: DiffChange, versions: Versions): Finding[] {
  const { typeName, kind, property, path } = change;
  const pointer = (kind === "removed" ? change.base : change.revision)?.pointer ?? path;
  if (property?.startsWith("x-") || typeName === "SpecExtension") return [];
  if (typeName === "Example" || typeName === "ExamplesMap" || property === "example" || property === "examples")
    return [];
  if (WORDS.has(typeName)) return [{ kind: "prose-changed", pointer }];
  if (/^(Security|Server|OAuth)/.test(typeName)) return securityFindings(change);
  if (property === "key" && /^#\/components\//.test(path)) return renamedComponent(change);
  if (kind !== "modified" && /^#\/components\/[^/]+(\/[^/]+)?$/.test(path)) return []; // Names are compared by themselves; content is seen where it is used.
  switch (typeName) {
    case "Paths":
    case "PathItem":
    case "Operation":
    case "WebhooksMap":
      return operationChange(change, versions);
    case "Parameter":
      if (kind !== "modified") return parameterFindings(change);
      return parameterChange(change);
    case "ParameterList":
      return parameterFindings(change);
    case "RequestBody":
    case "MediaType":
    case "MediaTypesMap":
      return bodyChange(change);
    case "Response":
    case "Responses":
      return kind === "modified" && property !== "key" ? [words(property, pointer)] : statusFindings(change);
    case "Header":
    case "HeadersMap":
      return kind === "modified" && property !== "key" ? [words(property, pointer)] : headerFindings(change);
    case "Schema":
      if (kind !== "modified") return placedFindings(change);
      return keywordFindings(
        property ?? "",
        pointer,
        change.base?.value,
        change.revision?.value,
        isOpenEnum(versions.head, pointer),
      );
    case "SchemaProperties":
      return mapFindings(change);
    case "AllOf":
    case "AnyOf":
    case "OneOf":
    case "SchemaList":
    case "SchemaMap":
    case "DependentRequired":
      return placedFindings(change);
    case "Discriminator":
    case "DiscriminatorMapping":
      return [{ kind: "discriminator-changed", pointer }];
    default:
      return [{ kind: "unknown-change", pointer, detail: `${typeName} ${property ?? kind}` }];
  }
}

/** Members that hold words; any other member that we do not know is rated as unknown. */
function words(property: string | undefined, pointer: string): Finding {
  const known = ["description", "summary", "tags", "required"].includes(property ?? "");
  return known ? { kind: "prose-changed", pointer } : { kind: "unknown-change", pointer, detail: property ?? "" };
}

function renamedComponent({ path, base, revision }: DiffChange): Finding[] {
  const detail = `${base?.value} → ${revision?.value}`;
  const kind = path.startsWith("#/components/schemas/") ? "schema-renamed" : "prose-changed";
  return [
    {
      kind,
      pointer: revision?.pointer ?? path,
      detail: kind === "schema-renamed" ? "" : detail,
      before: base?.value,
      after: revision?.value,
    },
  ];
}

function operationChange(change: DiffChange, versions: Versions): Finding[] {
  const { kind, property, base, revision, path } = change;
  if (kind !== "modified") return operationFindings(change, versions);
  if (property === "key") return renamedPath(change);
  const pointer = revision?.pointer ?? base?.pointer ?? path;
  if (property === "operationId")
    return path.startsWith("#/webhooks")
      ? [{ kind: "webhook-renamed", pointer }]
      : [{ kind: "operation-renamed", pointer, detail: `${base?.value} → ${revision?.value}` }];
  if (property === "deprecated") return [{ kind: "operation-deprecated", pointer }];
  return [words(property, pointer)];
}

function parameterChange({ property, base, revision, path }: DiffChange): Finding[] {
  const pointer = revision?.pointer ?? base?.pointer ?? path;
  const values = { before: base?.value, after: revision?.value };
  if (property === "name")
    return [{ kind: "field-renamed", pointer, detail: `${base?.value} → ${revision?.value}`, ...values }];
  if (property === "required")
    return [{ kind: revision?.value === true ? "field-required" : "field-optional", pointer, ...values }];
  if (["in", "style", "explode", "allowReserved", "allowEmptyValue"].includes(property ?? ""))
    return [{ kind: "field-moved", pointer, detail: property ?? "", ...values }];
  if (property === "deprecated") return [{ kind: "operation-deprecated", pointer }];
  return [words(property, pointer)];
}

function bodyChange(change: DiffChange): Finding[] {
  const { kind, property, base, revision, path } = change;
  if (kind !== "modified") return bodyFindings(change);
  const pointer = revision?.pointer ?? base?.pointer ?? path;
  if (property === "required")
    return [{ kind: revision?.value === true ? "field-required" : "field-optional", pointer, detail: "body" }];
  if (property === "key")
    return [{ kind: "media-type-removed", pointer, detail: `${base?.value} → ${revision?.value}` }];
  return [words(property, pointer)];
}
