/** What comes before a sample and what it is called with. */
export interface Scene {
  /** Lines that come first in the whole file: what has to exist. */
  readonly before: string;
  /** By parameter of the sample: a value as TypeScript. One without text was made by the lines before. */
  readonly values: Readonly<Record<string, string>>;
}

/** The scenes of a folder of samples: `scenes` of its scenes.ts, which a folder without parameters does not need. */
export interface Scenes {
  /** What parameters of that name usually are. The sandbox knows the objects that the provider's pages print. */
  readonly values: Readonly<Record<string, string>>;
  /** By sample, or by sample and part (`kinds` of `failures.ts` is `failures#kinds`): what differs from the usual. */
  readonly own?: Readonly<Record<string, Partial<Scene>>>;
  /** Lines that make `made`, which values speak of. */
  readonly made?: string;
  /** What changes a printed sample so that the sandbox's provider declines it: a pattern and what is there then. */
  readonly decline?: readonly [find: string, put: string];
}
