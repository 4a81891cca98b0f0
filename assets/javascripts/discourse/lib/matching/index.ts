export { default as InvalidInstance } from "./invalid-instance";
export {
  default as path,
  type Path,
  type PathInput,
  type PathReason,
  type Purpose,
  type Step,
  STEPS,
} from "./path";
export { default as promise } from "./promise";
export { default as rank } from "./rank";
export type {
  Door,
  MemberInput,
  Offer,
  PromiseResult,
  QuarterHours,
  RankedCandidate,
  RankInput,
  RankResult,
  Reason,
  Rules,
  SkillInput,
  Want,
  Worth,
} from "./types";
