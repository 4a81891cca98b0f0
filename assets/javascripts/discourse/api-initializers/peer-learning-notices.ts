import { apiInitializer } from "discourse/lib/api";
import Custom from "discourse/lib/notification-types/custom";
import type { PluginApi } from "discourse/lib/plugin-api";
import { type NoticeData, noticeOf } from "../lib/shared/notices";
import type { CurrentUser } from "../lib/shared/types";

/** Lines of other plugins, which share the type with ours, look as core draws them. */
class NoticeType extends Custom {
  get #notice() {
    return noticeOf(
      this.notification.data as NoticeData,
      this.currentUser as CurrentUser
    );
  }

  override get icon(): string {
    return this.#notice ? "handshake-angle" : super.icon;
  }

  override get linkHref(): string {
    return this.#notice?.path ?? super.linkHref;
  }

  override get description(): string {
    return this.#notice?.text ?? super.description;
  }
}

export default apiInitializer((api: PluginApi) => {
  // Core's types say an instance where it takes a class.
  const look = NoticeType as unknown as Custom;
  api.registerNotificationTypeRenderer("custom", () => look);
});
