/**
 * Reads `{ instance, total }`, a round's instance and what the engine's round is worth, and writes what no round can be
 * worth more than, and what the best one is worth: `{ bound, optimum: { coverage, value, total } }`.
 *
 * Every group that could be is a column, every seat a row. The linear program is solved by column generation; columns
 * that cannot be in a better round than one that is known are left out by their reduced costs, and of the rest the
 * integer program is solved.
 */
import loadHighs from "highs";
import { readFileSync } from "node:fs";
import type { RoundInput } from "../../../../assets/javascripts/discourse/lib/matching";
import { at } from "../../../../assets/javascripts/discourse/lib/matching/packing/ints";
import { IMPOSSIBLE } from "../../../../assets/javascripts/discourse/lib/matching/packing/problem";
import { readRoundInstance } from "../../../../assets/javascripts/discourse/lib/matching/read-instance";
import Community from "../../../../assets/javascripts/discourse/lib/matching/round/community";
import Seats from "../../../../assets/javascripts/discourse/lib/matching/round/seats";

const STDIN = 0;
const EPSILON = 1e-6;
const ADDED_AT_ONCE = 4_000;

/** So many columns and more take the integer program too long; then there is a bound only. */
const MOST_COLUMNS = 60_000;

interface Column {
  /** Members' own seats, then the extra one if there is one. */
  rows: number[];
  coverage: number;
  value: number;
}

const highs = await loadHighs();

/** All groups that hang together by who teaches whom: others are two groups, and worth more as two. */
function columnsOf(input: RoundInput): { columns: Column[]; caps: number[] } {
  const instance = readRoundInstance(input);
  const community = new Community(instance);
  const seats = new Seats(community, instance.rules.maxSize);
  const count = community.members.length;
  const pair = new Int32Array(2);
  const near: number[][] = Array.from({ length: count }, () => []);
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      pair[0] = one;
      pair[1] = other;
      const teach =
        community.teaches(one, other) || community.teaches(other, one);
      if (
        teach &&
        community.shareLanguage(pair, 2) &&
        community.shareTime(pair, 2) &&
        community.mayMeet(pair, 2)
      ) {
        near[one]?.push(other);
        near[other]?.push(one);
      }
    }
  }
  const columns: Column[] = [];
  const put = (group: number[]) => {
    const hasRoom = group.filter(
      (member) => seats.firstExtra(member) < seats.firstExtra(member + 1)
    );
    for (const extra of [-1, ...hasRoom]) {
      const seated = Int32Array.from(group, (member) =>
        member === extra ? seats.firstExtra(member) : member
      ).sort();
      const value = seats.gain(seated, group.length);
      if (value !== IMPOSSIBLE) {
        const own = group.filter((member) => member !== extra);
        columns.push({
          rows: extra < 0 ? own : [...own, count + extra],
          coverage: own.reduce((sum, seat) => sum + at(seats.worth, seat), 0),
          value,
        });
      }
    }
  };
  const ids = new Int32Array(4);
  const canMeet = (group: number[]) => {
    ids.set(group);
    return (
      community.shareLanguage(ids, group.length) &&
      community.shareTime(ids, group.length) &&
      community.mayMeet(ids, group.length)
    );
  };
  // Each connected group once: from its smallest member on (Wernicke 2006).
  const extend = (group: number[], open: number[], seen: Set<number>) => {
    if (group.length > 1) {
      put(group);
    }
    if (group.length === instance.rules.maxSize) {
      return;
    }
    const rest = [...open];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const larger = [...group, next];
      if (canMeet(larger)) {
        const fresh = (near[next] as number[]).filter(
          (member) => member > (group[0] as number) && !seen.has(member)
        );
        extend(larger, [...rest, ...fresh], new Set([...seen, ...fresh]));
      }
    }
  };
  for (let first = 0; first < count; first++) {
    const open = (near[first] as number[]).filter((member) => member > first);
    extend([first], open, new Set([first, ...open]));
  }
  const extras = community.members.map(({ capacity }) => capacity - 1);
  return { columns, caps: [...extras.map(() => 1), ...extras] };
}

