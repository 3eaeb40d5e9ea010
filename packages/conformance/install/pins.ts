// What the matrix installs, each pinned exactly: `npm i <name>` quietly takes an older release that fits the Node it runs on.
export const nodes: Readonly<Record<string, string>> = { node20: "20.20.2", node22: "22.23.3", node24: "24.21.0", node26: "26.10.0" };

/** 5.7 is the oldest: it made `Uint8Array` generic, and our declarations say which buffer they mean. */
export const compilers: Readonly<Record<string, string>> = { "ts5.7": "5.7.3", "ts5.9": "5.9.3", ts6: "6.0.3", ts7: "7.0.2" };

export const bundlers: Readonly<Record<string, string>> = { esbuild: "0.28.2", vite: "8.3.8", webpack: "5.112.2" };

export const runtimes: Readonly<Record<string, string>> = { bun: "1.4.5", deno: "2.9.6", workerd: "1.20261117.1" };

export const undici = "7.30.2";
export const nodeTypes = "20.19.43";
