// The program through every compiler and bundler.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bundler, bundle, chunks, openImports } from "../bundlers.ts";
import { type Case, check, got } from "../case.ts";
import { bundlers, compilers } from "../pins.ts";
import { compile } from "../typescript.ts";

export const compilerCases: readonly Case[] = Object.entries(compilers).flatMap(([id, version]) =>
  (["bundler", "nodenext"] as const).flatMap((resolution) =>
    (["dom", "node"] as const).map(
      (platform): Case => ({
        id: `${id}-${resolution}-${platform}`,
        what: `TypeScript ${version}: ${resolution}, ${platform === "dom" ? "DOM library" : "@types/node"}, library files checked`,
        async run({ project }) {
          const home = got(id, { typescript: version });
          // Before 5.8 the compiler knows no require(esm).
          const commonJs = resolution === "nodenext" && version !== compilers["ts5.7"];
          const said = compile(project, {
            tsc: join(home, "node_modules/typescript/bin/tsc"),
            resolution,
            platform,
            commonJs,
          });
          if (said) throw new Error(said.slice(0, 800));
          return commonJs ? "no errors, CommonJS file included" : "no errors";
        },
      }),
    ),
  ),
);

export const bundlerCases: readonly Case[] = (Object.keys(bundlers) as Bundler[]).map(
  (id): Case => ({
    id,
    what: `${id} ${bundlers[id]}: a browser bundle, run by Node`,
    async run(context) {
      got(id, { [id]: bundlers[id] });
      const file = bundle(id, context.project, "main.mjs");
      const open = openImports(file);
      if (open.length > 0) throw new Error(`The bundle still imports ${open.join(", ")}.`);
      check(process.execPath, [file], context);
      const files = chunks(file);
      const bytes = files.reduce((sum, chunk) => sum + readFileSync(chunk).byteLength, 0);
      return `${Math.round(bytes / 1024)} kB with the sandbox, in ${files.length} file${files.length > 1 ? "s" : ""}`;
    },
  }),
);
