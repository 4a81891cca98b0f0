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
  let furthest = 0;
  for (
    let other = 0;
    other < community.members.length && furthest < DOORS.length - 1;
    other++
  ) {
    if (other !== member) {
      furthest = Math.max(furthest, doorBetween(community, member, other));
    }
  }
  return DOORS[furthest] ?? "room";
}

function doorBetween(community: Community, one: number, other: number): number {
  const hasSkill =
    community.teaches(one, other) || community.teaches(other, one);
  return hasSkill ? doorBehindSkill(community, one, other) : 0;
}

/** The place among the doors of the one that is closed between two who share a skill; that of "room" where none is. */
export function doorBehindSkill(
  community: Community,
  one: number,
  other: number
): number {
  if (!community.meetings.shareLanguage(one, other)) {
    return 1;
  }
  if (!community.meetings.shareTime(one, other)) {
    return 2;
  }
  return community.meetings.mayBe(one, other) ? 4 : 3;
}
