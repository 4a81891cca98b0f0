import "./styles/index.scss";
import Forum from "./app/application";
import { preload } from "./app/lib/session";

import.meta.glob(
  ["/assets/stylesheets/**/*.scss", "/admin/assets/stylesheets/**/*.scss"],
  { eager: true }
);

preload(
  JSON.parse(document.getElementById("data-preloaded")?.textContent ?? "{}")
);
Forum.create();
