import type { ClinicRow } from "../clinics/types";
import type { ConnectionRow } from "../connections/types";
import type { MatchingState, Peer } from "../peers/types";

export interface Steps {
  languages_and_hours: boolean;
  want: boolean;
  visible: boolean;
}

export interface BestPeer {
  skill_id: number;
  peer: Peer | null;
}

export interface Demand {
  skill_id: number;
  wants: number;
  offers: number;
}

/** What a member is reminded of as an ambassador, or who would like to be one. */
export interface AmbassadorReminder {
  state: "applied" | "confirmed" | "declined" | "ending" | "talk" | null;
  /** The day that its words name. */
  on: string | null;
  /** Whether somebody asks them to take over. */
  asked: boolean;
  /** How many things they look after, or are asked to. */
  taken: number;
}

export interface Home {
  /** Null for visitors, who have none to take. */
  steps: Steps | null;
  /** Connections at which it is the reader's turn, what waits longest first. */
  next: ConnectionRow[];
  /** How many requests nobody looks after; null for those who need not know. */
  free_support_requests: number | null;
  ambassador: AmbassadorReminder | null;
  best_peers: BestPeer[];
  /** The next one for a member; for visitors those of the next weeks. */
  clinics: ClinicRow[];
  in_demand: Demand[];
  matching: MatchingState;
}
