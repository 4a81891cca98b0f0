import { getOwner } from "@ember/owner";
import type RouteInfo from "@ember/routing/route-info";
import type RouterService from "@ember/routing/router-service";
import Service, { service } from "@ember/service";

interface Titled {
  titleToken?(): string | string[] | undefined;
}

/** Keeps the document's title: the routes' tokens, innermost first, then the site's. */
export default class Titles extends Service {
  @service declare router: RouterService;
  @service declare siteSettings: { title: string };

  update = () => {
    const tokens: string[] = [];
    for (
      let info: RouteInfo | null = this.router.currentRoute;
      info;
      info = info.parent
    ) {
      const route = getOwner(this)?.lookup(`route:${info.name}`) as
        | Titled
        | undefined;
      tokens.push(...[route?.titleToken?.() ?? []].flat());
    }
    document.title = [...tokens, this.siteSettings.title].join(" - ");
  };

  follow() {
    this.router.on("routeDidChange", this.update);
  }
}
