import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";
import path, { type PathReason, type Step } from "../matching/path";
import type { Skill, SkillTag } from "../skills/types";
import { levelWord } from "../skills/words";

/** A step that needs no peer. */
export type Way = Exclude<Step, "person">;

/** What somebody wants to learn, and where they stand. */
export interface Wish {
  skill: Skill;
  level: number;
}

export interface WaysOn {
  wish: Wish;
  /** What makes more sense than somebody who fits, and why. */
  first: Way | null;
  reason: PathReason;
  /** What else there is. */
  others: Way[];
}

const ICONS: Record<Way, string> = {
  resource: "magnifying-glass",
  "help-request": "handshake-angle",
  clinic: "calendar-days",
};

/** What leads on from a want: beside those who fit, or in their stead. */
export function waysOn(
  skill: Skill,
  { level, purpose }: Pick<SkillTag, "level" | "purpose">,
  { ways, fits }: { ways: readonly Way[]; fits: boolean }
): WaysOn {
  const open: Step[] = fits ? [...ways, "person"] : [...ways];
  const { reason, steps } = path({ level, purpose, open });
  const [next] = steps;
  const first = fits && next && next !== "person" ? next : null;
  const others = steps.filter(
    (step): step is Way => step !== "person" && step !== first
  );
  return { wish: { skill, level }, first, reason, others };
}

export function wayIcon(way: Way): string {
  return ICONS[way];
}

/** Where a way begins: core's search, a new topic begun in the reader's words, the clinics about the skill. */
export function wayAddress(
  way: Way,
  { skill, level }: Wish,
  categoryId?: number
): string {
  switch (way) {
    case "resource":
      return address("/search", { q: skill.name });
    case "help-request":
      return address("/new-topic", {
        title: i18n("peer_learning.ways.topic.title", { skill: skill.name }),
        body: i18n("peer_learning.ways.topic.body", {
          skill: skill.name,
          level: levelWord(level),
        }),
        ...(categoryId !== undefined && { category_id: `${categoryId}` }),
      });
    case "clinic":
      return address("/peer-learning/clinics", { skill: skill.slug });
  }
}

function address(to: string, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`
  );
  return getURL(`${to}?${pairs.join("&")}`);
}
