/** One broken rule, as ajv reports it. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema; its errors are on the function after a call that returned false. */
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

/** Values of one field of a request, and the name of what they make happen. */
export interface TestRule {
  /** JSON Pointer into the body. */
  readonly field: string;
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly has?: readonly string[];
  readonly outcome: string;
  /** The status that follows by itself, and after how many seconds. */
  readonly becomes?: { readonly status: string; readonly after: number };
  /** Money has moved at once, whatever the status says. */
  readonly moved?: true;
}

/** What the spec says about one operation, without the schemas of its answers. */
export interface OperationContract {
  readonly id: string;
  readonly method: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
  /** Class of `x-retry`. */
  readonly retry: "safe" | "idempotent" | "keyed" | "never";
  readonly parameters: readonly ParameterContract[];
  readonly body?: {
    readonly type: string;
    readonly required: boolean;
    readonly validate?: Validate;
    /** Amounts with a wire form: a JSON Pointer each, `*` for every item of a list, and their decimals. */
    readonly amounts?: readonly { readonly at: string; readonly decimals: number }[];
    /** The files of a form, with the most bytes of each. */
    readonly files?: Readonly<Record<string, number>>;
  };
  /** Values of a request that decide what happens (spec: `x-test`). */
  readonly tests?: readonly TestRule[];
  /** The documented statuses, classes such as `4XX` and `default` included. */
  readonly statuses: readonly string[];
}

/** What a provider's requests have to be. */
export interface RequestContract {
  readonly operations: readonly OperationContract[];
  /** Names whose values are masked wherever the sandbox shows what happened. */
  readonly sensitive: readonly string[];
}

/** What a provider's answers and webhooks have to be: the sandbox's check of itself. */
export interface AnswerContract {
  /** By operation and status: null where there is no body. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Validate | null>>>>;
  readonly webhooks: Readonly<Record<string, Validate>>;
}
