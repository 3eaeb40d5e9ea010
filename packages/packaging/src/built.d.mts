export function noteBuilt(folder: string): void;
export function outdated(packages: string): string[];
export function removeStale(packages: string): string[];
