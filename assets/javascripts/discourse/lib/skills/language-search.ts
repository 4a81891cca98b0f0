import { languageName, ownLanguageName } from "../shared/display-names";
import TextIndex from "../shared/text-index";
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
  readonly #names: TextIndex<FoundLanguage>;
  #ownNames: TextIndex<FoundLanguage> | null = null;

  constructor(locale: string) {
    this.#languages = byName(locale);
    this.#names = new TextIndex(this.#languages, ({ code, name }) => [
      name,
      code,
    ]);
  }

  search(query: string): FoundLanguage[] {
    const found = this.#names.search(query);
    return (found.length > 0 ? found : this.#byOwnName().search(query)).map(
      ({ item }) => item
    );
  }

  /** Asking a browser for hundreds of these is slow: only when nothing else was found. */
  #byOwnName(): TextIndex<FoundLanguage> {
    this.#ownNames ??= new TextIndex(this.#languages, ({ code }) => [
      ownLanguageName(code),
    ]);
    return this.#ownNames;
  }
}
