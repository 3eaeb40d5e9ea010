import { judge } from "../demands.ts";
import { table } from "../markdown.ts";
import type { Section } from "../section.ts";

export const demands: Section = {
  id: "targets",
  title: "Targets",
  part: "loopback",
  body: (
    results,
  ) => `Each round gives one ratio. A target **holds** when so many rounds keep it that chance is ruled out at 5 % (sign test), it is **missed** when as many
break it, and between the two it is undecided. Where one and the same program differs from itself by more than 10 %, the run says nothing.

${table(
  ["target", "measured", "at most", "verdict", "because"],
  judge(results).map(({ what, measured, most, verdict, why }) => [what, measured, most, `**${verdict}**`, why]),
  [3, 4],
)}`,
};
