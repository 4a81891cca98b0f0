import { i18n } from "discourse-i18n";
import NotificationTypeBase from "./base";

export default class Custom extends NotificationTypeBase {
  override get classNames(): string[] {
    return [...super.classNames, "custom"];
  }

  override get linkTitle(): string {
    const { title } = this.notification.data;
    return title ? i18n(String(title)) : "";
  }

  override get icon(): string {
    return `notification.${String(this.notification.data["message"])}`;
  }
}
