import type { SaidOfHelp } from "./request-draft";

/** Of core's model of what somebody composes, what is read and kept here. Read by `get`, for it is no tracked one. */
export interface ComposedTopic {
  creatingTopic: boolean;
  title?: string;
  reply?: string;
  category?: { custom_fields?: { peer_learning_help?: string } } | null;
  peerLearningHelp?: Partial<SaidOfHelp>;
}
