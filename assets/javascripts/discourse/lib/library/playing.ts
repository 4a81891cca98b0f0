import getURL from "discourse/lib/get-url";
import type { CaptionTrack, Medium, Recording } from "./types";

/** A second of the recording that somebody chose, and in what they hear or see it. */
export interface Moment {
  second: number;
  mediumId: number;
}

/** Where in a medium a moment is, in seconds; null for one that is chosen in another. */
export function startIn(
  { id, from_second }: Medium,
  { mediumId, second }: Moment
): number | null {
  return id === mediumId ? second - (from_second ?? 0) : null;
}

/** YouTube and PeerTube begin at what stands in the query, Vimeo at what stands behind it; with null, at the beginning. */
export function playerAt(player: string, second: number | null): string {
  if (second === null) {
    return player;
  }
  const address = new URL(player);
  address.searchParams.set("start", String(second));
  address.hash = `t=${second}s`;
  return address.href;
}

function isPlayed({ file, kind, player }: Medium): boolean {
  return kind === "video" || kind === "audio" ? Boolean(file ?? player) : false;
}

function holds({ from_second, to_second }: Medium, second: number): boolean {
  return (
    from_second === null ||
    to_second === null ||
    (from_second <= second && second < to_second)
  );
}

/**
 * In what a second is best heard or seen: in what plays on this page without another site, else in what another site
 * plays; undefined where it is in neither.
 */
export function mediumAt(
  media: readonly Medium[],
  second: number
): Medium | undefined {
  const played = media.filter(
    (medium) => isPlayed(medium) && holds(medium, second)
  );
  return played.find(({ file }) => file) ?? played[0];
}

/** Captions for a medium: of a part those of that part. */
export function tracksOf(
  { captions }: Pick<Recording, "captions">,
  { from_second, to_second }: Medium
): { address: string; language: string | null }[] {
  const part =
    from_second !== null && to_second !== null
      ? `?from=${from_second}&to=${to_second}`
      : "";
  return captions.map(({ id, language }: CaptionTrack) => ({
    language,
    address: getURL(`/peer-learning/library/media/${id}/captions.vtt${part}`),
  }));
}

const WORDS = ["transcript", "captions", "guide", "document", "slides"];

/** What needs least of a connection first: words, then sound, then pictures; of one kind the smaller first. */
export function lightestFirst(media: readonly Medium[]): Medium[] {
  const weight = ({ kind }: Medium) =>
    WORDS.includes(kind) ? 0 : kind === "audio" ? 1 : 2;
  const size = ({ bytes }: Medium) => bytes ?? Number.MAX_SAFE_INTEGER;
  return [...media].sort(
    (one, two) => weight(one) - weight(two) || size(one) - size(two)
  );
}
