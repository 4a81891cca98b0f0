import EmberRouter from "@ember/routing/router";
import { routes, type RouteTable } from "./lib/core";
import { type RouteDsl, routeMaps } from "./modules";

export default class Router extends EmberRouter {
  override location = import.meta.env.TESTING ? "none" : "history";
  override rootURL = "/";
}

const used = new Set<string>();

function draw(dsl: RouteDsl, table: RouteTable, parents: string[]) {
  for (const [name, { path, resets, routes: inner }] of Object.entries(table)) {
    const resource = [...parents, name].join(".");
    const options = { path: path ?? `/${name}`, resetNamespace: resets };
    // A route with an inside, be it empty, gets an index.
    if (inner || routeMaps.some((map) => map.resource === resource)) {
      dsl.route(name, options, function () {
        draw(this, inner ?? {}, [...parents, name]);
        extend(this, resource);
      });
    } else {
      dsl.route(name, options);
    }
  }
}

/** Draws the plugin's routes that belong into this resource of core's. */
function extend(dsl: RouteDsl, resource: string) {
  for (const map of routeMaps.filter(
    (each) => (each.resource ?? "") === resource
  )) {
    used.add(resource);
    map.map.call(dsl);
  }
}

function checkResources() {
  const unknown = routeMaps.find(({ resource }) => !used.has(resource ?? ""));
  if (unknown) {
    throw new Error(
      `sandbox: no route here is the resource "${unknown.resource}"`
    );
  }
}

Router.map(function () {
  const dsl = this as RouteDsl;
  extend(dsl, "");
  draw(dsl, routes, []);
  checkResources();
});
