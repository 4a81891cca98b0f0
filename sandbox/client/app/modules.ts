type Module = { default?: unknown };

/** Modules that Discourse finds by where they stand, keyed "route:user/summary". */
export const byName = new Map<string, unknown>();

/** Connectors keyed by outlet. */
export const connectors: [outlet: string, component: unknown][] = [];

export const initializers: { name: string; initialize(): unknown }[] = [];

export interface RouteMap {
  resource?: string;
  map(this: RouteDsl): void;
}

export interface RouteDsl {
  route(name: string, options?: object, inner?: (this: RouteDsl) => void): void;
}

export const routeMaps: RouteMap[] = [];

const KINDS = {
  routes: "route",
  templates: "template",
  services: "service",
  controllers: "controller",
};

const core = import.meta.glob<Module>(
  [
    "./{routes,templates,services}/**/*.{ts,gts}",
    "../discourse/**/services/*.ts",
  ],
  { eager: true }
);
const plugin = import.meta.glob<Module>(
  [
    "/{assets,admin/assets}/javascripts/discourse/{routes,templates,services,controllers}/**/*.{ts,gts}",
    "/{assets,admin/assets}/javascripts/discourse/{connectors,api-initializers}/**/*.{ts,gts}",
    "/{assets,admin/assets}/javascripts/discourse/*-route-map.ts",
  ],
  { eager: true }
);

for (const [path, { default: value }] of Object.entries({
  ...core,
  ...plugin,
})) {
  file(path.replace(/\.g?ts$/, ""), value);
}

function file(path: string, value: unknown) {
  if (path.endsWith("-route-map")) {
    routeMaps.push(
      typeof value === "function"
        ? { map: value as RouteMap["map"] }
        : (value as RouteMap)
    );
    return;
  }
  const [, kind = "", name = ""] =
    path.match(
      /\/(routes|templates|services|controllers|connectors|api-initializers)\/(.+)$/
    ) ?? [];

  if (kind === "connectors") {
    connectors.push([name.split("/")[0] ?? "", value]);
  } else if (kind === "api-initializers") {
    initializers.push({ ...(value as { initialize(): unknown }), name });
  } else {
    byName.set(`${KINDS[kind as keyof typeof KINDS]}:${name}`, value);
  }
}
