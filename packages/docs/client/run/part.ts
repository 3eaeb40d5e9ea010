import type { Sandbox, SandboxOptions } from "@payspec/sandbox";

/** A client's method or function as a run sees it. */
export type Call = (input?: object) => Promise<Answer>;

/** What a client said: a result of any operation. */
export type Answer = {
  readonly ok: boolean;
  readonly attempts: number;
  readonly status?: number;
  readonly kind?: string;
  readonly outcome?: string;
  readonly retryable?: boolean;
  readonly problem?: string;
};

/** What checks a webhook. */
export type Verify = (
  request: Request,
  options: { readonly secret: string },
) => Promise<{ readonly ok: boolean; readonly reason?: string }>;

/** One provider as a file of its own, read at the first run. */
export interface Part {
  readonly provider: string;
  readonly createSandbox: (options?: SandboxOptions) => Sandbox;
  /** Missing where the provider sends no webhooks. */
  readonly verify: Verify | undefined;
  /** What a sample may import, by module and name. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What changes a sample's values so that the provider declines it: what stands there, and what takes its place. */
  readonly decline: readonly [find: string, put: string] | undefined;
}

declare global {
  interface Window {
    payspecParts?: Record<string, Part>;
  }
}
