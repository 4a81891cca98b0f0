import { addMinutes, TZDate } from "../../vendor/date-fns";
import type { QuarterHours } from "../matching/types";
import { QUARTERS_A_DAY, QUARTERS_A_WEEK } from "../skills/week";

/** The length of a meeting that suggestions look for. */
export const MEETING_MINUTES = 90;

export interface Span {
  start: Date;
  end: Date;
}

/** A part of one day, in quarter-hours of that day. */
export interface DayPart {
  day: number;
  from: number;
  length: number;
}

function instant(week: string, quarter: number): Date {
  return addMinutes(new Date(`${week}T00:00:00Z`), quarter * 15);
}

/** The ranges of a UTC week as moments, what passes the week's end in one piece. */
export function spansOf(week: string, ranges: readonly QuarterHours[]): Span[] {
  return ranges.map(([start, end]) => ({
    start: instant(week, start),
    end: instant(week, end),
  }));
}

export function meetingAt(startsAt: string): Span {
  const start = new Date(startsAt);
  return { start, end: addMinutes(start, MEETING_MINUTES) };
}

function quarterOfWeek(time: Date, zone: string): number {
  const local = new TZDate(time.getTime(), zone);
  const day = (local.getDay() + 6) % 7;
  return (
    day * QUARTERS_A_DAY +
    local.getHours() * 4 +
    Math.floor(local.getMinutes() / 15)
  );
}

/** Where spans lie on the seven days of a zone's week. */
export function dayParts(spans: readonly Span[], zone: string): DayPart[] {
  return spans.flatMap(({ start, end }) => {
    const parts: DayPart[] = [];
    const length = Math.round((end.getTime() - start.getTime()) / 900_000);
    let quarter = quarterOfWeek(start, zone);
    let left = Math.min(length, QUARTERS_A_WEEK);
    while (left > 0) {
      const from = quarter % QUARTERS_A_DAY;
      const piece = Math.min(left, QUARTERS_A_DAY - from);
      parts.push({
        day: Math.floor(quarter / QUARTERS_A_DAY) % 7,
        from,
        length: piece,
      });
      quarter += piece;
      left -= piece;
    }
    return parts;
  });
}
