import type { Refused } from "./types";

export const DOORS = ["skill", "language", "time", "room"] as const;

export type Door = (typeof DOORS)[number];

export interface ClosedDoor {
  door: Door;
  count: number;
}

export function refusedCount(refused: Refused): number {
  return DOORS.reduce((sum, door) => sum + refused[door], 0);
}

/** Why others fell away, in the order the doors stand. */
export function closedDoors(refused: Refused): ClosedDoor[] {
  return DOORS.map((door) => ({ door, count: refused[door] })).filter(
    ({ count }) => count > 0
  );
}

/**
 * The door that would let most others in, among those the reader can open. A
 * level is no door to push at, and others' room is theirs to give.
 */
export function doorToOpen(refused: Refused): "language" | "time" | null {
  const { language, time } = refused;
  if (language === 0 && time === 0) {
    return null;
  }
  return language > time ? "language" : "time";
}
