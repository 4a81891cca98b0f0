import type { Reason, SuggestedBridge } from "../matching/types";
import type { UserRef } from "../shared/types";
import type {
  Context,
  ProfileLanguage,
  SkillTag,
  Words,
} from "../skills/types";
import type { Way } from "./ways";

/** For how many somebody has room is their own. */
export type PeerReason = Exclude<Reason, { kind: "load" }>;

export interface Peer {
  user: UserRef;
  region: string | null;
  languages: ProfileLanguage[];
  time_zone: string;
  reasons: PeerReason[];
  overlap_minutes: number;
  /** The first time in the week that suits both, in UTC. */
  starts_at: string;
  saved: boolean;
}

export type Choice = "saved" | "not_now" | "hidden";

/** Somebody the reader saved or set aside. */
export interface ChosenPeer {
  user: UserRef;
  choice: Choice;
  /** The day from which they are suggested again. */
  until: string | null;
}

/** How many fell away at each door, in the order the doors stand. */
export interface Refused {
  skill: number;
  language: number;
  time: number;
  room: number;
}

export type MatchingState = "ok" | "unavailable";

export interface Suggestions {
  /** The Monday the ranges count from. */
  week: string;
  want: string | null;
  peers: Peer[];
  /** Those who share only what the wanted is part of. */
  wider: Peer[];
  matching: MatchingState;
}

/** Somebody of a bridge, on whose clock it is told too. */
export interface BridgeMember {
  user: UserRef;
  time_zone: string | null;
}

/** Two whom the reader could meet together, of whom one interprets. */
export interface Bridge extends Pick<SuggestedBridge, "lessons" | "ranges"> {
  sharer: BridgeMember;
  interpreter: BridgeMember;
  /** In which the reader speaks with who interprets. */
  language: string;
  /** In which the other does. */
  sharer_language: string;
  overlap_minutes: number;
  starts_at: string;
}

export interface Bridges {
  /** The Monday the ranges count from. */
  week: string;
  bridges: Bridge[];
}

/** Something the reader could change, and how many more would fit then. */
export type Change =
  | { kind: "language"; code: string; more: number }
  /** Hours of one day of the reader's own week, in quarter-hours of that day. */
  | { kind: "time"; day: number; from: number; to: number; more: number };

/** Why others who share what is wanted are not suggested, and what leads on. */
export interface ClosedDoors {
  refused: Refused;
  fitting: number;
  /** How many were counted, where there are more. */
  among: number | null;
  /** What would let in most others, or null where enough fit already. */
  changes: Change[] | null;
  /** How this forum lets the reader learn without a peer. */
  ways: Way[];
}

/** A tag on a card, which says so where it is one that was looked for. */
export interface CardTag extends SkillTag {
  fits?: true;
}

export interface MemberCard extends Words {
  user: UserRef;
  region: string | null;
  contexts: Context[];
  languages: ProfileLanguage[];
  offers: CardTag[];
  wants: CardTag[];
}

/** As addresses and requests have it: what is not asked is null. */
export type DirectoryFilters = Record<
  | "skills"
  | "match"
  | "direction"
  | "level"
  | "way"
  | "language"
  | "region"
  | "affiliation"
  | "q",
  string | null
>;

export interface MemberPage {
  members: MemberCard[];
  next: number | null;
  /** Where nobody fits: filters without each of which somebody would. */
  ways_out?: (keyof DirectoryFilters)[];
}
