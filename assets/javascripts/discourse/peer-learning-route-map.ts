interface RouteDsl {
  route(name: string, map?: (this: RouteDsl) => void): void;
  route(name: string, options: { path: string }): void;
}

export default function (this: RouteDsl): void {
  this.route("peer-learning", function () {
    this.route("peers", function () {
      this.route("everyone");
      this.route("chosen");
    });
    this.route("skills");
    this.route("connections", function () {
      this.route("show", { path: "/:connection_id" });
    });
    this.route("clinics", function () {
      this.route("new");
      this.route("feeds");
      this.route("show", { path: "/:clinic_id" });
      this.route("edit", { path: "/:clinic_id/edit" });
      this.route("twins", { path: "/:clinic_id/twins" });
      this.route("record", {
        path: "/:clinic_id/sittings/:sitting_id/recording",
      });
    });
    this.route("library", function () {
      this.route("new");
      this.route("record");
      this.route("show", { path: "/:resource_id" });
      this.route("edit", { path: "/:resource_id/edit" });
    });
    this.route("certificate", { path: "/certificates/:code" });
    this.route("help");
    this.route("support-requests");
    this.route("ambassadors");
    this.route("rounds", function () {
      this.route("show", { path: "/:round_id" });
    });
  });
}
