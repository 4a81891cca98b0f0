import { tracked } from "@glimmer/tracking";
import InHand from "../shared/in-hand";
import { fetchHelp } from "./requests";
import type { Ending, HelpRequest, TopicHelp } from "./types";

export type HelpDeed =
  | "take"
  | "give_up"
  | "pass"
  | "later"
  | "reopen"
  | "mark"
  | "unmark"
  | Ending;

/** The help that is asked for in a topic, in the hands of somebody who reads that, or a list of such. */
export default class HelpInHand extends InHand<TopicHelp, HelpDeed> {
  @tracked help: TopicHelp;
  /** What went through last, for what is said of it. */
  @tracked done: HelpDeed | null = null;

  readonly topicId: number;

  constructor(help: TopicHelp, topicId: number) {
    super();
    this.help = help;
    this.topicId = topicId;
  }

  get request(): HelpRequest | null {
    return this.help.request;
  }

  /** Of a topic in which none is asked for yet it is not asked. */
  get id(): number {
    return this.request?.id ?? 0;
  }

  take(help: TopicHelp): void {
    this.done = this.doing;
    this.help = help;
  }

  protected async look(): Promise<void> {
    this.help = await fetchHelp(this.topicId);
  }
}
