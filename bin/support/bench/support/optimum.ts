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
import Columns from "./columns";

const STDIN = 0;
const EPSILON = 1e-6;

/** So many columns and more take the integer program too long; then there is a bound only. */
const MOST_COLUMNS = 20_000;

const highs = await loadHighs();

/**
 * All groups that hang together by who teaches whom: others are two groups, and worth more as two. The rows of one are
 * its members' own seats, then the extra one if there is one.
 */
function columnsOf(input: RoundInput): { columns: Columns; caps: number[] } {
  const instance = readRoundInstance(input);
  const community = new Community(instance);
  const seats = new Seats(community, instance.rules.maxSize);
  const count = community.members.length;
  const near: number[][] = Array.from({ length: count }, () => []);
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      const teach =
        community.teaches(one, other) || community.teaches(other, one);
      if (teach && community.meetings.are(one, other)) {
        near[one]?.push(other);
        near[other]?.push(one);
      }
    }
  }
  const columns = new Columns();
  const put = (group: number[]) => {
    const hasRoom = group.filter(
      (member) => seats.firstExtra(member) < seats.firstExtra(member + 1)
    );
    for (const extra of [-1, ...hasRoom]) {
      const seated = Int32Array.from(group, (member) =>
        member === extra ? seats.firstExtra(member) : member
      ).sort();
      const value = seats.gainOf(seated);
      if (value !== IMPOSSIBLE) {
        const own = group.filter((member) => member !== extra);
        columns.add(
          extra < 0 ? own : [...own, count + extra],
          own.reduce((sum, seat) => sum + at(seats.worth, seat), 0),
          value
        );
      }
    }
  };
  const ids = new Int32Array(4);
  const canMeet = (group: number[]) => {
    ids.set(group);
    return (
      community.meetings.allShareLanguage(ids, group.length) &&
      community.meetings.allShareTime(ids, group.length) &&
      group.every((one) =>
        group.every((other) => community.meetings.mayBe(one, other))
      )
    );
  };
  // Each connected group once: from its smallest member on (Wernicke 2006).
  const seen = new Uint8Array(count);
  const extend = (group: number[], open: number[]) => {
    const rest = [...open];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const larger = [...group, next];
      if (!canMeet(larger)) {
        continue;
      }
      put(larger);
      if (larger.length < instance.rules.maxSize) {
        const fresh = freshNear(next, larger);
        extend(larger, [...rest, ...fresh]);
        fresh.forEach((member) => (seen[member] = 0));
      }
    }
  };
  const freshNear = (member: number, [first = 0]: number[]) => {
    const fresh = (near[member] ?? []).filter(
      (other) => other > first && seen[other] === 0
    );
    fresh.forEach((other) => (seen[other] = 1));
    return fresh;
  };
  for (let first = 0; first < count; first++) {
    seen.fill(0);
    seen[first] = 1;
    extend([first], freshNear(first, [first]));
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
  columns: Columns,
  caps: readonly number[],
  among: readonly number[],
  whole: boolean
): Solution {
  const terms: string[][] = caps.map(() => []);
  for (const index of among) {
    for (const row of columns.rows(index)) {
      terms[row]?.push(`x${index}`);
    }
  }
  const rows = terms.flatMap((row, index) =>
    row.length > 0 ? [` r${index}: ${row.join(" + ")} <= ${caps[index]}`] : []
  );
  const names = among.map((index) => `x${index}`);
  const program = [
    "Maximize",
    among.map((index) => ` + ${columns.worth(index)} x${index}`).join("\n"),
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

const { instance, total } = JSON.parse(readFileSync(STDIN, "utf8")) as {
  instance: RoundInput;
  total: number;
};
const { columns, caps } = columnsOf(instance);
process.stderr.write(`${columns.length} groups could be\n`);

/** The columns that match; one more than the limit where there are more. */
function where(matches: (index: number) => boolean, limit = Infinity) {
  const found: number[] = [];
  for (
    let index = 0;
    index < columns.length && found.length <= limit;
    index++
  ) {
    if (matches(index)) {
      found.push(index);
    }
  }
  return found;
}

/** For each row, the column of it that would add most: they are as different as columns can be. */
function better(duals: Float64Array): Set<number> {
  const most = caps.map(() => EPSILON);
  const best = caps.map(() => -1);
  for (let index = 0; index < columns.length; index++) {
    const price = columns.price(index, duals);
    for (const row of price > EPSILON ? columns.rows(index) : []) {
      if (price > (most[row] ?? 0)) {
        most[row] = price;
        best[row] = index;
      }
    }
  }
  return new Set(best.filter((index) => index >= 0));
}

const among = new Set(where((index) => columns.rows(index).length === 2));
let relaxed = solve(columns, caps, [...among], false);
for (;;) {
  const added = better(relaxed.duals);
  if (added.size === 0) {
    break;
  }
  added.forEach((index) => among.add(index));
  relaxed = solve(columns, caps, [...among], false);
  process.stderr.write(`${among.size} of them: ${relaxed.value}\n`);
}
const bound = Math.floor(relaxed.value + EPSILON);

function optimum() {
  if (among.size > MOST_COLUMNS) {
    return null;
  }
  // The best of the columns at hand is nearly the best of all, so few others can be in a better one.
  const atHand = solve(columns, caps, [...among], true);
  const known = Math.max(total, Math.round(atHand.value));
  const least = known - relaxed.value - EPSILON;
  const mayBe = where(
    (index) => columns.price(index, relaxed.duals) >= least,
    MOST_COLUMNS
  );
  if (mayBe.length > MOST_COLUMNS) {
    return null;
  }
  const { chosen } = solve(columns, caps, mayBe, true);
  const sum = (part: "coverage" | "value") =>
    chosen.reduce((whole, index) => whole + columns[part](index), 0);
  const [coverage, value] = [sum("coverage"), sum("value")];
  return { coverage, value, total: coverage + value };
}

process.stdout.write(JSON.stringify({ bound, optimum: optimum() }));
