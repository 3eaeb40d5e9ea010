// The release policy: what each kind of change means for the version. specs/README.md prints this
// table; a test keeps them equal.
import { table } from "./card/markdown.ts";
import { extensionRules } from "./policy/extensions.ts";
import { operationRules } from "./policy/operations.ts";
import { highest, isSent, type Level, type Rule } from "./policy/rule.ts";
import { schemaRules } from "./policy/schemas.ts";
import type { Direction } from "./uses.ts";

export * from "./policy/rule.ts";

export type Kind = keyof typeof operationRules | keyof typeof schemaRules | keyof typeof extensionRules;

export const policy: Readonly<Record<Kind, Rule>> = { ...operationRules, ...schemaRules, ...extensionRules };

/**
 * The level of a kind of change for the directions in which the changed part is used; without any, the stricter one.
 */
export function levelOf(kind: Kind, directions: readonly Direction[]): Level {
  const { send, receive } = policy[kind];
  return highest(
    directions.length === 0 ? [send, receive] : directions.map((direction) => (isSent(direction) ? send : receive)),
  );
}

/** The policy as a Markdown table. */
export function policyTable(): string {
  const groups: [string, Readonly<Record<string, Rule>>][] = [
    ["Operations, webhooks, statuses", operationRules],
    ["Fields, parameters, bodies", schemaRules],
    ["Extensions", extensionRules],
  ];
  return groups.map(([title, rules]) => `#### ${title}\n\n${tableOf(rules)}`).join("\n\n");
}

function tableOf(rules: Readonly<Record<string, Rule>>): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const level = ({ send, receive }: Rule) => (send === receive ? send : `sent ${send}, received ${receive}`);
  const rows = Object.entries(rules).map(([kind, rule]) => [
    `\`${kind}\``,
    cell(rule.what),
    level(rule),
    cell(rule.why),
    cell(rule.example),
  ]);
  return table(["kind", "change", "level", "why", "example"], rows);
}
