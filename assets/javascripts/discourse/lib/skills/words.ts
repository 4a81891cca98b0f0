import { i18n } from "discourse-i18n";
import type {
  Area,
  Bandwidth,
  Context,
  Direction,
  Format,
  Purpose,
  SkillTag,
  Visibility,
} from "./types";

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

/** Of how many requests for help somebody may be told in a week. */
export const HELP_PER_WEEK = [0, 1, 2, 3, 5, 10];

export const VISIBILITIES: readonly Visibility[] = [
  "nobody",
  "members",
  "everyone",
];

export const FORMATS: readonly Format[] = [
  "teach",
  "mentor",
  "guidance",
  "one_off",
];

export const PURPOSES: readonly Purpose[] = [
  "understand",
  "do_now",
  "train_others",
];

export const CONTEXTS: readonly Context[] = [
  "affiliate",
  "language_community",
  "glam",
  "education",
  "events",
  "technology",
  "advocacy",
  "diversity",
];

export const BANDWIDTHS: readonly Bandwidth[] = ["any", "audio", "text"];

/** What the server keeps of a note, and of where somebody works. */
export const MAX_NOTE = 200;
export const MAX_WORDS = 100;

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

export function formatWord(format: Format): string {
  return i18n(`peer_learning.formats.${format}`);
}

export function purposeWord(purpose: Purpose): string {
  return i18n(`peer_learning.purposes.${purpose}`);
}

export function contextWord(context: Context): string {
  return i18n(`peer_learning.contexts.${context}`);
}

export function bandwidthWord(bandwidth: Bandwidth): string {
  return i18n(`peer_learning.bandwidths.${bandwidth}`);
}

/** How somebody shares a skill, or what they want it for. */
export function detailWords({
  formats,
  purpose,
}: Pick<SkillTag, "formats" | "purpose">): string[] {
  return [
    ...formats.map(formatWord),
    ...(purpose ? [purposeWord(purpose)] : []),
  ];
}

export function areaWord(area: Area): string {
  return i18n(`peer_learning.areas.${area}`);
}
