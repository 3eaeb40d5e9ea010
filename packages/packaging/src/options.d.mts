import type { ParseArgsConfig, parseArgs } from "node:util";

export function readOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>>;
