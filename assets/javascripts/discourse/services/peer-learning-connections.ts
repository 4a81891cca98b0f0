import { tracked } from "@glimmer/tracking";
import Service from "@ember/service";
import { fetchConnections } from "../lib/connections/requests";
import type { ConnectionRow } from "../lib/connections/types";
import { waitsForReader } from "../lib/connections/words";

/** The reader's connections, and how many of them wait for the reader. */
export default class PeerLearningConnectionsService extends Service {
  /** Null as long as nobody has looked. */
  @tracked waiting: number | null = null;

  #looking: Promise<void> | null = null;

  async load(): Promise<ConnectionRow[]> {
    const { connections } = await fetchConnections();
    this.count(connections);
    return connections;
  }

  /** Counts once a visit, where no page that lists them has; a link without its number is none to complain of. */
  look(): Promise<void> {
    this.#looking ??= this.#look();
    return this.#looking;
  }

  count(connections: readonly ConnectionRow[]): void {
    this.#looking ??= Promise.resolve();
    this.waiting = connections.filter(waitsForReader).length;
  }

  async #look(): Promise<void> {
    try {
      await this.load();
    } catch {
      this.#looking = null;
    }
  }
}
