export function noteBuilt(folder: string): void;
export function removeStale(packages: string): string[];
