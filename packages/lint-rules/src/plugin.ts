import type { Plugin } from "@payspec/spec-model/linting";
import type { Rule } from "./rule.ts";
import { CredentialSent } from "./rules/credential-sent.ts";
import { DefaultType } from "./rules/default-type.ts";
import { DeliveryRecognised } from "./rules/delivery-recognised.ts";
import { DeprecatedSunset } from "./rules/deprecated-sunset.ts";
import { EchoPairs } from "./rules/echo-pairs.ts";
import { EnumOpenness } from "./rules/enum-openness.ts";
import { ErrorBodyPlace } from "./rules/error-body-place.ts";
import { ErrorStatuses } from "./rules/error-statuses.ts";
import { ExampleSource } from "./rules/example-source.ts";
import { RequestExamples, ResponseExamples } from "./rules/examples.ts";
import { ExtensionShape } from "./rules/extension-shape.ts";
import { FlatInputNames } from "./rules/flat-input-names.ts";
import { ListPaging } from "./rules/list-paging.ts";
import { MoneyUnit, MoneyWire } from "./rules/money-unit.ts";
import { NoClosedAllOf } from "./rules/no-closed-allof.ts";
import { OperationExtensions } from "./rules/operation-extensions.ts";
import { PropertyDescription } from "./rules/property-description.ts";
import { ReconcileTarget } from "./rules/reconcile-target.ts";
import { ReconcileVerdict } from "./rules/reconcile-verdict.ts";
import { RequestAdditionalProperties } from "./rules/request-additional-properties.ts";
import { ResponseOpen } from "./rules/response-open.ts";
import { SchemaRegex } from "./rules/schema-regex.ts";
import { SchemaSource } from "./rules/schema-source.ts";
import { SensitiveMarked } from "./rules/sensitive-marked.ts";
import { SignatureDescribed } from "./rules/signature-described.ts";
import { SignatureInBody } from "./rules/signature-in-body.ts";
import { StatusPhase } from "./rules/status-phase.ts";
import { TestValues } from "./rules/test-values.ts";

type PluginRules = NonNullable<NonNullable<Plugin["rules"]>["oas3"]>;

const rules: Readonly<Record<string, Rule>> = {
  "credential-sent": CredentialSent,
  "default-type": DefaultType,
  "delivery-recognised": DeliveryRecognised,
  "deprecated-sunset": DeprecatedSunset,
  "enum-openness": EnumOpenness,
  "error-body-place": ErrorBodyPlace,
  "error-statuses": ErrorStatuses,
  "example-source": ExampleSource,
  "extension-shape": ExtensionShape,
  "flat-input-names": FlatInputNames,
  "echo-pairs": EchoPairs,
  "list-paging": ListPaging,
  "money-unit": MoneyUnit,
  "money-wire": MoneyWire,
  "no-closed-allof": NoClosedAllOf,
  "operation-extensions": OperationExtensions,
  "property-description": PropertyDescription,
  "reconcile-target": ReconcileTarget,
  "reconcile-verdict": ReconcileVerdict,
  "request-additional-properties": RequestAdditionalProperties,
  "request-examples": RequestExamples,
  "response-examples": ResponseExamples,
  "response-open": ResponseOpen,
  "schema-regex": SchemaRegex,
  "schema-source": SchemaSource,
  "sensitive-marked": SensitiveMarked,
  "signature-described": SignatureDescribed,
  "signature-in-body": SignatureInBody,
  "status-phase": StatusPhase,
  "test-values": TestValues,
};

/** Redocly plugin with the rules that Redocly has not: what our extensions demand. */
// Redocly types its nodes without our extensions.
export const payspecPlugin = (): Plugin => ({ id: "payspec", rules: { oas3: rules as unknown as PluginRules } });
