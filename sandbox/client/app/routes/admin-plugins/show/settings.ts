import { ajax } from "discourse/lib/ajax";
import DiscourseRoute from "discourse/routes/discourse";
import type { AdminPlugin, AdminSetting } from "../../../lib/records";

export default class AdminPluginsShowSettingsRoute extends DiscourseRoute {
  override async model(): Promise<AdminSetting[]> {
    const { name } = this.modelFor("adminPlugins.show") as AdminPlugin;
    const { site_settings } = await ajax("/admin/site_settings.json", {
      data: { plugin: name },
    });
    return site_settings;
  }
}
