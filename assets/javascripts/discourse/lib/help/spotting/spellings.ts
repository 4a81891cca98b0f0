import type WordReader from "./words";
import type { Meaning } from "./words";

/** What stands between the things that a name lists. */
const LISTED = /[,;:()[\]/،؛]|\s[-–—]\s/u;
const HYPHEN = /(\p{L})[-‐‑](?=\p{L})/gu;

/** The telling words of each name, each once, and each way to write it once. */
export default function spellingsOf(
  names: readonly string[],
  reader: WordReader
): Meaning[][] {
  const seen = new Set<string>();
  return names
    .flatMap(variantsOf)
    .map((name) => distinct(reader.meaningsIn(name)))
    .filter((words) => {
      const key = words.map(({ form }) => form).join(" ");
      const isNew = words.length > 0 && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

function distinct(words: readonly Meaning[]): Meaning[] {
  return words.filter(
    (word, index) =>
      words.findIndex(({ stem: stemmed }) => stemmed === word.stem) === index
  );
}

/** What a name lists is a name, too, if it is more than a word; and "burn-out" is "burnout". */
function variantsOf(name: string): string[] {
  const listed = name.split(LISTED);
  const parts = listed.filter((part) => part.trim().includes(" "));
  const all = listed.length > 1 ? [name, ...parts] : [name];
  return [
    ...all,
    ...all
      .map((part) => part.replace(HYPHEN, "$1"))
      .filter((part, index) => part !== all[index]),
  ];
}
