interface RouteDsl {
  route(name: string): void;
}

export default {
  resource: "user",

  map(this: RouteDsl): void {
    this.route("learning");
  },
};
