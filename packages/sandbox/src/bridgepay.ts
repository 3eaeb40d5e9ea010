import { bridgepay } from "./bridgepay/index.js";
import { compose, type Sandbox, type SandboxOptions } from "./sandbox.js";

/**
 * Makes a sandbox of Bridgepay alone, for a page or a bundle where bytes count. It behaves like `createSandbox` of
 * `@payspec/sandbox` and leaves out the check of its own answers, which is more than half of the bytes.
 */
export const createBridgepaySandbox = (options?: SandboxOptions): Sandbox<"bridgepay"> =>
  compose({ bridgepay }, options);
