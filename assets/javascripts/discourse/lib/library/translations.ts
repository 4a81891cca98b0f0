import { i18n } from "discourse-i18n";
import { listOf } from "../shared/locale";
import { nameInSentence } from "../shared/person";
import type { Stance, Translation } from "./types";

/** What is said of a language in which a resource is not there. */
export interface TranslationRow {
  language: string;
  /** What the reader says. */
  mine: Stance | null;
  /** Who makes it, and how many would like to have it. */
  words: string[];
}

function rowOf(
  language: string,
  said: readonly Translation[],
  readerId: number | undefined
): TranslationRow {
  const wants = said.filter(({ stance }) => stance === "wants");
  const makers = said.flatMap(({ stance, user }) =>
    stance === "makes" && user ? [nameInSentence(user)] : []
  );
  const mine = said.find(({ user }) => user && user.id === readerId);
  return {
    language,
    mine: mine?.stance ?? null,
    words: [
      ...(makers.length > 0
        ? [
            i18n("peer_learning.library.translations.made_by", {
              names: listOf(makers),
            }),
          ]
        : []),
      ...(wants.length > 0
        ? [
            i18n("peer_learning.library.translations.wanted", {
              count: wants.length,
            }),
          ]
        : []),
    ],
  };
}

/** One row a language, in the order in which they came. */
export function translationRows(
  translations: readonly Translation[],
  readerId: number | undefined
): TranslationRow[] {
  const languages = [...new Set(translations.map(({ language }) => language))];
  return languages.map((language) =>
    rowOf(
      language,
      translations.filter((said) => said.language === language),
      readerId
    )
  );
}
