// What the matrix installs, each pinned exactly: `npm i <name>` quietly takes an older release
// that fits the Node it runs on.

/** 20.19.0 is the oldest that the packages promise; the last is the newest that npm has. */
export const nodes = {
  "node20.19": "20.19.0",
  node20: "20.20.2",
  node22: "22.23.3",
  node24: "24.21.0",
  node26: "26.10.0",
} as const;

/** 5.7 is the oldest: it made `Uint8Array` generic, and our declarations say which buffer they mean. */
export const compilers = { "ts5.7": "5.7.3", "ts5.9": "5.9.3", ts6: "6.0.3", ts7: "7.0.2" } as const;

export const bundlers = { esbuild: "0.28.2", vite: "8.3.8", webpack: "5.112.2" } as const;

/** The newest that run on every Node that the packages promise. */
export const managers = { pnpm: "10.34.8", yarn: "4.18.1" } as const;

export const runtimes = { bun: "1.4.5", deno: "2.9.6", workerd: "1.20261117.1" } as const;

export const testers = { jest: "30.5.2", "@swc/core": "1.16.22", "@swc/jest": "0.2.39" } as const;

export const nodeTypes = "20.19.43";

/** The last releases of Next that people run, each with the React that it asks for. */
export const nexts = {
  next14: { next: "14.2.35", react: "18.3.1", types: "18.3.32" },
  next15: { next: "15.5.29", react: "19.3.1", types: "19.2.7" },
  next16: { next: "16.4.6", react: "19.3.1", types: "19.2.7" },
} as const;

export const nests = { nest11: "11.2.10", nest12: "12.5.1" } as const;

/** What `nest new` installs beside NestJS. */
export const nestBeside = { "reflect-metadata": "0.2.2", rxjs: "7.8.2", "@types/express": "5.0.6" } as const;
