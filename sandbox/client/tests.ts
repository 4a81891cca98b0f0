import "./styles/index.scss";
import "virtual:tests";
import { setApplication } from "@ember/test-helpers";
import { start } from "ember-qunit";
import QUnit from "qunit";
import { setup } from "qunit-dom";
import Forum from "./app/application";
import { preload } from "./app/lib/session";
import { preloadedForTests } from "./app/testing/fixtures";
import { resetPretender } from "./discourse/tests/helpers/create-pretender";

QUnit.config.autostart = false;
QUnit.config.testTimeout = 20000;
setup(QUnit.assert);

QUnit.hooks.beforeEach(() => {
  preload(preloadedForTests());
  resetPretender();
});

QUnit.on("testEnd", (test) => window.reportTest(test));
QUnit.on("runEnd", () => window.reportEnd());

setApplication(Forum.create({ autoboot: false, rootElement: "#ember-testing" }));
start();
