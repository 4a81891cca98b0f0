interface RouteDsl {
  route(name: string, options: { path: string }): void;
}

export default {
  resource: "admin.adminPlugins.show",

  path: "/plugins",

  map(this: RouteDsl): void {
    this.route("discourse-peer-learning-import", { path: "import" });
  },
};
