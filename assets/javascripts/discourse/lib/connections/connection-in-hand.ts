import { tracked } from "@glimmer/tracking";
import InHand from "../shared/in-hand";
import type { SupportKind } from "../shared/support";
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
  | `support-${SupportKind}`;

/** A connection on its page. */
export default class ConnectionInHand extends InHand<
  Connection | undefined,
  Deed
> {
  @tracked connection: Connection;
  /** How often a deed has brought it further. */
  @tracked moves = 0;
  /** The others go on without the reader. */
  @tracked left = false;

  constructor(connection: Connection) {
    super();
    this.connection = connection;
  }

  get id(): number {
    return this.connection.id;
  }

  /** Nothing comes back to who left others to go on. */
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

  protected async look(): Promise<void> {
    this.connection = await fetchConnection(this.id);
  }
}
