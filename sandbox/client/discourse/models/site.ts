import EmberObject from "@ember/object";
import PreloadStore from "discourse/lib/preload-store";
import { capabilities } from "discourse/services/capabilities";

export default class Site extends EmberObject {
  static createCurrent(): Site {
    return this.create(PreloadStore.get("site") as object);
  }

  get desktopView(): boolean {
    return !this.mobileView;
  }

  get mobileView(): boolean {
    return !capabilities.viewport.sm;
  }
}
