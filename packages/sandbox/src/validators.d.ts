// The module beside this declaration is compiled from the providers' openapi.json when the package is built.

/** One broken rule, as ajv reports it. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema; its errors stand on the function after a call that returned false. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** One parameter of an operation. */
export interface ParameterContract {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** JSON types that the text may be read as. */
  readonly types: readonly string[];
  readonly validate: Validate;
}

/** What the spec says about one operation. */
export interface OperationContract {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ParameterContract[];
  readonly body?: {
    readonly type: string;
    readonly required: boolean;
    readonly validate?: Validate;
    readonly files?: Readonly<Record<string, number>>;
  };
  /** By status, class or `default`: null where there is no body. */
  readonly responses: Readonly<Record<string, Validate | null>>;
}

/** What the spec says about one provider. */
export interface ProviderContract {
  readonly servers: readonly string[];
  readonly operations: readonly OperationContract[];
  readonly webhooks: Readonly<Record<string, Validate>>;
  /** Names whose values are masked wherever the sandbox shows what happened. */
  readonly sensitive: readonly string[];
}

export declare const contracts: Readonly<Record<string, ProviderContract>>;
