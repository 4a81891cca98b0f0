import { tracked } from "@glimmer/tracking";
import { statusOf } from "../shared/error-sentence";
import { fetchClinic } from "./requests";
import type { Clinic } from "./types";

/** A clinic on its page: one deed after the other, and what came of each. */
export default class ClinicInHand {
  @tracked clinic: Clinic;
  /** The name of what is being done. */
  @tracked doing: string | null = null;
  @tracked failed: string | null = null;
  @tracked error: unknown = null;
  /** It was a draft, and is gone. */
  @tracked gone = false;

  #before: Promise<unknown> = Promise.resolve();
  readonly #begun = new Set<string>();

  constructor(clinic: Clinic) {
    this.clinic = clinic;
  }

  /**
   * Whether it went through; what failed is kept to be said where it was pressed.
   * What is pressed twice is done once, and another deed waits for its turn.
   */
  async perform(
    deed: string,
    send: (id: number) => Promise<Clinic | undefined>
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
    deed: string,
    send: (id: number) => Promise<Clinic | undefined>
  ): Promise<boolean> {
    this.doing = deed;
    this.failed = null;
    try {
      const clinic = await send(this.clinic.id);
      this.clinic = clinic ?? this.clinic;
      this.gone = !clinic;
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
      this.clinic = await fetchClinic(this.clinic.id);
    } catch {
      // The page goes on with what it knew.
    }
  }
}
