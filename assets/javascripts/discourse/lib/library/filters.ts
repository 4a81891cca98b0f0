import { i18n } from "discourse-i18n";
import { areaName, AREAS as REGIONS } from "../shared/areas";
import { languageName } from "../shared/display-names";
import { interfaceLocale } from "../shared/locale";
import type { ActiveFilter } from "../shared/types";
import { LANGUAGE_CODES } from "../skills/codes";
import type SkillBook from "../skills/skill-book";
import { AREAS, areaWord, levelWord } from "../skills/words";
import type { ShelfAddress, ShelfFilters, Sort } from "./types";
import {
  KINDS_ON_SHELF,
  kindWord,
  LEVELS,
  LICENCES,
  licenceWords,
} from "./words";

export const NO_FILTERS: ShelfFilters = {
  q: null,
  skill: null,
  area: null,
  language: null,
  level: null,
  kind: null,
  region: null,
  licence: null,
  megabytes: null,
};

/** All of it, as suits the reader. */
export const EVERYTHING: ShelfAddress = { ...NO_FILTERS, sort: null };

export const SORTS: readonly Sort[] = ["useful", "new", "light"];

const SIZES = [5, 20, 100];

/** What is chosen from a list, and what it calls leaving it open. */
export interface Question {
  name: Exclude<keyof ShelfFilters, "q" | "skill">;
  label: string;
  open: string;
  choices: { value: string; label: string }[];
}

function question<Value extends string | number>(
  name: Question["name"],
  values: readonly Value[],
  words: (value: Value) => string
): Question {
  return {
    name,
    label: i18n(`peer_learning.library.filters.${name}`),
    open: i18n(`peer_learning.library.filters.any_${name}`),
    choices: values.map((value) => ({
      value: String(value),
      label: words(value),
    })),
  };
}

/** In the order in which they are asked. */
export function questions(): Question[] {
  const locale = interfaceLocale();
  const languages = question("language", LANGUAGE_CODES, (code) =>
    languageName(code, locale)
  );
  languages.choices.sort((one, two) =>
    one.label.localeCompare(two.label, locale)
  );
  return [
    question("kind", KINDS_ON_SHELF, kindWord),
    languages,
    question("megabytes", SIZES, (megabytes) =>
      i18n("peer_learning.library.filters.at_most", { megabytes })
    ),
    question("level", LEVELS, levelWord),
    question("area", AREAS, areaWord),
    question("region", REGIONS, areaName),
    question("licence", LICENCES, licenceWords),
  ];
}

export function isNarrowed(filters: ShelfFilters): boolean {
  return Object.values(filters).some(Boolean);
}

/** What an address says that has no meaning is shown as it stands, to be taken back. */
export function activeFilters(
  filters: ShelfFilters,
  asked: readonly Question[],
  skills: SkillBook
): ActiveFilter<ShelfFilters>[] {
  const { q, skill } = filters;
  const words: [keyof ShelfFilters, string | null][] = [
    ["q", q && i18n("peer_learning.directory.quoted", { text: q })],
    ["skill", skill && skills.nameOf(skill)],
    ...asked.map(({ name, choices }): [keyof ShelfFilters, string | null] => [
      name,
      choices.find(({ value }) => value === filters[name])?.label ??
        filters[name],
    ]),
  ];
  return words.flatMap(([key, text]) =>
    text ? [{ key, words: text, without: { [key]: null } }] : []
  );
}

export function isSort(text: string | null): text is Sort {
  return (SORTS as readonly (string | null)[]).includes(text);
}
