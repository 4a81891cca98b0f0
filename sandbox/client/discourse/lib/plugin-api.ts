import type Owner from "@ember/owner";
import NotificationTypeBase from "discourse/lib/notification-types/base";
import type { PluginApi as RealPluginApi } from "discourse/lib/plugin-api";
import BaseCommunitySectionLink from "discourse/lib/sidebar/base-community-section-link";
import { runningOwner } from "../../app/lib/running";
import { onlyKnown, strict } from "../../app/lib/strict";
import type {
  AdminLink,
  CommunityLink,
  ConnectorClass,
  NotificationLook,
} from "../../app/services/registrations";
import type Registrations from "../../app/services/registrations";

interface CommunityLinkFields {
  name: string;
  route: string;
  title: string;
  text: string;
  icon: string;
}

type StoodIn =
  | "addAdminPluginConfigurationNav"
  | "addCommunitySectionLink"
  | "container"
  | "getCurrentUser"
  | "registerNotificationTypeRenderer"
  | "renderInOutlet"
  | "serializeOnCreate"
  | "serializeToDraft";

class Api implements Pick<RealPluginApi, StoodIn> {
  constructor(readonly container: Owner) {}

  getCurrentUser(): unknown {
    return this.container.lookup("service:current-user");
  }

  renderInOutlet(outlet: string, component: unknown) {
    this.registrations.addConnector(outlet, component as ConnectorClass);
  }

  addCommunitySectionLink(
    link: CommunityLinkFields | ((base: CommunityLink) => CommunityLink),
    secondary = false
  ) {
    const made =
      typeof link === "function"
        ? link(BaseCommunitySectionLink)
        : communityLinkOf(link);
    this.registrations.addCommunityLink(made, secondary);
  }

  addAdminPluginConfigurationNav(plugin: string, links: AdminLink[]) {
    this.registrations.addAdminLinks(plugin, links);
  }

  registerNotificationTypeRenderer(
    type: string,
    make: (base: NotificationTypeBase) => NotificationTypeBase
  ) {
    // Core's types say instances where it is classes.
    const base = NotificationTypeBase as unknown as NotificationTypeBase;
    this.registrations.addLook(type, make(base) as unknown as NotificationLook);
  }

  serializeOnCreate(field: string, property = field) {
    this.registrations.createFields.set(field, property);
  }

  serializeToDraft(field: string, property = field) {
    this.registrations.draftFields.set(field, property);
  }

  private get registrations() {
    return this.container.lookup("service:registrations") as Registrations;
  }
}

export type PluginApi = Api;

export function withPluginApi(
  callback: (api: RealPluginApi, options: object) => unknown
): unknown {
  const api = strict("PluginApi", new Api(runningOwner()));
  return callback(api as unknown as RealPluginApi, {});
}

function communityLinkOf(fields: CommunityLinkFields): CommunityLink {
  onlyKnown("addCommunitySectionLink", fields, [
    "name",
    "route",
    "title",
    "text",
    "icon",
  ]);
  return class extends BaseCommunitySectionLink {
    override get name() {
      return fields.name;
    }

    override get route() {
      return fields.route;
    }

    override get title() {
      return fields.title;
    }

    override get text() {
      return fields.text;
    }

    override get prefixValue() {
      return fields.icon;
    }
  };
}
