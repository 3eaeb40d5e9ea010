import { DefaultType } from "./rules/default-type.mjs";
import { DeliveryRecognised } from "./rules/delivery-recognised.mjs";
import { DeprecatedSunset } from "./rules/deprecated-sunset.mjs";
import { EchoPairs } from "./rules/echo-pairs.mjs";
import { EnumOpenness } from "./rules/enum-openness.mjs";
import { ErrorStatuses } from "./rules/error-statuses.mjs";
import { ExampleSource } from "./rules/example-source.mjs";
import { RequestExamples, ResponseExamples } from "./rules/examples.mjs";
import { ExtensionShape } from "./rules/extension-shape.mjs";
import { FlatInputNames } from "./rules/flat-input-names.mjs";
import { ListPaging } from "./rules/list-paging.mjs";
import { MoneyUnit, MoneyWire } from "./rules/money-unit.mjs";
import { NoClosedAllOf } from "./rules/no-closed-allof.mjs";
import { OperationExtensions } from "./rules/operation-extensions.mjs";
import { PropertyDescription } from "./rules/property-description.mjs";
import { ReconcileTarget } from "./rules/reconcile-target.mjs";
import { ReconcileVerdict } from "./rules/reconcile-verdict.mjs";
import { RequestAdditionalProperties } from "./rules/request-additional-properties.mjs";
import { ResponseOpen } from "./rules/response-open.mjs";
import { SchemaRegex } from "./rules/schema-regex.mjs";
import { SchemaSource } from "./rules/schema-source.mjs";
import { SensitiveMarked } from "./rules/sensitive-marked.mjs";
import { SignatureDescribed } from "./rules/signature-described.mjs";
import { StatusPhase } from "./rules/status-phase.mjs";

/** Redocly plugin with the rules that Redocly has not: what our extensions demand. */
export default function payspecPlugin() {
  return {
    id: "payspec",
    rules: {
      oas3: {
        "default-type": DefaultType,
        "delivery-recognised": DeliveryRecognised,
        "deprecated-sunset": DeprecatedSunset,
        "enum-openness": EnumOpenness,
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
        "status-phase": StatusPhase,
      },
    },
  };
}
