import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { fetchCards } from "./requests";
import type { Card, CardPage, ShelfFilters, Sort } from "./types";

/** What is on the shelf, as far as it was asked for. */
export default class CardList {
  static async load(filters: ShelfFilters, sort: Sort): Promise<CardList> {
    return new CardList(filters, sort, await fetchCards(filters, sort, null));
  }

  @tracked cards: readonly Card[];
  @tracked next: string | null;
  @tracked isLoading = false;
  @tracked error: unknown = null;
  /** Where what came last begins: the button that asked for it may be gone. */
  @tracked firstOfMore: number | null = null;

  readonly #filters: ShelfFilters;
  readonly #sort: Sort;

  constructor(filters: ShelfFilters, sort: Sort, page: CardPage) {
    this.#filters = filters;
    this.#sort = sort;
    this.cards = page.resources;
    this.next = page.next;
  }

  @action
  async more(): Promise<void> {
    this.isLoading = true;
    this.error = null;
    try {
      const page = await fetchCards(this.#filters, this.#sort, this.next);
      this.firstOfMore = this.cards.length;
      this.cards = [...this.cards, ...page.resources];
      this.next = page.next;
    } catch (error) {
      this.error = error;
    } finally {
      this.isLoading = false;
    }
  }
}
