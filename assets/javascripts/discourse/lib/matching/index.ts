export { default as bridges } from "./bridges";
export { default as gaps } from "./gaps";
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
export { default as round } from "./round";
export { default as swaps } from "./swaps";
export { default as twins } from "./twins";
export type {
  AttendeeInput,
  Bridge,
  BridgesResult,
  Door,
  GapCell,
  GapsInput,
  GapsResult,
  MemberInput,
  Offer,
  PromiseResult,
  QuarterHours,
  RankedCandidate,
  RankInput,
  RankResult,
  Reason,
  Ring,
  RoundGroup,
  RoundInput,
  RoundResult,
  Rules,
  SkillInput,
  Sitting,
  Span,
  SuggestedBridge,
  Swap,
  SwapsResult,
  Teaching,
  Twins,
  TwinsInput,
  TwinsResult,
  UnmatchedReason,
  Want,
  Worth,
} from "./types";
