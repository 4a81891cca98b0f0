/** Letters that people type one for another, where Unicode keeps them apart. */
const SAME_LETTER: Record<string, string> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
  ء: "",
  ـ: "",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
const LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join("")}]`, "gu");

/**
 * Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic,
 * which are written or left out at will. The vowel signs of other scripts are letters.
 */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Arabic joins its article to the word. */
const ARABIC_ARTICLE = /(^| )و?ال/gu;

const ARTICLES = new Set(
  "a an the de des du el la las le les los d l del un una une".split(" ")
);

/** What a text is found by: lower case, without marks, punctuation and articles. */
export function fold(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(LETTERS, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .replace(ARABIC_ARTICLE, "$1")
    .trim()
    .split(" ");
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}
