import { trackedObject } from "@ember/reactive/collections";
import PreloadStore from "discourse/lib/preload-store";
import { strict } from "../../app/lib/strict";

export default class SiteSettingsService {
  static isServiceFactory = true;

  static create() {
    const settings = PreloadStore.get("siteSettings") as Record<
      string,
      unknown
    >;
    return strict("siteSettings", trackedObject({ ...settings }));
  }
}
