interface ImportMetaEnv {
  readonly TESTING: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
  glob<Module>(
    pattern: string | string[],
    options: { eager: true }
  ): Record<string, Module>;
}

declare module "*.scss";

declare module "*/core.yml" {
  const core: {
    outlets: Record<string, string[]>;
    routes: import("./lib/core").RouteTable;
    icons: string[];
  };

  export default core;
}

declare module "*.yml" {
  const strings: Record<string, { js: object; admin_js: object }>;

  export default strings;
}

declare module "virtual:plugin" {
  const plugin: {
    name: string;
    settings: Record<string, unknown>;
    strings: object;
  };

  export default plugin;
}

declare module "virtual:icons" {
  const icons: Record<string, { viewBox: string; path: string }>;

  export default icons;
}

declare module "virtual:plugin.scss";
declare module "virtual:tests";

interface Window {
  reportTest(test: object): void;
  reportEnd(): void;
}
