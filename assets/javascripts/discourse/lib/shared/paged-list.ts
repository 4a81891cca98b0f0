import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";

/** A part of what there is. next: what the part after it is asked for with; null at the end. */
interface Page<Item, Place> {
  items: readonly Item[];
  next: Place | null;
}

/** What there is, as far as it was asked for. */
export default class PagedList<Item, Place> {
  @tracked items: readonly Item[];
  @tracked next: Place | null;
  @tracked loading = false;
  @tracked error: unknown = null;
  /** Where what came last begins: the button that asked for it may be gone. */
  @tracked firstOfMore: number | null = null;

  readonly #fetch: (after: Place) => Promise<Page<Item, Place>>;

  constructor(
    { items, next }: Page<Item, Place>,
    fetch: (after: Place) => Promise<Page<Item, Place>>
  ) {
    this.items = items;
    this.next = next;
    this.#fetch = fetch;
  }

  @action
  async more(): Promise<void> {
    if (this.next === null) {
      return;
    }
    this.loading = true;
    this.error = null;
    try {
      const { items, next } = await this.#fetch(this.next);
      this.firstOfMore = this.items.length;
      this.items = [...this.items, ...items];
      this.next = next;
    } catch (error) {
      this.error = error;
    } finally {
      this.loading = false;
    }
  }
}
