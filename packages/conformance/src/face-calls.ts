// A file that calls the operations of QIWI by openapi-fetch: on the face of a client, or bare on the same paths.
import { operationsOf } from "@payspec/spec-model/openapi";
import { documentOf, inputOf } from "./documented.ts";

const heads = {
  face: `import { createFetchClient } from "@payspec/openapi-fetch";
import { createQiwiClient } from "@payspec/qiwi";
const c = createFetchClient(createQiwiClient({ token: "t" }));`,
  bare: `import createClient from "openapi-fetch";
import type { paths } from "@payspec/qiwi";
const c = createClient<paths>({ baseUrl: "https://x.example" });`,
};

/** The file, with all operations or the first few. */
export function faceCalls(kind: keyof typeof heads, most = Number.POSITIVE_INFINITY): string {
  const calls = operationsOf(documentOf("qiwi"))
    .slice(0, most)
    .map(({ id, method, path, parameters }) => {
      const { body, ...ids } = inputOf("qiwi", id);
      const signed = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => [name, "x"]);
      const header = kind === "bare" && signed.length > 0 ? { header: Object.fromEntries(signed) } : {};
      const init = JSON.stringify({
        params: { path: { siteId: "s", ...ids }, ...header },
        ...(body !== undefined && { body }),
      });
      return `const ${id} = await c.${method}(${JSON.stringify(path)}, ${init});\nif (${id}.data) console.log(${id}.data); else console.log(${id}.error);`;
    });
  return `${heads[kind]}\n${calls.join("\n")}\n`;
}
