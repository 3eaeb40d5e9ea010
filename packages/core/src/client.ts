import type { Answered } from "./call/wire.js";
import type { Connection } from "./connection.js";
import type { AnyOperationFunction, Methods } from "./operation.js";
import type { VerdictTable } from "./settle/table.js";
import type { Operation, OperationTable, Result } from "./types/index.js";

type Functions = Readonly<Record<string, AnyOperationFunction>>;
type Call = (connection: Connection, input?: object) => Promise<Result<unknown>>;

/** Loads the table by which lost answers are settled; a bundle for browsers leaves it out. */
type LoadVerdicts = () => Promise<{ readonly verdicts: VerdictTable | undefined }>;

/** Where a client keeps what it is made of, the same in all copies of this package that a process may hold. */
const MADE_OF = /* @__PURE__ */ Symbol.for("@payspec/client");

/** For types alone: the paths of a client's spec, which other faces of it infer. Nothing is there. */
declare const PATHS: unique symbol;

/** A client whose spec has these paths, as openapi-typescript writes them. */
export interface Described<Paths> {
  readonly [PATHS]?: Paths;
}

/**
 * Makes a client: the functions of operations as its methods, bound to a connection. The factories of the providers
 * give it all of them; give it a few,
 * `methodsOf(connectTribute({ apiKey }), { createCharge, getCharge })`, and a bundle holds those.
 *
 * @param verdicts Loads how lost answers are settled, when somebody asks for it.
 */
export function methodsOf<Provider extends string, Given, F>(
  connection: Connection<Provider, Given>,
  functions: F,
  verdicts?: LoadVerdicts,
): Methods<F, Given> {
  const client: Record<string, unknown> = {};
  for (const [id, call] of Object.entries(functions as Functions)) {
    const method = (input?: object) => (call as unknown as Call)(connection, input);
    // The row is what `paginate` reads: it is given a method and nothing else.
    client[id] = Object.defineProperties(method, { name: { value: id }, operation: { get: () => call.operation } });
  }
  return Object.defineProperty(client, MADE_OF, { value: [connection, functions, verdicts] }) as Methods<F, Given>;
}

/** Functions of operations by operationId, as `methodsOf` takes them. */
export const byName = <F>(functions: readonly AnyOperationFunction[]): F =>
  Object.fromEntries(functions.map((one) => [one.name, one])) as F;

/** The rows of functions by operationId; each is made when it is looked at. */
export function tableOf(functions: Functions): OperationTable {
  const rows = Object.entries(functions).map(([id, one]) => [id, { enumerable: true, get: () => one.operation }]);
  return Object.defineProperties({}, Object.fromEntries(rows)) as OperationTable;
}

/** A request of an operation by its method and path template. */
export interface TemplateRequest {
  readonly method: string;
  /** As the spec writes it, such as `/orders/{id}`. */
  readonly path: string;
  readonly params?: { readonly path?: object | undefined; readonly query?: object | undefined } | undefined;
  readonly body?: unknown;
  /** Options of the call, such as `signal` and `headers`. */
  readonly options?: object | undefined;
}

/** What came of a request: its result, and the last answer as it came where there was one. */
export interface Sent {
  readonly result: Result<unknown>;
  readonly answer?: Parameters<Answered>[0];
}

/** What tools build on. Nothing of it rejects, and nothing of it shows a secret. */
export interface ConnectionTools {
  readonly provider: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /**
   * The rows of the client's methods by operationId. A connection has none: make a client of
   * the functions that are needed.
   */
  readonly operations: OperationTable;
  /** Makes a call by operationId; `invalid` for one that the client does not have. */
  call(operationId: string, input?: object): Promise<Result<unknown>>;
  /** Makes the call whose operation has this method and path template, and gives the answer too. */
  send(request: TemplateRequest): Promise<Sent>;
  /** How lost answers are settled; undefined where the client was made without the table. */
  verdicts(): Promise<VerdictTable | undefined>;
}

/**
 * What a client or a connection is made of, for settle, durable and other faces. Throws a TypeError for anything else.
 */
export function connectionOf(client: object): ConnectionTools {
  const made = typeof client === "function" ? [client, {}] : (client as { [MADE_OF]?: unknown })[MADE_OF];
  if (!made) throw new TypeError("This is neither a client nor a connection of Payspec.");
  const [connection, functions, verdicts] = made as [Connection, Functions, LoadVerdicts?];
  const { provider, origin, baseUrl } = connection;
  const operations = tableOf(functions);
  const call = (operationId: string, input?: object, answered?: Answered) =>
    connection(
      operationId,
      Object.hasOwn(operations, operationId) ? (operations[operationId] as Operation) : UNKNOWN,
      input,
      answered,
    );
  return {
    provider,
    origin,
    baseUrl,
    operations,
    call: (operationId, input) => call(operationId, input),
    async send({ method, path, params = {}, body, options }) {
      const [id] =
        Object.entries(operations).find(([, row]) => row.method === method.toUpperCase() && row.path === path) ?? [];
      let answer: Sent["answer"];
      const input = { ...params.path, ...params.query, ...(body !== undefined && { body }), ...options };
      const result = await call(id ?? `${method.toUpperCase()} ${path}`, input, (last) => {
        answer = last;
      });
      return answer ? { result, answer } : { result };
    },
    verdicts: async () => (await verdicts?.())?.verdicts,
  };
}

/** The row of an operation that the client does not have: its input is refused. */
const UNKNOWN: Operation = {
  method: "GET",
  path: "",
  retry: "safe",
  answers: {},
  errors: [],
  parts: [(_draft, _row, report) => report("operationId", "unknown-operation", "is not an operation of this client.")],
};
