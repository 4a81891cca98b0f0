import { languageName, ownLanguageName } from "../shared/display-names";
import { matchRank, normalise } from "../shared/text-search";
import { LANGUAGE_CODES } from "./codes";

export interface FoundLanguage {
  code: string;
  name: string;
}

function byName(locale: string): FoundLanguage[] {
  return LANGUAGE_CODES.map((code) => ({
    code,
    name: languageName(code, locale),
  })).sort((one, two) => one.name.localeCompare(two.name, locale));
}

/** Finds languages by their name in the reader's language, by code, or by their own name. */
export default class LanguageSearch {
  readonly #languages: FoundLanguage[];
  #ownNames: Map<string, string> | null = null;

  constructor(locale: string) {
    this.#languages = byName(locale);
  }

  search(query: string): FoundLanguage[] {
    const found = this.#ranked(query, ({ code, name }) => [name, code]);
    return found.length > 0
      ? found
      : this.#ranked(query, ({ code }) => [this.#ownName(code)]);
  }

  #ranked(
    query: string,
    namesOf: (language: FoundLanguage) => string[]
  ): FoundLanguage[] {
    return this.#languages
      .map((language) => ({
        language,
        rank: matchRank(query, namesOf(language).map(normalise)),
      }))
      .filter(({ rank }) => rank !== null)
      .sort((one, two) => Number(one.rank) - Number(two.rank))
      .map(({ language }) => language);
  }

  /** Asking a browser for hundreds of these is slow: only when nothing else was found. */
  #ownName(code: string): string {
    this.#ownNames ??= new Map(
      LANGUAGE_CODES.map((known) => [known, ownLanguageName(known)])
    );
    return this.#ownNames.get(code) ?? code;
  }
}
