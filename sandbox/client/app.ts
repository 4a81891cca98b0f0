import "./styles/index.scss";
import "virtual:plugin.scss";
import Forum from "./app/application";
import { preload } from "./app/lib/session";

preload(
  JSON.parse(document.getElementById("data-preloaded")?.textContent ?? "{}")
);
Forum.create();
