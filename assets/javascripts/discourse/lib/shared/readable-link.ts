/** What is not ASCII, as an address has it. */
const LETTERS = /(?:%[89a-f][\da-f])+/gi;

/** What would not be seen, or is taken away where an address is read. */
const UNSEEN = /[\p{C}\p{Z}]/u;

/** An address as people read it, in letters of any script; it leads to the same. */
export function readableLink(url: string): string {
  return url.replace(LETTERS, (bytes) => {
    try {
      const letters = decodeURIComponent(bytes);
      return UNSEEN.test(letters) ? bytes : letters;
    } catch {
      return bytes;
    }
  });
}
