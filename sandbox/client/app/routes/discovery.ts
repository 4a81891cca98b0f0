import Route from "@ember/routing/route";

/** Its own, so that only the bare address leads on to the latest topics. */
export default class DiscoveryRoute extends Route {}
