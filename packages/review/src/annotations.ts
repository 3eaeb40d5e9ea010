// GitHub workflow commands: what is on the changed lines of a pull request.
import { policy } from "./policy.ts";
import type { Review } from "./review.ts";

/** Lint problems and breaking changes on their lines. */
export function annotationsOf({ lint, specs }: Review): string[] {
  const problems = lint.map(({ file, line, rule, severity, message }) =>
    command(severity === "error" ? "error" : "warning", file, line, rule, message),
  );
  const breaks = specs.flatMap(({ changes }) =>
    changes
      .filter(({ level, location, accepted, announced }) => level === "major" && location && !accepted && !announced)
      .map(({ kind, subject, why, location }) =>
        command(
          "warning",
          location?.file ?? "",
          location?.line ?? 1,
          "Breaking",
          `${subject}: ${policy[kind].what}. ${why}`,
        ),
      ),
  );
  return [...problems, ...breaks];
}

/** Escapes as GitHub asks, so that no text can start a command of its own. */
function command(level: string, file: string, line: number, title: string, message: string): string {
  const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${level} file=${property(file)},line=${line},title=${property(title)}::${data(message)}`;
}
