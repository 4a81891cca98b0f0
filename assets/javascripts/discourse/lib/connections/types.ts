import type { OwnCertificate } from "../certificates/types";
import type { Peer } from "../peers/types";
import type { SupportRequest } from "../shared/support";
import type { UserRef } from "../shared/types";

/** Who brought the members together: one of them, or the forum. */
export type Origin = "asked" | "round" | "swap" | "bridge" | "help";

export type State =
  | "proposed"
  | "accepted"
  | "scheduled"
  | "met"
  | "summarised"
  | "declined"
  | "expired"
  | "cancelled"
  | "not_met";

/** What comes next for the reader, who acts or waits. */
export type NextStep =
  | "answer"
  | "wait_for_answers"
  | "propose_times"
  | "pick_time"
  | "wait_for_picks"
  | "meet"
  | "say_whether_met"
  | "summarise"
  | "allow_publishing"
  | "thank";

export interface ConnectionMember {
  user: UserRef;
  answer: "open" | "accepted" | "declined";
  /** Whether it is the reader. */
  me: boolean;
  interprets: boolean;
  /** Who asked them along; they are in it once they say yes. */
  brought_by_id: number | null;
  time_zone: string | null;
  /** Whether they let others read the summary; null before they said. */
  may_publish?: boolean | null;
}

export interface Teaching {
  teacher_id: number;
  learner_id: number;
  skill_id: number;
}

/** A connection as a line of a list. */
export interface ConnectionRow {
  id: number;
  origin: Origin;
  state: State;
  skill: { id: number; slug: string };
  language: string;
  minutes: number;
  starts_at: string | null;
  /** Since when it waits for a time; null until all said yes. */
  waits_since: string | null;
  /** Until when it waits, for answers or for a time. */
  expires_at: string | null;
  ended_at: string | null;
  topic_url: string | null;
  members: ConnectionMember[];
  teachings: Teaching[];
  next_step: NextStep | null;
  asked_by_me: boolean;
}

/** A time that somebody proposed. */
export interface Slot {
  id: number;
  starts_at: string;
  /** Ids of those who could come. */
  picked_by: number[];
}

export type Prompt = "did" | "learned" | "helped" | "hard" | "next_step";

export type SummaryWords = Record<Prompt, string | null>;

export interface Summary extends SummaryWords {
  author_id: number | null;
  finished_at: string | null;
  topic_url: string | null;
  /** Whether the forum has a place for it. */
  can_be_public: boolean;
}

export interface Thanks {
  giver_id: number;
  receiver_id: number;
  skill_id: number;
  words: string | null;
}

export type ChangeName =
  | "proposed"
  | "accepted"
  | "invited"
  | "joined"
  | "left"
  | "declined"
  | "expired"
  | "lapsed"
  | "cancelled"
  | "times_proposed"
  | "scheduled"
  | "video_link"
  | "met"
  | "not_met"
  | "summarised"
  | "publishing_allowed"
  | "published"
  | "unpublished";

/** Something that happened to a connection. */
export interface Change {
  change: ChangeName;
  /** Null where nobody did it, or who did has left the forum. */
  actor_id: number | null;
  created_at: string;
}

export type DeclineReason = "no_time" | "not_my_field" | "language" | "other";

export interface RingPart {
  connection_id: number;
  user: UserRef;
  /** Whether the reader teaches them, or learns from them. */
  teaches: boolean;
  /** Slug of the skill. */
  skill: string;
}

/** All that its members see of a connection. */
export interface Connection extends ConnectionRow {
  goal: string | null;
  give_back: string | null;
  slots: Slot[];
  /** Absent for who was asked along and has not said yes. */
  video_url?: string | null;
  /** Whether the reader takes part for an affiliate, and there is a seat for one more of it. */
  can_bring_colleague: boolean;
  summary: Summary | null;
  thanks: Thanks[];
  /** The reader's own. */
  support_requests: SupportRequest[];
  /** What happened so far, in order. */
  changes: Change[];
  /** How the meeting can go, in sentences; while it is to come. */
  guide?: string[];
  /** Who fits instead, where it came to nothing. */
  next_peer?: Peer | null;
  /** What the reader does with their other neighbour in a swap ring, where there is one. */
  ring?: RingPart | null;
  /** The reader's own, null until they make one; where they met. */
  certificate?: OwnCertificate | null;
}

/** What is sent to ask somebody. */
export interface Question {
  peer: string;
  skill_id: number;
  goal: string;
  give_back: string;
  language: string;
  minutes: number;
  starts: string[];
}
