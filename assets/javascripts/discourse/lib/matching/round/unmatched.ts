import type { UnmatchedReason } from "../types";
import type Community from "./community";

const DOORS: readonly UnmatchedReason[] = [
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
  if (!hasSkill) {
    return 0;
  }
  if (!community.shareLanguage(pair, 2)) {
    return 1;
  }
  if (!community.shareTime(pair, 2)) {
    return 2;
  }
  return community.mayMeet(pair, 2) ? 4 : 3;
}
