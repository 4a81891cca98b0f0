import { i18n } from "discourse-i18n";
import { timeAgo } from "../shared/clock";
import { languageName } from "../shared/display-names";
import { interfaceLocale } from "../shared/locale";
import { beforeWords } from "../shared/notices";
import { nameInSentence } from "../shared/person";
import type SkillBook from "../skills/skill-book";
import type { Call, HelpKind, HelpRequest, Urgency } from "./types";

export const KINDS: readonly HelpKind[] = ["guidance", "service", "learning"];
export const URGENCIES: readonly Urgency[] = ["whenever", "this_week", "today"];
export const MAX_SKILLS = 5;

export function kindWord(kind: HelpKind): string {
  return i18n(`peer_learning.help.kinds.${kind}`);
}

export function urgencyWord(urgency: Urgency): string {
  return i18n(`peer_learning.help.urgencies.${urgency}`);
}

/** How it stands, to its reader. */
export function stateWords(
  { state, taker, user }: HelpRequest,
  readerId: number | undefined
): string {
  if (state === "taken" && taker?.id === readerId) {
    return i18n("peer_learning.help.states.yours", {
      name: nameInSentence(user),
    });
  }
  return i18n(`peer_learning.help.states.${state}`, {
    name: taker ? nameInSentence(taker) : i18n("peer_learning.somebody_gone"),
  });
}

/** Why the reader was told; null where nobody told them. */
export function whyWords(
  { why: { before = 0, language, skill_id } }: Call,
  skills: SkillBook
): string | null {
  const skill = skill_id === undefined ? null : skills.find(skill_id);
  if (!skill || language === undefined) {
    return null;
  }
  return i18n("peer_learning.help.why", {
    skill: `\u2068${skill.name}\u2069`,
    language: languageName(language, interfaceLocale()),
    before: beforeWords(before),
  });
}

export function askedWords({ asked_at }: HelpRequest): string {
  return i18n("peer_learning.support_requests.asked", {
    ago: timeAgo(new Date(asked_at), new Date(), interfaceLocale()),
  });
}
