import type { Json, Schema } from "../spec.js";

/** The keywords of JSON Schema that the specs use beyond those that the rest of the project reads. */
export interface FullSchema extends Schema {
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  multipleOf?: number;
  pattern?: string;
  contains?: Schema;
  not?: Schema;
  deprecated?: boolean;
  contentEncoding?: string;
  dependentRequired?: Record<string, string[]>;
  examples?: Json[];
}
