import { compose, type Sandbox, type SandboxOptions } from "./sandbox.js";
import { via } from "./via/index.js";

/**
 * Makes a sandbox of VIA alone, for a page or a bundle where bytes count. It behaves like `createSandbox` of
 * `@payspec/sandbox` and leaves out the check of its own answers, which is more than half of the bytes.
 */
export const createViaSandbox = (options?: SandboxOptions): Sandbox<"via"> => compose({ via }, options);
