import { tracked } from "@glimmer/tracking";
import discourseLater from "discourse/lib/later";

export type SaveState = "idle" | "saving" | "saved" | "failed";

/** What a page needs to say how saving goes. */
export interface Saving {
  readonly state: SaveState;
  readonly error: unknown;
  retry(): Promise<void>;
}

interface AutosaveOptions<Value> {
  /** Two changes in one; the newer alone unless told otherwise. */
  merge?: (older: Value, newer: Value) => Value;
  /** Least time between two requests, where changes come in quick succession. */
  pause?: number;
}

/**
 * Saves what was last asked for, one request at a time. What could not be
 * saved is kept, so that trying again needs no typing.
 */
export default class Autosave<Value> implements Saving {
  @tracked state: SaveState = "idle";
  @tracked error: unknown = null;

  readonly #send: (value: Value) => Promise<void>;
  readonly #merge: (older: Value, newer: Value) => Value;
  readonly #pause: number;
  #waiting: { value: Value } | null = null;
  #running: Promise<void> | null = null;
  #endPause: (() => void) | null = null;

  constructor(
    send: (value: Value) => Promise<void>,
    { merge, pause }: AutosaveOptions<Value> = {}
  ) {
    this.#send = send;
    this.#merge = merge ?? ((_older, newer) => newer);
    this.#pause = pause ?? 0;
  }

  save(value: Value): Promise<void> {
    // Also while resting: what waits is not saved.
    this.state = "saving";
    this.#waiting = {
      value: this.#waiting ? this.#merge(this.#waiting.value, value) : value,
    };
    return this.retry();
  }

  retry(): Promise<void> {
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  /** Sends at once what is waiting: nobody is there any more to change it. */
  hurry(): void {
    this.#endPause?.();
  }

  async #run(): Promise<void> {
    while (this.#waiting) {
      const { value } = this.#waiting;
      this.#waiting = null;
      this.state = "saving";

      try {
        await this.#send(value);
        this.state = this.#waiting ? "saving" : "saved";
        this.error = null;
      } catch (error) {
        this.#keep(value);
        this.state = "failed";
        this.error = error;
        return;
      }
      await this.#rest();
    }
  }

  async #rest(): Promise<void> {
    if (this.#pause > 0) {
      await new Promise<void>((resolve) => {
        this.#endPause = resolve;
        discourseLater(() => resolve(), this.#pause);
      });
    }
  }

  #keep(value: Value): void {
    const newer = this.#waiting as { value: Value } | null;
    this.#waiting = {
      value: newer ? this.#merge(value, newer.value) : value,
    };
  }
}
