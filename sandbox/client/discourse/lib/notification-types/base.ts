interface Notification {
  notification_type: number;
  read: boolean;
  data: Record<string, unknown>;
}

interface Told {
  notification: Notification;
  currentUser: unknown;
  siteSettings: unknown;
  site: unknown;
}

/** How a line among somebody's notifications looks; kinds of lines say it anew. */
export default class NotificationTypeBase {
  notification: Notification;
  currentUser: unknown;
  siteSettings: unknown;
  site: unknown;

  constructor({ notification, currentUser, siteSettings, site }: Told) {
    this.notification = notification;
    this.currentUser = currentUser;
    this.siteSettings = siteSettings;
    this.site = site;
  }

  get classNames(): string[] {
    return ["notification", this.notification.read ? "read" : "unread"];
  }

  /** About no topic, it leads nowhere by itself. */
  get linkHref(): string {
    return "";
  }

  get linkTitle(): string {
    return "";
  }

  get icon(): string {
    return "bell";
  }

  get label(): string {
    return String(this.notification.data["display_username"] ?? "");
  }

  get description(): string {
    return String(this.notification.data["topic_title"] ?? "");
  }
}
