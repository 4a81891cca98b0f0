import { tracked } from "@glimmer/tracking";
import { statusOf } from "../shared/error-sentence";
import { fetchConnection } from "./requests";
import type { Connection } from "./types";

export type Deed =
  | "accept"
  | "decline"
  | "cancel"
  | "propose"
  | "pick"
  | "video"
  | "met"
  | "publish"
  | "bring"
  | `thank-${number}-${number}`
  | "interpreter"
  | "connectivity";

/** A connection on its page: one deed after the other, and what came of each. */
export default class ConnectionInHand {
  @tracked connection: Connection;
  @tracked doing: Deed | null = null;
  @tracked failed: Deed | null = null;
  @tracked error: unknown = null;
  /** How often a deed has brought it further. */
  @tracked moves = 0;
  /** The others go on without the reader. */
  @tracked left = false;

  #before: Promise<unknown> = Promise.resolve();
  readonly #begun = new Set<Deed>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /**
   * Whether it went through; what failed is kept to be said where it was pressed.
   * What is pressed twice is done once, and another deed waits for its turn.
   */
  async perform(
    deed: Deed,
    send: (id: number) => Promise<Connection | undefined>
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
    send: (id: number) => Promise<Connection | undefined>
  ): Promise<boolean> {
    this.doing = deed;
    this.failed = null;
    try {
      this.take(await send(this.connection.id));
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

  /** Shows it as it is now. Nothing comes back to who left others to go on. */
  take(connection: Connection | undefined): void {
    if (!connection) {
      this.left = true;
      return;
    }
    const { next_step, state } = this.connection;
    this.connection = connection;
    if (next_step !== connection.next_step || state !== connection.state) {
      this.moves++;
    }
  }

  /** What was refused was often too late: the page shows what others did meanwhile. */
  async #catchUp(error: unknown): Promise<void> {
    const status = statusOf(error) ?? 0;
    if (status < 400 || status >= 500 || status === 429) {
      return;
    }
    try {
      this.connection = await fetchConnection(this.connection.id);
    } catch {
      // The page goes on with what it knew.
    }
  }
}
