// openapi-typescript on a document that is bundled and checked already: its own bundling and checking costs
// twice as much as its types.
import {
  type GlobalContext,
  type OpenAPITSOptions,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import type ts from "typescript";

/** The declarations of a document with our settings; `transform` may write some schemas itself. */
export function typesOf(doc: object, transform: NonNullable<OpenAPITSOptions["transform"]>): ts.Node[] {
  const schema = doc as Parameters<typeof transformSchema>[0];
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: scanDiscriminators(schema, {}),
    // An object of which nothing is documented may hold anything. Without this it may hold nothing, and
    // its members are of type never.
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform,
    transformProperty: undefined,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  };
  return transformSchema(schema, context as GlobalContext);
}
