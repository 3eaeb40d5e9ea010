import { accessSync, constants, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";

/**
 * A new folder in memory, where the system has such a place. The store waits for the disk after each write, as it
 * should; a process that is killed loses nothing that it wrote, in memory as on a disk.
 */
export function scratch(name: string): string {
  try {
    accessSync(MEMORY, constants.W_OK);
    return mkdtempSync(join(MEMORY, name));
  } catch {
    return mkdtempSync(join(tmpdir(), name));
  }
}
