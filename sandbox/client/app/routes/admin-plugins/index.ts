import { ajax } from "discourse/lib/ajax";
import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";
import type { AdminPlugin } from "../../lib/records";

export default class AdminPluginsIndexRoute extends DiscourseRoute {
  override async model(): Promise<AdminPlugin[]> {
    const { plugins } = await ajax("/admin/plugins.json");
    return plugins;
  }

  titleToken() {
    return i18n("admin.plugins.title");
  }
}
