import Application from "@ember/application";
import type ApplicationInstance from "@ember/application/instance";
import { setRunningOwner } from "./lib/running";
import { startSession } from "./lib/session";
import { connectors, initializers } from "./modules";
import Resolver from "./resolver";
import Router from "./router";
import type Registrations from "./services/registrations";
import type { ConnectorClass } from "./services/registrations";

export default class Forum extends Application {
  override Resolver = Resolver;
}

Forum.initializer({
  name: "router",
  initialize: (application) => application.register("router:main", Router),
});

Forum.instanceInitializer({
  name: "inject-objects",
  initialize(owner: ApplicationInstance) {
    setRunningOwner(owner);
    startSession(owner);
    const registrations = owner.lookup(
      "service:registrations"
    ) as Registrations;
    connectors.forEach(([outlet, connector]) =>
      registrations.addConnector(outlet, connector as ConnectorClass)
    );
    initializers.forEach((initializer) => initializer.initialize());
  },
});
