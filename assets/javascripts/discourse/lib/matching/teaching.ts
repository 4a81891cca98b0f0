import type { Offer, SkillTree, Want } from "./types";

/** A skill one person can teach another. */
export interface Lesson {
  skill: string;
  offered: string;
  level: number;
  gap: number;

  /** What this lesson adds to what the learner learns. */
  value: number;
}

/** What a want is worth by its priority, from 1. */
const BASE = [40, 70, 100];

/**
 * How well a teacher fits by how many levels ahead, from 1, in percent. Two levels are best: far enough to know the
 * way, near enough to remember not knowing it. Further ahead comes after both, so that beginners do not all queue
 * for the few experts.
 */
const FIT = [90, 100, 85, 85];

/** What a second and a third skill from the same people are divided by: the time to learn them in is the same. */
export const SHARES = [1, 2, 4];

/** Whether an offer of one skill answers a want of another. */
type Answers = (offered: string, wanted: string, skills: SkillTree) => boolean;

/** Offering a skill is offering its ancestors too. */
const holds: Answers = (offered, wanted, skills) =>
  skills.get(offered)?.has(wanted) ?? false;

const isWider: Answers = (offered, wanted, skills) =>
  offered !== wanted && holds(wanted, offered, skills);

/** The at most three best lessons that these offers hold for these wants, best first. */
export function lessons(
  wants: readonly Want[],
  offers: readonly Offer[],
  skills: SkillTree
): Lesson[] {
  return bestLessons(wants, offers, skills, holds);
}

/** The same from offers of what the wanted skills are part of. */
export function widerLessons(
  wants: readonly Want[],
  offers: readonly Offer[],
  skills: SkillTree
): Lesson[] {
  return bestLessons(wants, offers, skills, isWider);
}

function bestLessons(
  wants: readonly Want[],
  offers: readonly Offer[],
  skills: SkillTree,
  answers: Answers
): Lesson[] {
  const found: Lesson[] = [];
  for (const want of wants) {
    const answering = offers.filter(({ skill }) =>
      answers(skill, want.skill, skills)
    );
    const taught = lesson(want, bestOffer(want.skill, answering));
    if (taught) {
      found.push(taught);
    }
  }
  const best = found.sort(byValue).slice(0, SHARES.length);
  best.forEach((taught, index) => {
    taught.value = Math.floor(taught.value / (SHARES[index] ?? 1));
  });
  return best;
}

function lesson(want: Want, offer: Offer | null): Lesson | null {
  if (!offer || offer.level <= want.level) {
    return null;
  }
  const gap = offer.level - want.level;
  return {
    skill: want.skill,
    offered: offer.skill,
    level: offer.level,
    gap,
    value: lessonValue(want.priority, gap),
  };
}

/** What a lesson is worth by the want's priority, from 1, and by how many levels the teacher is ahead, from 1. */
export function lessonValue(priority: number, gap: number): number {
  return Math.floor(((BASE[priority - 1] ?? 0) * (FIT[gap - 1] ?? 0)) / 100);
}

/** The highest level wins, then the skill itself, then the name. */
function bestOffer(skill: string, offers: readonly Offer[]): Offer | null {
  let best: Offer | null = null;
  for (const offer of offers) {
    if (!best || standsBefore(offer, best, skill)) {
      best = offer;
    }
  }
  return best;
}

function standsBefore(one: Offer, other: Offer, skill: string): boolean {
  if (one.level !== other.level) {
    return one.level > other.level;
  }
  if (one.skill === skill || other.skill === skill) {
    return one.skill === skill;
  }
  return one.skill < other.skill;
}

function byValue(one: Lesson, other: Lesson): number {
  return other.value - one.value || (one.skill < other.skill ? -1 : 1);
}
