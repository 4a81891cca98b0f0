import EmberObject from "@ember/object";
import { getOwnerWithFallback } from "discourse/lib/get-owner";
import PreloadStore from "discourse/lib/preload-store";

export default class Site extends EmberObject {
  static createCurrent(): Site {
    return this.create(PreloadStore.get("site") as object);
  }

  get desktopView(): boolean {
    return !this.mobileView;
  }

  get mobileView(): boolean {
    return !getOwnerWithFallback().lookup("service:capabilities").viewport.sm;
  }
}
