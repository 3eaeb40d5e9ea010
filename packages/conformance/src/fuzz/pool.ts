import { registryOf } from "@payspec/spec-model/registry";
import type { Provider } from "../clients.ts";
import { inputOf } from "../documented.ts";

/** Members of answers whose values requests take under other names. */
const ALIASES = Object.fromEntries(registryOf().map(({ name, aliases }) => [name, aliases]));

const MOST = 8;

/** Ids, and what the sandbox knows only a few of. */
const WORTH = /(id|token|pan|currency|vatNumber)$/i;

/**
 * Ids that the sandbox knows: those of the documents, and what its answers named. Without them every
 * request would stop at a look-up.
 */
export class Pool {
  readonly #provider: Provider;
  readonly #printed = new Map<string, string[]>();
  readonly #learnt = new Map<string, string[]>();

  constructor(provider: Provider, operations: readonly string[]) {
    this.#provider = provider;
    for (const id of operations) this.#take(inputOf(provider, id), this.#printed);
  }

  /** The printed ones, and the latest that were learnt. */
  valuesOf(name: string): readonly string[] {
    return [...(this.#printed.get(name) ?? []), ...(this.#learnt.get(name) ?? [])];
  }

  /** Takes the ids of a request or an answer. */
  learn(value: unknown): void {
    this.#take(value, this.#learnt);
  }

  /** A copy of a body whose ids are known ones. */
  fill<T>(body: T, index: number): T {
    if (Array.isArray(body)) return body.map((item) => this.fill(item as unknown, index)) as T;
    if (body === null || typeof body !== "object") return body;
    return Object.fromEntries(
      Object.entries(body).map(([name, inner]) => {
        const known = this.valuesOf(name);
        return [
          name,
          typeof inner === "string" && known.length > 0
            ? known[index % known.length]
            : this.fill(inner as unknown, index),
        ];
      }),
    ) as T;
  }

  #take(value: unknown, into: Map<string, string[]>): void {
    if (value === null || typeof value !== "object" || value instanceof Blob) return;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === "object") this.#take(inner, into);
      else if (WORTH.test(name)) {
        for (const one of [name, ...(ALIASES[this.#provider]?.[name] ?? [])]) {
          const values = into.get(one) ?? [];
          if (!values.includes(String(inner)))
            into.set(one, [...values.slice(values.length >= MOST ? 1 : 0), String(inner)]);
        }
      }
    }
  }
}
