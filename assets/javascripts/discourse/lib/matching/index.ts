export { default as InvalidInstance } from "./invalid-instance";
export { default as rank } from "./rank";
export type {
  Door,
  MemberInput,
  Offer,
  QuarterHours,
  RankedCandidate,
  RankInput,
  RankResult,
  Reason,
  Rules,
  SkillInput,
  Want,
} from "./types";
