import type { Category } from "../shared/site";
import type { SaidOfHelp } from "./request-draft";

/** Of core's model of what somebody composes, what is read and kept here. Read by `get`, for it is no tracked one. */
export interface ComposedTopic {
  creatingTopic: boolean;
  title?: string;
  reply?: string;
  category?: Category | null;
  peerLearningHelp?: Partial<SaidOfHelp>;
}
