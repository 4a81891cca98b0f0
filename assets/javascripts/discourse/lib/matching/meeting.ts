import { type SharedLanguage, sharedLanguage } from "./languages";
import { type Lesson, lessons, widerLessons } from "./teaching";
import type { Door, Member, RankInstance, Want } from "./types";
import { common, first, quartersOf, startsOf, type Week, weekOf } from "./week";

/** The seeker, with what every candidate is held against worked out once. */
export interface Seeking {
  instance: RankInstance;
  wants: readonly Want[];
  week: Week;
  quarters: number;
  excluded: ReadonlySet<number>;
}

/** What the seeker and a candidate have in common, once every door is open. */
export interface Meeting {
  candidate: Member;
  taught: Lesson[];

  /** Whether what is taught is only wider than what is wanted. */
  wider: boolean;
  givenBack: Lesson[];
  language: SharedLanguage;

  /** All the time both have. */
  shared: Week;

  /** The quarter-hours from which they have time enough, and the first of them. */
  starts: Week;
  start: number;

  /** Where both live. */
  region: string | null;
}

export function seekingOf(instance: RankInstance): Seeking {
  const { seeker, rules, want } = instance;
  return {
    instance,
    wants: seeker.wants.filter(({ skill }) => want === null || skill === want),
    week: weekOf(seeker.free),
    quarters: quartersOf(rules),
    excluded: new Set(
      instance.excluded.flatMap(([one, other]) =>
        one === seeker.id ? [other] : other === seeker.id ? [one] : []
      )
    ),
  };
}

/** Tries the doors in the contract's order: what is behind them, or the first closed one. */
export function meet(seeking: Seeking, candidate: Member): Meeting | Door {
  const { wants, instance } = seeking;
  const taught = lessons(wants, candidate.offers, instance.skills);
  return taught.length === 0
    ? "skill"
    : meetFor(taught, false, seeking, candidate);
}

/** The same for somebody who stands before the door of the skill, and offers what it is part of. */
export function meetWider(seeking: Seeking, candidate: Member): Meeting | Door {
  const { wants, instance } = seeking;
  const taught = widerLessons(wants, candidate.offers, instance.skills);
  return taught.length === 0
    ? "skill"
    : meetFor(taught, true, seeking, candidate);
}

function meetFor(
  taught: Lesson[],
  wider: boolean,
  { instance, week, quarters, excluded }: Seeking,
  candidate: Member
): Meeting | Door {
  const { seeker, skills, rules } = instance;
  const language = sharedLanguage([seeker, candidate], rules.minProficiency);
  if (!language) {
    return "language";
  }
  const shared = common(week, weekOf(candidate.free));
  const starts = startsOf(shared, quarters);
  const start = first(starts);
  if (start === null) {
    return "time";
  }
  if (excluded.has(candidate.id)) {
    return "excluded";
  }
  if (candidate.capacity === 0) {
    return "room";
  }
  return {
    candidate,
    taught,
    wider,
    givenBack: lessons(candidate.wants, seeker.offers, skills),
    language,
    shared,
    starts,
    start,
    region: candidate.region === seeker.region ? seeker.region : null,
  };
}
