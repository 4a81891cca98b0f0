import PagedList from "../shared/paged-list";
import { changeEntry, type EntryDeed, fetchQueue } from "./requests";
import type { Entry, Part, QueuePage } from "./types";

function asPage({ entries, next }: QueuePage) {
  return { items: entries, next };
}

/** A part of what waits, as far as it was asked for. What was done stays until the page is asked for anew. */
export default class Queue extends PagedList<Entry, string> {
  static async load(part: Part): Promise<Queue> {
    return new Queue(part, await fetchQueue(part, null));
  }

  constructor(part: Part, page: QueuePage) {
    super(asPage(page), async (after) => asPage(await fetchQueue(part, after)));
  }

  /** Whether it is still there for the reader. */
  async perform(
    deed: EntryDeed,
    entry: Entry,
    data: object = {}
  ): Promise<boolean> {
    const changed = await changeEntry(entry, deed, data);
    if (changed) {
      this.items = this.items.map((one) =>
        one.id === entry.id ? changed : one
      );
    }
    return changed !== null;
  }
}
