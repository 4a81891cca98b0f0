import { i18n } from "discourse-i18n";
import { languageName, regionName } from "../shared/display-names";
import { interfaceLocale } from "../shared/locale";
import type { ActiveFilter } from "../shared/types";
import type SkillBook from "../skills/skill-book";
import type { Direction } from "../skills/types";
import { FORMATS, formatWord, LEVELS, levelWord } from "../skills/words";
import type { DirectoryFilters } from "./types";

export const NO_FILTERS: DirectoryFilters = {
  skills: null,
  match: null,
  direction: null,
  level: null,
  way: null,
  language: null,
  region: null,
  affiliation: null,
  q: null,
};

/** Of the lowest level of all is whoever has the skill. */
export function levelsToChoose(direction: string | null): string[] {
  const scale = LEVELS[direction === "want" ? "want" : "offer"];
  return scale.filter((level) => level > 0).map(String);
}

export function chosenSkills({ skills }: DirectoryFilters): string[] {
  return (skills ?? "").split(",").filter(Boolean);
}

/** Several skills make sense of what was asked of them together; one or none does not. */
export function withSkills(slugs: string[]): Partial<DirectoryFilters> {
  return {
    skills: slugs.join(",") || null,
    ...(slugs.length < 2 && { match: null }),
  };
}

/** Who wants to learn does not lead, and does not share. */
export function withDirection(
  direction: string | null,
  { level }: DirectoryFilters
): Partial<DirectoryFilters> {
  const kept = level && levelsToChoose(direction).includes(level);
  return {
    direction,
    level: kept ? level : null,
    ...(direction === "want" && { way: null }),
  };
}

function isOneOf<Word extends string>(
  words: readonly Word[],
  value: string
): value is Word {
  return (words as readonly string[]).includes(value);
}

/** What an address says that has no meaning is shown as it stands, to be taken back. */
const WORDS: Partial<
  Record<keyof DirectoryFilters, (value: string) => string>
> = {
  direction: (value) =>
    isOneOf<Direction>(["offer", "want"], value)
      ? i18n(`peer_learning.directory.directions.${value}`)
      : value,
  level: (value) =>
    levelsToChoose(null).includes(value)
      ? i18n("peer_learning.directory.at_least", {
          level: levelWord(Number(value)),
        })
      : value,
  way: (value) => (isOneOf(FORMATS, value) ? formatWord(value) : value),
  language: (value) => languageName(value, interfaceLocale()),
  region: (value) => regionName(value, interfaceLocale()),
  affiliation: (value) => value,
  q: (value) => i18n("peer_learning.directory.quoted", { text: value }),
};

export function activeFilters(
  filters: DirectoryFilters,
  book: SkillBook
): ActiveFilter<DirectoryFilters>[] {
  const slugs = chosenSkills(filters);
  const skills = slugs.map((slug) => ({
    key: `skill ${slug}`,
    words: book.nameOf(slug),
    without: withSkills(slugs.filter((other) => other !== slug)),
  }));
  const others = Object.entries(WORDS).flatMap(([name, wordsFor]) => {
    const value = filters[name as keyof DirectoryFilters];
    return value === null
      ? []
      : [{ key: name, words: wordsFor(value), without: { [name]: null } }];
  });
  return [...skills, ...others];
}

/** Ways out of a directory in which nobody fits. */
export function waysOut(
  names: readonly (keyof DirectoryFilters)[],
  filters: DirectoryFilters
): ActiveFilter<DirectoryFilters>[] {
  return names.map((name) => ({
    key: name,
    words: wayOut(name, filters[name] ?? ""),
    without: name === "match" ? { match: "any" } : { ...without(name) },
  }));
}

function without(name: keyof DirectoryFilters): Partial<DirectoryFilters> {
  return name === "skills" ? withSkills([]) : { [name]: null };
}

function wayOut(name: keyof DirectoryFilters, value: string): string {
  switch (name) {
    case "match":
      return i18n("peer_learning.directory.any_is_enough");
    case "skills":
      return i18n("peer_learning.directory.without_skills");
    default:
      return i18n("peer_learning.directory.without", {
        filter: WORDS[name]?.(value) ?? value,
      });
  }
}
