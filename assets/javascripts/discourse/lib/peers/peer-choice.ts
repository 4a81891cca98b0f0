import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { choosePeer, unchoosePeer } from "./requests";
import type { Choice } from "./types";

/** What the reader chose about somebody, said at once and taken back when it could not be kept. */
export default class PeerChoice {
  @tracked current: Choice | null;
  @tracked error: unknown = null;

  readonly #peerId: number;
  #saving = false;

  constructor(peerId: number, current: Choice | null) {
    this.#peerId = peerId;
    this.current = current;
  }

  get setAside(): boolean {
    return this.current === "not_now" || this.current === "hidden";
  }

  /** What is pressed while another choice is on its way is not heard. */
  @action
  async choose(choice: Choice | null): Promise<void> {
    if (this.#saving) {
      return;
    }
    const before = this.current;
    this.current = choice;
    this.error = null;
    this.#saving = true;
    try {
      await (choice
        ? choosePeer(this.#peerId, choice)
        : unchoosePeer(this.#peerId));
    } catch (error) {
      this.current = before;
      this.error = error;
    } finally {
      this.#saving = false;
    }
  }
}
