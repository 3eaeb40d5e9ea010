import { redocly } from "@payspec/spec-model/redocly";

export interface LintProblem {
  file: string;
  line: number;
  rule: string;
  severity: string;
  message: string;
}

interface Report {
  problems?: {
    ruleId: string;
    severity: string;
    message: string;
    location?: { source?: { ref?: string }; start?: { line?: number } }[];
  }[];
}

/** What Redocly and our rules find in the specs of some providers. */
export function lintProblems(providers: readonly string[]): LintProblem[] {
  if (providers.length === 0) return [];
  const { stdout, stderr } = redocly([
    "lint",
    ...providers.map((name) => `specs/${name}/openapi.yaml`),
    "--format=json",
  ]);
  const from = stdout.indexOf("{");
  if (from < 0) throw new Error(`The lint gave no report.\n${stderr}`);
  const { problems = [] } = JSON.parse(stdout.slice(from)) as Report;
  return problems.map(({ ruleId, severity, message, location = [] }) => {
    const [place] = location;
    return { file: place?.source?.ref ?? "", line: place?.start?.line ?? 1, rule: ruleId, severity, message };
  });
}
