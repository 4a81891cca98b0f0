import { tracked } from "@glimmer/tracking";
import { i18n } from "discourse-i18n";
import { languageName } from "../shared/display-names";
import { interfaceLocale, listOf } from "../shared/locale";
import { personName } from "../shared/person";
import type SkillBook from "../skills/skill-book";
import type {
  Direction,
  Member,
  ProfileLanguage,
  Skill,
  SkillTag,
} from "../skills/types";
import type { Question } from "./types";
import { TIMES_ASKED, USUAL_MINUTES } from "./words";

/** From here on two people can talk. */
const CONVERSATIONAL = 2;

interface Lesson {
  skill: Skill;
  level: number;
  /** Whether the reader said that they want it. */
  wanted: boolean;
}

function tagsOf(member: Member, direction: Direction): SkillTag[] {
  return member.skill_tags.filter((tag) => tag.direction === direction);
}

/** The want that an offer answers: of the same skill, or of one it is a part of. */
function wantMet(
  offered: number,
  wants: readonly SkillTag[],
  skills: SkillBook
): SkillTag | undefined {
  let skill = skills.find(offered);
  while (skill) {
    const { id, parent_id } = skill;
    const want = wants.find(({ skill_id }) => skill_id === id);
    if (want) {
      return want;
    }
    skill = parent_id === null ? undefined : skills.find(parent_id);
  }
  return undefined;
}

/** What the peer can teach: what the learner wants first of all, what they want at all, and the rest. */
export function lessonsOf(
  learner: Member,
  teacher: Member,
  skills: SkillBook
): Lesson[] {
  const wants = tagsOf(learner, "want");
  return tagsOf(teacher, "offer")
    .flatMap(({ skill_id, level }) => {
      const skill = skills.find(skill_id);
      const priority = wantMet(skill_id, wants, skills)?.priority ?? 0;
      return skill ? [{ skill, level, priority }] : [];
    })
    .sort((one, two) => two.priority - one.priority || two.level - one.level)
    .map(({ skill, level, priority }) => ({
      skill,
      level,
      wanted: priority > 0,
    }));
}

/** Languages that both speak, the one they understand each other best in first. */
export function languagesOfBoth(
  ours: readonly ProfileLanguage[],
  theirs: readonly ProfileLanguage[]
): string[] {
  return ours
    .map(({ code, proficiency }) => {
      const other = theirs.find((language) => language.code === code);
      return { code, best: Math.min(proficiency, other?.proficiency ?? 0) };
    })
    .filter(({ best }) => best >= CONVERSATIONAL)
    .sort((one, two) => two.best - one.best)
    .map(({ code }) => code);
}

/** What somebody asks a peer, as far as they have got with it. */
export default class QuestionDraft {
  @tracked skill: Skill | null;
  @tracked language: string | null;
  @tracked minutes: number = USUAL_MINUTES;
  @tracked starts: readonly string[] = [];
  @tracked giveBack: string;
  @tracked ownGoal: string | null = null;

  readonly lessons: readonly Lesson[];
  readonly languages: readonly { code: string; name: string }[];
  readonly peer: Member;

  constructor(me: Member, peer: Member, skills: SkillBook, slug?: string) {
    this.peer = peer;
    this.lessons = lessonsOf(me, peer, skills);
    const wished = this.lessons.find(({ skill }) => skill.slug === slug);
    this.skill = (wished ?? this.lessons[0])?.skill ?? null;

    const shared = languagesOfBoth(me.languages, peer.languages);
    this.languages = shared.map((code) => ({
      code,
      name: languageName(code, interfaceLocale()),
    }));
    this.language = shared[0] ?? null;

    const gifts = lessonsOf(peer, me, skills)
      .filter(({ wanted }) => wanted)
      .map(({ skill }) => skill.name);
    this.giveBack = gifts.length
      ? i18n("peer_learning.ask.give_back_words", {
          skills: listOf(gifts),
        })
      : "";
  }

  /** Friendly words to begin with, until the asker has found their own. */
  get goal(): string {
    return (
      this.ownGoal ??
      i18n("peer_learning.ask.goal_words", {
        name: personName(this.peer.user),
        skill: this.skill?.name ?? "",
      })
    );
  }

  /** The first of the times that suit both, unless some are chosen already. */
  suggest(times: readonly string[]): void {
    if (this.starts.length === 0) {
      this.starts = times.slice(0, TIMES_ASKED);
    }
  }

  get question(): Question | null {
    const { giveBack, goal, language, minutes, peer, skill, starts } = this;
    return skill && language
      ? {
          peer: peer.user.username,
          skill_id: skill.id,
          goal,
          give_back: giveBack,
          language,
          minutes,
          starts: [...starts],
        }
      : null;
  }
}
