import type Owner from "@ember/owner";
import { getOwner } from "@ember/owner";
import Service from "@ember/service";
import type { ComponentLike } from "@glint/template";
import type NotificationTypeBase from "discourse/lib/notification-types/base";
import Custom from "discourse/lib/notification-types/custom";
import type BaseCommunitySectionLink from "discourse/lib/sidebar/base-community-section-link";
import { outletArguments } from "../lib/core";
import { onlyKnown } from "../lib/strict";

export type ConnectorClass = ComponentLike<{ Args: { outletArgs: object } }> & {
  shouldRender?(args: object, context: object, owner: object): boolean;
};

export type NotificationLook = new (
  ...told: ConstructorParameters<typeof NotificationTypeBase>
) => NotificationTypeBase;

export type CommunityLink = typeof BaseCommunitySectionLink;

export type SidebarLink = Pick<
  BaseCommunitySectionLink,
  "name" | "prefixValue" | "text" | "title"
> & { route: string };

export interface AdminLink {
  label: string;
  route: string;
  description?: string;
}

/** What the plugin registered through its API and by where its files stand. */
export default class Registrations extends Service {
  /** Of a composed topic, by the names of what is sent and of what a draft keeps: the properties of its model. */
  readonly createFields = new Map([
    ["raw", "reply"],
    ["title", "title"],
    ["category", "categoryId"],
    ["tags", "tags"],
  ]);
  readonly draftFields = new Map([
    ["reply", "reply"],
    ["title", "title"],
    ["categoryId", "categoryId"],
  ]);

  communityLinks: { link: SidebarLink; secondary: boolean }[] = [];
  #connectors = new Map<string, ConnectorClass[]>();
  #looks = new Map<string, NotificationLook>([["custom", Custom]]);
  #adminLinks = new Map<string, AdminLink[]>();

  addConnector(outlet: string, connector: ConnectorClass) {
    outletArguments(outlet);
    this.#connectors.set(outlet, [...this.connectors(outlet), connector]);
  }

  connectors(outlet: string): ConnectorClass[] {
    return this.#connectors.get(outlet) ?? [];
  }

  addLook(type: string, look: NotificationLook) {
    this.lookOf(type);
    this.#looks.set(type, look);
  }

  lookOf(type: string): NotificationLook {
    const look = this.#looks.get(type);
    if (!look) {
      throw new Error(`sandbox: no notification of type "${type}" is told`);
    }
    return look;
  }

  addCommunityLink(Link: CommunityLink, secondary: boolean) {
    const own = Object.getOwnPropertyDescriptors(Link.prototype);
    onlyKnown("addCommunitySectionLink", own, [
      "constructor",
      "name",
      "route",
      "title",
      "text",
      "defaultPrefixValue",
      "prefixValue",
    ]);
    const link = new Link(getOwner(this) as Owner);
    if (!link.route) {
      throw new Error(`sandbox: the link "${link.name}" has no route`);
    }
    this.communityLinks.push({ link: link as SidebarLink, secondary });
  }

  addAdminLinks(plugin: string, links: AdminLink[]) {
    links.forEach((link) =>
      onlyKnown("addAdminPluginConfigurationNav", link, [
        "label",
        "route",
        "description",
      ])
    );
    this.#adminLinks.set(plugin, links);
  }

  adminLinks(plugin: string): AdminLink[] {
    return this.#adminLinks.get(plugin) ?? [];
  }
}
