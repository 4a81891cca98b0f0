import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { changeEntry, type EntryDeed, fetchQueue } from "./requests";
import type { Entry, Part, QueuePage } from "./types";

/** A part of what waits, as far as it was asked for. What was done stays until the page is asked for anew. */
export default class Queue {
  static async load(part: Part): Promise<Queue> {
    return new Queue(part, await fetchQueue(part, null));
  }

  @tracked entries: readonly Entry[];
  @tracked loading = false;
  @tracked error: unknown = null;
  @tracked next: string | null;

  readonly part: Part;

  constructor(part: Part, page: QueuePage) {
    this.part = part;
    this.entries = page.entries;
    this.next = page.next;
  }

  /** Whether it is still there for the reader. */
  async perform(
    deed: EntryDeed,
    entry: Entry,
    data: object = {}
  ): Promise<boolean> {
    const changed = await changeEntry(entry, deed, data);
    if (changed) {
      this.entries = this.entries.map((one) =>
        one.id === entry.id ? changed : one
      );
    }
    return changed !== null;
  }

  @action
  async more(): Promise<void> {
    this.loading = true;
    this.error = null;
    try {
      const { entries, next } = await fetchQueue(this.part, this.next);
      this.entries = [...this.entries, ...entries];
      this.next = next;
    } catch (error) {
      this.error = error;
    } finally {
      this.loading = false;
    }
  }
}
