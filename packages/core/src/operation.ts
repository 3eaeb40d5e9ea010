import type { Connection } from "./connection.js";
import type { Operation, Result } from "./types/index.js";

/** Of a function, the method that a client makes of it. For types alone: nothing is there. */
declare const METHOD: unique symbol;
/** The same where the client may have been given a parameter. */
declare const GIVEN_METHOD: unique symbol;

/** One operation of a provider as a function. It resolves, whatever happens. */
export interface OperationFunction<Provider extends string, Input, Data, Errors> {
  (connection: Connection<Provider>, input: Input): Promise<Result<Data, Errors>>;
  /** The operation's row of the table. */
  readonly operation: Operation;
  readonly [METHOD]: (input: Input) => Promise<Result<Data, Errors>>;
}

/** The same for an operation whose input may be left out. */
export interface BareOperationFunction<Provider extends string, Input, Data, Errors> {
  (connection: Connection<Provider>, input?: Input): Promise<Result<Data, Errors>>;
  readonly operation: Operation;
  readonly [METHOD]: (input?: Input) => Promise<Result<Data, Errors>>;
}

/**
 * The same for an operation with a parameter that the connection may have been given: `Given` is what
 * the input still has to name.
 */
export interface GivenOperationFunction<Provider extends string, Input, Data, Errors> {
  <Given>(connection: Connection<Provider, Given>, input: Given & Input): Promise<Result<Data, Errors>>;
  readonly operation: Operation;
  readonly [GIVEN_METHOD]: (input: Input) => Promise<Result<Data, Errors>>;
}

/** Any of them. */
export interface AnyOperationFunction {
  /** The operationId. */
  readonly name: string;
  (connection: never, input: never): Promise<unknown>;
  readonly operation: Operation;
}

/** Functions of operations as methods of a client, with the doc comments of the functions. */
export type Methods<Functions, Given = unknown> = {
  readonly [Id in keyof Functions]: Functions[Id] extends { readonly [METHOD]: infer Method }
    ? Method
    : Functions[Id] extends { readonly [GIVEN_METHOD]: (input: infer Input) => infer Answer }
      ? (input: Given & Input) => Answer
      : never;
};

/**
 * Makes the function of an operation. Its row is made at the first use, so that an import of
 * five hundred costs nothing.
 */
export function operation<Function_>(operationId: string, makeRow: () => Operation): Function_ {
  let row: Operation | undefined;
  const get = () => {
    row ??= makeRow();
    return row;
  };
  const call = (connection: Connection, input?: object) => connection(operationId, get(), input);
  return Object.defineProperties(call, { name: { value: operationId }, operation: { get } }) as Function_;
}
