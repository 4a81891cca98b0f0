import { tracked } from "@glimmer/tracking";

class Csrf {
  /** Tracked, as core's is: who makes a request while a page is drawn is drawn again when this changes. */
  @tracked token?: string;

  reset() {
    this.token = document.querySelector<HTMLMetaElement>(
      "meta[name=csrf-token]"
    )?.content;
  }
}

export const csrf = new Csrf();
