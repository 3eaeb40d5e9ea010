/** What the panel says, in the language of the page. The build writes it before the panel. */
export type RunWords = Readonly<Record<string, string>>;

/** What a run reads only when it has to, as files below the site's root. */
export type RunFiles = Readonly<Record<"strip" | "guard", string>>;

declare global {
  interface Window {
    payspecWords?: RunWords;
    payspecFiles?: RunFiles;
  }
}

export const files: RunFiles = window.payspecFiles ?? { strip: "", guard: "" };
const words: RunWords = window.payspecWords ?? {};

/** A text by its name; `{name}` stands for a value. */
export const say = (name: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (words[name] ?? name).replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
