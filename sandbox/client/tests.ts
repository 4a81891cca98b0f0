import { setApplication } from "@ember/test-helpers";
import "./styles/index.scss";
import "virtual:tests";
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

// Newer than the published types.
const report = QUnit as unknown as {
  on(event: string, handle: (test: object) => void): void;
};

QUnit.hooks.beforeEach(() => {
  preload(preloadedForTests());
  resetPretender();
});

report.on("testEnd", (test) => window.reportTest(test));
report.on("runEnd", () => window.reportEnd());

setApplication(
  Forum.create({ autoboot: false, rootElement: "#ember-testing" })
);
start();
