import { i18n } from "discourse-i18n";
import type { Area, Direction, Visibility } from "./types";

/** Levels that can be chosen, and those of a want start one lower. */
export const LEVELS: Record<Direction, readonly number[]> = {
  offer: [1, 2, 3, 4],
  want: [0, 1, 2, 3],
};

export const USUAL_LEVEL: Record<Direction, number> = { offer: 2, want: 1 };

export const PRIORITIES = [3, 2, 1] as const;
export const USUAL_PRIORITY = 2;

export const PROFICIENCIES = [5, 4, 3, 2, 1, 0] as const;
export const USUAL_PROFICIENCY = 3;

export const CAPACITIES = [0, 1, 2, 3, 4] as const;

export const VISIBILITIES: readonly Visibility[] = [
  "nobody",
  "members",
  "everyone",
];

export const AREAS: readonly Area[] = [
  "individual",
  "organizational",
  "technical",
  "governance",
];

export function levelWord(level: number): string {
  return i18n(`peer_learning.levels.${level}`);
}

export function levelHint(level: number, direction: Direction): string {
  return i18n(`peer_learning.level_hints.${direction}.${level}`);
}

export function priorityWord(priority: number): string {
  return i18n(`peer_learning.priorities.${priority}`);
}

export function proficiencyWord(proficiency: number): string {
  return i18n(`peer_learning.proficiencies.${proficiency}`);
}

export function areaWord(area: Area): string {
  return i18n(`peer_learning.areas.${area}`);
}
