/** With getters that are not enumerable: neither inspect nor JSON, spread or structuredClone shows what they give. */
export function hidden(target: object, getters: Readonly<Record<string, () => unknown>>): unknown {
  for (const name in getters) Object.defineProperty(target, name, { get: getters[name] as () => unknown });
  return target;
}
