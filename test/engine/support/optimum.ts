import loadHighs from "highs";
import type { RoundInput } from "../../../assets/javascripts/discourse/lib/matching";
import { groupsOf } from "./slow-round";

export interface Optimum {
  coverage: number;
  value: number;
  total: number;
}

const highs = await loadHighs();

/**
 * The best round there is, proven: every possible group is a column, every seat a row, and HiGHS solves the integer
 * program. For small communities: their groups are many.
 */
export function optimumOf(input: RoundInput): Optimum {
  const groups = groupsOf(input);
  if (groups.length === 0) {
    return { coverage: 0, value: 0, total: 0 };
  }
  const rows = input.members.flatMap(({ id, capacity }) => [
    row(
      groups,
      `p${id}`,
      1,
      ({ members, extra }) => members.includes(id) && !extra.includes(id)
    ),
    row(groups, `e${id}`, capacity - 1, ({ extra }) => extra.includes(id)),
  ]);
  const names = groups.map((_, index) => `x${index}`);
  const program = [
    "Maximize",
    groups
      .map(({ coverage, value }, index) => ` + ${coverage + value} x${index}`)
      .join("\n"),
    "Subject To",
    ...rows.filter(Boolean),
    "Binary",
    names.join("\n"),
    "End",
  ].join("\n");
  const { Status, Columns } = highs.solve(program, { mip_rel_gap: 0 });
  if (Status !== "Optimal") {
    throw new Error(`HiGHS: ${Status}`);
  }
  const chosen = groups.filter(
    (_, index) => (Columns[`x${index}`]?.Primal ?? 0) > 0.5
  );
  const coverage = sum(chosen.map((group) => group.coverage));
  const value = sum(chosen.map((group) => group.value));
  return { coverage, value, total: coverage + value };
}

function row<Group>(
  groups: readonly Group[],
  name: string,
  most: number,
  isIn: (group: Group) => boolean
): string {
  const terms = groups.flatMap((group, index) =>
    isIn(group) ? [`x${index}`] : []
  );
  return terms.length > 0 ? ` ${name}: ${terms.join(" + ")} <= ${most}` : "";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
