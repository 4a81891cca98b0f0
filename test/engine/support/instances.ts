import type {
  MemberInput,
  QuarterHours,
  RankInput,
  RankResult,
} from "../../../assets/javascripts/discourse/lib/matching";

export const SEEKER = 1;

export function member(
  id: number,
  fields: Partial<MemberInput> = {}
): MemberInput {
  return {
    id,
    languages: { en: 3 },
    free: [[100, 120]],
    offers: [],
    wants: [],
    capacity: 1,
    ...fields,
  };
}

/** Someone who wants "editing" and, unless told otherwise, meets everybody. */
export function seeker(fields: Partial<MemberInput> = {}): MemberInput {
  return member(SEEKER, {
    wants: [{ skill: "editing", level: 0, priority: 2 }],
    ...fields,
  });
}

/** Someone who offers "editing" at the level that fits a beginner best. */
export function sharer(
  id: number,
  fields: Partial<MemberInput> = {}
): MemberInput {
  return member(id, { offers: [{ skill: "editing", level: 2 }], ...fields });
}

export function instance(fields: Partial<RankInput> = {}): RankInput {
  return {
    version: 1,
    rules: { minutes: 90, maxSize: 4, minProficiency: 2 },
    skills: [
      { id: "editing" },
      { id: "sources", parent: "editing" },
      { id: "archives", parent: "sources" },
      { id: "photos" },
      { id: "maps" },
    ],
    seeker: seeker(),
    candidates: [sharer(2)],
    excluded: [],
    want: null,
    limit: 20,
    ...fields,
  };
}

/** Ids of the ranked, best first. */
export function ids(result: RankResult): number[] {
  return result.ranked.map(({ id }) => id);
}

/** Where the only candidate fell, or "ranked". */
export function outcome({ ranked, refused }: RankResult): string {
  const doors = Object.entries(refused).filter(([, count]) => count > 0);
  return ranked.length > 0
    ? "ranked"
    : doors.map(([door]) => door).join(" and ");
}

/** Two people who fit, as far as their free time does. */
export function meetingAt(
  one: readonly QuarterHours[],
  other: readonly QuarterHours[]
): RankInput {
  return instance({
    seeker: seeker({ free: one }),
    candidates: [sharer(2, { free: other })],
  });
}
