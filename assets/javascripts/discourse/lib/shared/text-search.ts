/** Letters that people type one for another, where Unicode keeps them apart. */
const SAME_LETTER: Record<string, string> = {
  ى: "ي",
  ة: "ه",
  ـ: "",
  ı: "i",
  ł: "l",
  ø: "o",
  ß: "ss",
};

/** Lower case, without accents, marks and punctuation. */
export function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ىةـıłøß]/gu, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * How well a query finds something known under several names (0 is best), or
 * null. The first name is its own; each word of the query has to begin a word.
 */
export function matchRank(
  query: string,
  names: readonly string[]
): number | null {
  const wanted = normalise(query);
  if (wanted === "") {
    return 0;
  }

  let best: number | null = null;
  names.forEach((name, index) => {
    const rank = rankOf(wanted, name);
    if (rank !== null) {
      const known = rank * 2 + (index === 0 ? 0 : 1);
      best = best === null ? known : Math.min(best, known);
    }
  });
  return best;
}

function rankOf(wanted: string, name: string): number | null {
  if (name === wanted) {
    return 0;
  }
  if (name.startsWith(wanted)) {
    return 1;
  }
  const words = name.split(" ");
  const found = wanted
    .split(" ")
    .every((part) => words.some((word) => word.startsWith(part)));
  return found ? 2 : null;
}
