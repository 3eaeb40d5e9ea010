// What a lint rule is: a visitor of the nodes of a spec, with types that know our extensions.
import type { Location, UserContext } from "@payspec/spec-model/linting";
import type { Document, Example, OperationObject, Parameter, Schema } from "@payspec/spec-model/openapi";

export type { Location };

/** Follows references into other files; all that looking into a schema needs. */
export type Resolver = Pick<UserContext, "resolve">;

/** What Redocly hands to a visitor beside the node. */
export type Context = Pick<UserContext, "location" | "report" | "resolve" | "key" | "type">;

/** Reports one sentence at one place. */
export type Report = UserContext["report"];

/** The operations of one path, by method. */
export interface PathItem {
  parameters?: Parameter[];
  [method: string]: unknown;
}

export type SecurityScheme = Document["components"]["securitySchemes"][string];

type Visit<T> = (node: T, ctx: Context) => void;

/** One visit for each kind of node that a rule looks at. */
export interface Visitor {
  any?: { enter: Visit<unknown> };
  Root?: Visit<Document> | { leave: Visit<Document> };
  PathItem?: Visit<PathItem>;
  Operation?: Visit<OperationObject> | { enter: Visit<OperationObject> };
  Parameter?: Visit<Parameter> | { enter: Visit<Parameter> };
  Schema?: Visit<Schema> | { enter: Visit<Schema> };
  SecurityScheme?: Visit<SecurityScheme>;
  Example?: Visit<Example>;
}

/** Makes the visitor of one document: what a rule remembers, it remembers of this document alone. */
export type Rule = () => Visitor;
