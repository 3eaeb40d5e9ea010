import type { VerdictTable } from "./settle/table.js";
import type { OperationTable, Result } from "./types.js";

/** What stands behind a client: for code that works on every provider. */
export interface Connection {
  /** Scheme, host, port and path that the calls go to. */
  readonly baseUrl: string;
  readonly operations: OperationTable;
  /** Calls an operation by its id, with the flat input. Resolves whatever happens on the wire. */
  call(operationId: string, input: object): Promise<Result<unknown>>;
  /** How lost answers are settled; undefined where the provider package was built without the table. */
  verdicts(): Promise<VerdictTable | undefined>;
}

const connections = new WeakMap<object, Connection>();

/** The connection of a client. @throws TypeError for what is no client of Payspec. */
export function connectionOf(client: object): Connection {
  const connection = connections.get(client);
  if (!connection) throw new TypeError("This is no client: give what a provider's createClient function returned.");
  return connection;
}

/** Remembers what stands behind a client. */
export function connect<Client extends object>(client: Client, connection: Connection): Client {
  connections.set(client, connection);
  return client;
}
