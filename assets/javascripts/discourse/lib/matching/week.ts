import type { QuarterHours, Rules } from "./types";

export const MINUTES_A_QUARTER = 15;
export const QUARTERS_A_WEEK = 672;

// Words that every engine keeps as small integers; they divide the week without a rest.
const BITS = 28;
export const WORDS = QUARTERS_A_WEEK / BITS;
const ALL_BITS = (1 << BITS) - 1;

/** How many quarter-hours in a row a meeting takes. */
export function quartersOf({ minutes }: Pick<Rules, "minutes">): number {
  return Math.ceil(minutes / MINUTES_A_QUARTER);
}

/** A set of quarter-hours of the week, one bit each, so that what people share is a bitwise AND. */
export type Week = readonly number[];

export function weekOf(ranges: readonly QuarterHours[]): Week {
  const words: number[] = new Array(WORDS).fill(0);
  for (const [start, end] of ranges) {
    for (let quarter = start; quarter < end; quarter++) {
      const index = wordOf(quarter % QUARTERS_A_WEEK);
      words[index] = wordAt(words, index) | bitOf(quarter);
    }
  }
  return words;
}

export function common(one: Week, other: Week): Week {
  return one.map((word, index) => word & wordAt(other, index));
}

/**
 * The quarter-hours from which a meeting can begin: those with `quarters` of them in a row in the week, the
 * week's end joined to its beginning. Only contiguous time counts, so what a group shares is the AND of these too.
 */
export function startsOf(week: Week, quarters: number): Week {
  let starts = week;
  // `starts` holds the beginnings of runs of `length`: two such runs, one moved by up to `length`, make a longer one.
  for (let length = 1; length < quarters; ) {
    const step = Math.min(length, quarters - length);
    starts = common(starts, movedEarlier(starts, step));
    length += step;
  }
  return starts;
}

/** The smallest quarter-hour in the week, or null when it is empty. */
export function first(week: Week): number | null {
  const index = week.findIndex((word) => word !== 0);
  if (index < 0) {
    return null;
  }
  const word = wordAt(week, index);
  const lowestBit = word & -word;
  return index * BITS + (31 - Math.clz32(lowestBit));
}

/** The smallest quarter-hour from which all who are free then have a whole meeting in common, or null. */
export function firstStart(
  free: readonly (readonly QuarterHours[])[],
  rules: Rules
): number | null {
  const shared = free
    .map((ranges) => weekOf(ranges))
    .reduce((one, other) => common(one, other));
  return first(startsOf(shared, quartersOf(rules)));
}

export function count(week: Week): number {
  let total = 0;
  for (let word of week) {
    for (; word !== 0; word &= word - 1) {
      total++;
    }
  }
  return total;
}

/** The week as ranges: in order, none touching the next, none going past the week's end. */
export function rangesOf(week: Week): QuarterHours[] {
  const ranges: QuarterHours[] = [];
  let start: number | null = null;
  for (let quarter = 0; quarter <= QUARTERS_A_WEEK; quarter++) {
    const free = (wordAt(week, wordOf(quarter)) & bitOf(quarter)) !== 0;
    if (free) {
      start ??= quarter;
    } else if (start !== null) {
      ranges.push([start, quarter]);
      start = null;
    }
  }
  return ranges;
}

/** The week with every quarter-hour `quarters` earlier; what falls off its beginning comes in at its end. */
function movedEarlier(week: Week, quarters: number): Week {
  const words = wordOf(quarters);
  const bits = quarters % BITS;
  return week.map((_, index) => {
    const low = wordAt(week, (index + words) % WORDS);
    const high = wordAt(week, (index + words + 1) % WORDS);
    return (low >>> bits) | ((high << (BITS - bits)) & ALL_BITS);
  });
}

function wordOf(quarter: number): number {
  return Math.floor(quarter / BITS);
}

function bitOf(quarter: number): number {
  return 1 << (quarter % BITS);
}

function wordAt(week: Week, index: number): number {
  return week[index] ?? 0;
}
