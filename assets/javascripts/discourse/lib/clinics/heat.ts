import { TZDate } from "../../vendor/date-fns";
import { shortDate } from "../shared/clock";
import type { TwinSitting } from "./types";

export const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export interface HeatCell {
  hour: number;
  /** How many are awake; null where no sitting could begin. */
  awake: number | null;
  /** Of those asked, from 0 to 1. */
  share: number;
}

export interface HeatRow {
  day: string;
  cells: HeatCell[];
}

/** How many are awake for a sitting that begins in each hour of each day, by the clock of a zone. */
export function heatRows(
  sittings: readonly TwinSitting[],
  members: number,
  zone: string,
  locale: string
): HeatRow[] {
  const rows = new Map<string, HeatRow>();
  for (const { starts_at, free, awake } of sittings) {
    const local = new TZDate(new Date(starts_at).getTime(), zone);
    const day = shortDate(new Date(starts_at), zone, locale);
    const row = rows.get(day) ?? {
      day,
      cells: HOURS.map((hour) => ({ hour, awake: null, share: 0 })),
    };
    rows.set(day, row);
    const cell = row.cells[local.getHours()] as HeatCell;
    // Of the two that begin in an hour, the better one is shown.
    cell.awake = Math.max(cell.awake ?? 0, free + awake);
    cell.share = members === 0 ? 0 : cell.awake / members;
  }
  return [...rows.values()];
}