interface Solution {
  value: number;
  duals: Float64Array;
  chosen: number[];
}

function solve(
  columns: readonly Column[],
  caps: readonly number[],
  among: readonly number[],
  whole: boolean
): Solution {
  const terms: string[][] = caps.map(() => []);
  for (const index of among) {
    for (const row of columns[index]?.rows ?? []) {
      terms[row]?.push(`x${index}`);
    }
  }
  const rows = terms.flatMap((row, index) =>
    row.length > 0 ? [` r${index}: ${row.join(" + ")} <= ${caps[index]}`] : []
  );
  const names = among.map((index) => `x${index}`);
  const program = [
    "Maximize",
    among.map((index) => ` + ${worth(columns[index])} x${index}`).join("\n"),
    "Subject To",
    ...rows,
    ...(whole
      ? ["Binary", names.join("\n")]
      : ["Bounds", ...names.map((name) => ` 0 <= ${name}`)]),
    "End",
  ].join("\n");
  const answer = highs.solve(program, whole ? { mip_rel_gap: 0 } : {});
  if (answer.Status !== "Optimal") {
    throw new Error(`HiGHS: ${answer.Status}`);
  }
  const duals = new Float64Array(caps.length);
  for (const row of answer.Rows as { Name: string; Dual?: number }[]) {
    duals[Number(row.Name.slice(1))] = row.Dual ?? 0;
  }
  return {
    value: answer.ObjectiveValue,
    duals,
    chosen: among.filter(
      (index) => (answer.Columns[`x${index}`]?.Primal ?? 0) > 0.5
    ),
  };
}

function worth(column: Column | undefined): number {
  return (column?.coverage ?? 0) + (column?.value ?? 0);
}

const { instance, total } = JSON.parse(readFileSync(STDIN, "utf8")) as {
  instance: RoundInput;
  total: number;
};
const { columns, caps } = columnsOf(instance);
process.stderr.write(`${columns.length} groups could be\n`);
const price = (duals: Float64Array, index: number) =>
  (columns[index]?.rows ?? []).reduce(
    (left, row) => left - (duals[row] ?? 0),
    worth(columns[index])
  );

const all = columns.map((_, index) => index);
let among = all.filter((index) => columns[index]?.rows.length === 2);
let relaxed = solve(columns, caps, among, false);
for (;;) {
  const { duals } = relaxed;
  const inIt = new Set(among);
  const better = all
    .filter((index) => !inIt.has(index) && price(duals, index) > EPSILON)
    .sort((one, other) => price(duals, other) - price(duals, one))
    .slice(0, ADDED_AT_ONCE);
  if (better.length === 0) {
    break;
  }
  among = [...among, ...better];
  relaxed = solve(columns, caps, among, false);
}
const bound = Math.floor(relaxed.value + EPSILON);

// The best of the columns at hand is nearly the best of all, so few others can be in a better one.
const atHand = solve(columns, caps, among, true);
const known = Math.max(total, Math.round(atHand.value));
const mayBe = all.filter(
  (index) => price(relaxed.duals, index) >= known - relaxed.value - EPSILON
);
process.stderr.write(`bound ${bound}, ${mayBe.length} groups left\n`);

function optimum() {
  if (mayBe.length > MOST_COLUMNS) {
    return null;
  }
  const { chosen } = solve(columns, caps, mayBe, true);
  const sum = (part: "coverage" | "value") =>
    chosen.reduce((whole, index) => whole + (columns[index]?.[part] ?? 0), 0);
  const [coverage, value] = [sum("coverage"), sum("value")];
  return { coverage, value, total: coverage + value };
}

process.stdout.write(JSON.stringify({ bound, optimum: optimum() }));
