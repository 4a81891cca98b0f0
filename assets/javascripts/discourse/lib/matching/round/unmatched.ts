import type { Door, UnmatchedReason } from "../types";
import type Community from "./community";

/** In the order in which they are tried. */
export const DOORS: readonly Door[] = [
  "skill",
  "language",
  "time",
  "excluded",
  "room",
];

/** The first door that closed between a member and everybody else; "room" where somebody was behind the last one. */
export function reasonFor(
  community: Community,
  member: number
): UnmatchedReason {
  const pair = new Int32Array(2);
  pair[0] = member;
  let furthest = 0;
  for (
    let other = 0;
    other < community.members.length && furthest < DOORS.length - 1;
    other++
  ) {
    pair[1] = other;
    if (other !== member) {
      furthest = Math.max(furthest, doorBetween(community, pair));
    }
  }
  return DOORS[furthest] ?? "room";
}

function doorBetween(community: Community, pair: Int32Array): number {
  const [one = 0, other = 0] = pair;
  const hasSkill =
    community.teaches(one, other) || community.teaches(other, one);
  return hasSkill ? doorBehindSkill(community, pair) : 0;
}

/** The place among the doors of the one that is closed between two who share a skill; that of "room" where none is. */
export function doorBehindSkill(
  community: Community,
  pair: Int32Array
): number {
  if (!community.shareLanguage(pair, 2)) {
    return 1;
  }
  if (!community.shareTime(pair, 2)) {
    return 2;
  }
  return community.mayMeet(pair, 2) ? 4 : 3;
}
