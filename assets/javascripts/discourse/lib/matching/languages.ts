import type { Member } from "./types";

export interface SharedLanguage {
  language: string;

  /** How well its weakest speaker speaks it. */
  proficiency: number;
}

/** The language with the best weakest speaker, ties by code; null when there is none that all speak well enough. */
export function sharedLanguage(
  members: readonly Pick<Member, "languages">[],
  minProficiency: number
): SharedLanguage | null {
  let best: SharedLanguage | null = null;
  for (const language of members[0]?.languages.keys() ?? []) {
    const proficiency = Math.min(
      ...members.map((member) => member.languages.get(language) ?? -1)
    );
    const shared = { language, proficiency };
    if (proficiency >= minProficiency && (!best || isBetter(shared, best))) {
      best = shared;
    }
  }
  return best;
}

function isBetter(one: SharedLanguage, other: SharedLanguage): boolean {
  return (
    one.proficiency > other.proficiency ||
    (one.proficiency === other.proficiency && one.language < other.language)
  );
}
