import { trackedArray } from "@ember/reactive/collections";
import { next } from "@ember/runloop";
import Service from "@ember/service";

export interface Breadcrumb {
  label: string;
  path: string;
}

/** Items may stand anywhere in a page; its header draws them. Changes wait until the page is drawn. */
export default class BreadcrumbsService extends Service {
  items = {
    [Symbol.iterator]: () => this.#items[Symbol.iterator](),
    add: (item: Breadcrumb) => next(() => this.#items.push(item)),
    delete: (item: Breadcrumb) =>
      next(() => this.#items.splice(this.#items.indexOf(item), 1)),
  };
  #items = trackedArray<Breadcrumb>([]);
}
