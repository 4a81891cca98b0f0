interface RouteDsl {
  route(name: string, map?: (this: RouteDsl) => void): void;
}

export default function (this: RouteDsl): void {
  this.route("peer-learning", function () {
    this.route("peers", function () {
      this.route("everyone");
      this.route("chosen");
    });
    this.route("skills");
  });
}
