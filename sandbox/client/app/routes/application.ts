import { registerDestructor } from "@ember/destroyable";
import type RouterService from "@ember/routing/router-service";
import { scheduleOnce } from "@ember/runloop";
import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type Titles from "../services/titles";

export default class ApplicationRoute extends DiscourseRoute {
  @service declare router: RouterService;
  @service declare titles: Titles;

  /** Plain links into the forum open without a reload; people's open their cards. */
  follow = (event: MouseEvent) => {
    const selector = "a[href]:not([target], [data-user-card])";
    const link = (event.target as Element).closest(selector);
    const path = link?.getAttribute("href") ?? "";
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (/^\/(?!\/)/.test(path) && !elsewhere && !event.defaultPrevented) {
      event.preventDefault();
      this.router.transitionTo(path);
    }
  };

  /** Another address takes the focus away, but from what is `no-blur`. */
  dropFocus = () => {
    const { activeElement } = document;
    if (
      activeElement instanceof HTMLElement &&
      !activeElement.classList.contains("no-blur")
    ) {
      activeElement.blur();
    }
  };

  dropFocusOnceRendered = () =>
    scheduleOnce("afterRender", this, this.dropFocus);

  override willDestroy() {
    super.willDestroy();
    document.removeEventListener("click", this.follow);
  }

  override beforeModel() {
    this.titles.follow();
    document.addEventListener("click", this.follow);
    this.router.on("routeDidChange", this.dropFocusOnceRendered);
    registerDestructor(this, () =>
      this.router.off("routeDidChange", this.dropFocusOnceRendered)
    );
  }
}
