import { readTimecode, writeTimecode } from "./timecode";
import type { Chapter } from "./types";

/** As people write them below videos, "05:30 How to begin", one a line. */
export function writeChapters(chapters: readonly Chapter[]): string {
  return chapters
    .map(({ second, title }) => `${writeTimecode(second)} ${title}`)
    .join("\n");
}

/** A line without a time goes along as one that the server refuses in the reader's words. */
export function readChapters(text: string): Chapter[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [time = "", ...words] = line.split(/\s+/);
      return { second: readTimecode(time) ?? -1, title: words.join(" ") };
    });
}
