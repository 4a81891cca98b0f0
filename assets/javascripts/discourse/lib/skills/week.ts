import type { QuarterHours } from "../matching/types";

export const QUARTERS_A_WEEK = 672;
export const QUARTERS_A_DAY = 96;
export const QUARTERS_AN_HOUR = 4;
export const DAYS = [0, 1, 2, 3, 4, 5, 6];
export const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export type HourState = "free" | "partly" | "busy";

/** Some hours of some days: both ends count. */
export interface Block {
  days: readonly [number, number];
  hours: readonly [number, number];
}

/** Hours as a person writes them; a `to` at or before `from` is on the next day. */
export interface HoursRow {
  day: number;
  from: number;
  to: number;
}

function maskOf(ranges: readonly QuarterHours[]): boolean[] {
  const mask = new Array<boolean>(QUARTERS_A_WEEK).fill(false);
  for (const [start, end] of ranges) {
    for (let quarter = start; quarter < end; quarter++) {
      mask[quarter % QUARTERS_A_WEEK] = true;
    }
  }
  return mask;
}

function rangesOf(mask: readonly boolean[]): QuarterHours[] {
  const ranges: QuarterHours[] = [];
  let start = -1;
  for (let quarter = 0; quarter <= mask.length; quarter++) {
    if (mask[quarter] && start < 0) {
      start = quarter;
    } else if (!mask[quarter] && start >= 0) {
      ranges.push([start, quarter]);
      start = -1;
    }
  }
  return ranges;
}

/** Sorted, merged, and split at the end of the week. */
export function normalise(ranges: readonly QuarterHours[]): QuarterHours[] {
  return rangesOf(maskOf(ranges));
}

function firstQuarter(day: number, hour: number): number {
  return day * QUARTERS_A_DAY + hour * QUARTERS_AN_HOUR;
}

/** How much of every hour is free, by day and hour. */
export function hourStates(ranges: readonly QuarterHours[]): HourState[][] {
  const mask = maskOf(ranges);
  return DAYS.map((day) =>
    HOURS.map((hour) => {
      const first = firstQuarter(day, hour);
      const free = mask
        .slice(first, first + QUARTERS_AN_HOUR)
        .filter(Boolean).length;
      if (free === 0) {
        return "busy";
      }
      return free === QUARTERS_AN_HOUR ? "free" : "partly";
    })
  );
}

/** The quarter-hours of one hour that are free, as ranges within the week. */
export function freeWithin(
  ranges: readonly QuarterHours[],
  day: number,
  hour: number
): QuarterHours[] {
  const first = firstQuarter(day, hour);
  const last = first + QUARTERS_AN_HOUR;
  return ranges
    .map(
      ([start, end]): QuarterHours => [
        Math.max(start, first),
        Math.min(end, last),
      ]
    )
    .filter(([start, end]) => start < end);
}

/** The block between two cells, whichever way it was drawn. */
export function blockBetween(
  one: { day: number; hour: number },
  other: { day: number; hour: number }
): Block {
  return {
    days: [Math.min(one.day, other.day), Math.max(one.day, other.day)],
    hours: [Math.min(one.hour, other.hour), Math.max(one.hour, other.hour)],
  };
}

/** Whole hours become free or busy; quarter-hours elsewhere stay as they are. */
export function paint(
  ranges: readonly QuarterHours[],
  { days, hours }: Block,
  free: boolean
): QuarterHours[] {
  const mask = maskOf(ranges);
  for (let day = days[0]; day <= days[1]; day++) {
    mask.fill(
      free,
      firstQuarter(day, hours[0]),
      firstQuarter(day, hours[1] + 1)
    );
  }
  return rangesOf(mask);
}

/** The same data as rows of hours; what passes midnight stays one row up to a day long. */
export function rowsFrom(ranges: readonly QuarterHours[]): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const [start, end] of joinedOverTheWeekend(ranges)) {
    let from = start;
    while (end - from > QUARTERS_A_DAY) {
      const midnight = (Math.floor(from / QUARTERS_A_DAY) + 1) * QUARTERS_A_DAY;
      rows.push(rowOf(from, midnight));
      from = midnight;
    }
    rows.push(rowOf(from, end));
  }
  return rows.sort((one, two) => one.day - two.day || one.from - two.from);
}

function joinedOverTheWeekend(ranges: readonly QuarterHours[]): QuarterHours[] {
  const [first, ...rest] = normalise(ranges);
  const last = rest.at(-1);
  if (!first || first[0] !== 0 || last?.[1] !== QUARTERS_A_WEEK) {
    return first ? [first, ...rest] : [];
  }
  return [...rest.slice(0, -1), [last[0], QUARTERS_A_WEEK + first[1]]];
}

function rowOf(start: number, end: number): HoursRow {
  return {
    day: Math.floor(start / QUARTERS_A_DAY) % DAYS.length,
    from: start % QUARTERS_A_DAY,
    to: end % QUARTERS_A_DAY,
  };
}

export function endsNextDay({ from, to }: HoursRow): boolean {
  return to <= from && to !== 0;
}

export function rangesFrom(rows: readonly HoursRow[]): QuarterHours[] {
  return normalise(
    rows.map(({ day, from, to }): QuarterHours => {
      const start = day * QUARTERS_A_DAY;
      return [start + from, start + to + (to <= from ? QUARTERS_A_DAY : 0)];
    })
  );
}

export function freeMinutes(ranges: readonly QuarterHours[]): number {
  return ranges.reduce((sum, [start, end]) => sum + (end - start) * 15, 0);
}
