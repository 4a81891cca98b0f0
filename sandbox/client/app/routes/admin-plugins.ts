import Route from "@ember/routing/route";

/** Its own, so that the list is loaded only where it is shown. */
export default class AdminPluginsRoute extends Route {}
