import { compose, type Sandbox, type SandboxOptions } from "./sandbox.js";
import { tribute } from "./tribute/index.js";

/**
 * Makes a sandbox of Tribute alone, for a page or a bundle where bytes count. It behaves like `createSandbox` of
 * `@payspec/sandbox` and leaves out the check of its own answers, which is more than half of the bytes.
 */
export const createTributeSandbox = (options?: SandboxOptions): Sandbox<"tribute"> => compose({ tribute }, options);
