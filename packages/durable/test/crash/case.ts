// One call of an operation that is not safe, on a sandbox that was prepared for it.
import type { Intent } from "@payspec/durable";
import type { Provider, Sandbox } from "@payspec/sandbox";

// biome-ignore lint/suspicious/noExplicitAny: the cases call every operation by its name.
export type Loose = Record<string, (input?: any) => Promise<any>>;

/** A call: what it needs first, and its input. */
export interface CrashCase {
  readonly provider: Provider;
  readonly operationId: string;
  /** Prepares the sandbox and gives the input. */
  readonly arrange: (client: Loose, sandbox: Sandbox) => Promise<Record<string, unknown>> | Record<string, unknown>;
  /** It moves money: one that ended as done has moved it once. */
  readonly moves?: true;
  /** The sandbox refuses it even when nothing fails, and why. */
  readonly refused?: string;
  /**
   * How its intent ends after which windows, where that is not `done`: what nobody can tell stays
   * open or unknown, and only that.
   */
  readonly ends?: readonly (readonly [state: Intent["state"], windows: RegExp])[];
}

/** Makes the cases of a provider. */
export const caseOf =
  (provider: Provider) =>
  (
    operationId: string,
    arrange: CrashCase["arrange"],
    more: Pick<CrashCase, "moves" | "refused" | "ends"> = {},
  ): CrashCase => ({
    provider,
    operationId,
    arrange,
    ...more,
  });
