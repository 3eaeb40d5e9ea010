/** A hash of files by name, from `base` where it is given, and content; a file that is missing counts as such. */
export function hashOf(files: readonly string[], base?: string): string;

/** Every file below a folder, in a fixed order. */
export function filesIn(folder: string): string[];
