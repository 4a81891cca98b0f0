import type { QuarterHours } from "../matching/types";
import type { Peer, PeerReason } from "./types";

type Of<Kind extends PeerReason["kind"]> = Extract<PeerReason, { kind: Kind }>;

/** The reasons for a peer, by what a card says about each. */
export interface PeerStory {
  shares: (Of<"skill"> | Of<"wider">)[];
  givesBack: Of<"gives-back">[];
  language: Of<"language"> | null;
  ranges: readonly QuarterHours[];
  sameRegion: boolean;
}

function all<Kind extends PeerReason["kind"]>(
  peer: Peer,
  kind: Kind
): Of<Kind>[] {
  return peer.reasons.filter(
    (reason): reason is Of<Kind> => reason.kind === kind
  );
}

export function storyOf(peer: Peer): PeerStory {
  return {
    shares: [...all(peer, "skill"), ...all(peer, "wider")],
    givesBack: all(peer, "gives-back"),
    language: all(peer, "language")[0] ?? null,
    ranges: all(peer, "time").flatMap(({ ranges }) => ranges),
    sameRegion: all(peer, "region").length > 0,
  };
}
