// What a browser bundle with one call weighs, side by side.
import { weigh } from "@payspec/conformance/bundle";
import { candidates } from "./candidates.ts";

/** Bytes of one program. */
export interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
}

/**
 * A small program with each client: made, one read. The code of the write is in it too, because a candidate has both.
 */
export function bundleSizes(folder: string): readonly Size[] {
  return candidates
    .filter(({ socketsOnly, variant }) => !socketsOnly && !variant)
    .map(({ id, name }) => {
      const contents = `import { setup } from "./${id}.js"; export const result = await setup({ base: "https://x.example", token: "t", id: "1" }).get();`;
      const { minified, gzip } = weigh(contents, folder);
      return { name, minified, gzip };
    });
}
