import { tracked } from "@glimmer/tracking";
import { statusOf } from "./error-sentence";

/** Something on its page that a reader changes: one deed after the other, and what came of each. */
export default abstract class InHand<Thing, Deed extends string> {
  @tracked doing: Deed | null = null;
  @tracked failed: Deed | null = null;
  @tracked error: unknown = null;

  abstract readonly id: number;
  #before: Promise<unknown> = Promise.resolve();
  readonly #begun = new Set<Deed>();

  /** Shows it as it came back from a deed. */
  abstract take(thing: Thing): void;

  /** Shows it as it is now. */
  protected abstract look(): Promise<void>;

  /**
   * Whether it went through; what failed is kept to be said where it was pressed.
   * What is pressed twice is done once, and another deed waits for its turn.
   */
  async perform(
    deed: Deed,
    send: (id: number) => Promise<Thing>
  ): Promise<boolean> {
    if (this.#begun.has(deed)) {
      return false;
    }
    this.#begun.add(deed);
    const turn = this.#before.then(() => this.#do(deed, send));
    this.#before = turn;
    return turn;
  }

  async #do(
    deed: Deed,
    send: (id: number) => Promise<Thing>
  ): Promise<boolean> {
    this.doing = deed;
    this.failed = null;
    try {
      this.take(await send(this.id));
      return true;
    } catch (error) {
      this.failed = deed;
      this.error = error;
      await this.#catchUp(error);
      return false;
    } finally {
      this.doing = null;
      this.#begun.delete(deed);
    }
  }

  /** What was refused was often too late: the page shows what others did meanwhile. */
  async #catchUp(error: unknown): Promise<void> {
    const status = statusOf(error) ?? 0;
    if (status < 400 || status >= 500 || status === 429) {
      return;
    }
    try {
      await this.look();
    } catch {
      // The page goes on with what it knew.
    }
  }
}
