import PagedList from "../shared/paged-list";
import { fetchCards } from "./requests";
import type { Card, CardPage, ShelfFilters, Sort } from "./types";

function asPage({ resources, next }: CardPage) {
  return { items: resources, next };
}

/** What is on the shelf, as far as it was asked for. */
export default class CardList extends PagedList<Card, string> {
  static async load(filters: ShelfFilters, sort: Sort): Promise<CardList> {
    return new CardList(filters, sort, await fetchCards(filters, sort, null));
  }

  constructor(filters: ShelfFilters, sort: Sort, page: CardPage) {
    super(asPage(page), async (after) =>
      asPage(await fetchCards(filters, sort, after))
    );
  }
}
