import { module, test } from "qunit";
import {
  zoneGroups,
  zoneName,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/time-zones";

module("Unit | Lib | skills/time-zones", function () {
  test("zoneName", function (assert) {
    assert.strictEqual(zoneName("Africa/Porto-Novo"), "Porto-Novo");
    assert.strictEqual(zoneName("America/New_York"), "New York");
    assert.strictEqual(zoneName("America/Indiana/Knox"), "Indiana, Knox");
    assert.strictEqual(zoneName("UTC"), "UTC");
  });

  test("zones stand by area, with those in use that a browser calls otherwise", function (assert) {
    const groups = zoneGroups(["Asia/Kathmandu", "Asia/Kathmandu", "UTC"]);
    const asia = groups.find(({ area }) => area === "Asia")?.zones ?? [];
    const found = asia.filter(({ id }) => id === "Asia/Kathmandu");
    assert.strictEqual(found.length, 1);
    assert.true(groups.some(({ area }) => area === "UTC"));
  });
});
