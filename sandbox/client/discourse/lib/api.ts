import type { PluginApi } from "discourse/lib/plugin-api";
import { withPluginApi } from "discourse/lib/plugin-api";

export function apiInitializer(
  callback: (api: PluginApi, options: object) => unknown
) {
  return {
    name: "",
    after: "inject-objects",
    initialize: () => withPluginApi(callback),
  };
}
