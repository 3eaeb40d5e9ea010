import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The changed lines of a text as git shows them, without the file headers; empty for equal texts. */
export function textDiff(name: string, before: string, after: string, context = 2): string {
  if (before === after) return "";
  const folder = mkdtempSync(join(tmpdir(), "payspec-text-"));
  try {
    for (const [side, text] of [
      ["a", before],
      ["b", after],
    ] as const) {
      mkdirSync(dirname(join(folder, side, name)), { recursive: true });
      writeFileSync(join(folder, side, name), text.endsWith("\n") ? text : `${text}\n`);
    }
    const args = ["diff", "--no-index", "--no-color", `--unified=${context}`, join("a", name), join("b", name)];
    const { stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    return stdout.replace(/^[\s\S]*?(?=^@@)/m, "").trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first lines of a text, long ones cut, and how many are left out. */
export function firstLines(text: string, most: number, width = 240): string {
  const lines = text.split("\n").map((line) => (line.length <= width ? line : `${line.slice(0, width)} …`));
  return lines.length <= most
    ? lines.join("\n")
    : `${lines.slice(0, most).join("\n")}\n… and ${lines.length - most} lines more`;
}
