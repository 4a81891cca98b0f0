import { module, test } from "qunit";
import {
  closedDoors,
  doorToOpen,
  refusedCount,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/doors";

function refused(skill: number, language: number, time: number, room: number) {
  return { skill, language, time, room };
}

module("Unit | Lib | peers/doors", function () {
  test("closedDoors stand in order, without those that closed for nobody", function (assert) {
    assert.deepEqual(closedDoors(refused(0, 6, 5, 0)), [
      { door: "language", count: 6 },
      { door: "time", count: 5 },
    ]);
    assert.strictEqual(refusedCount(refused(1, 6, 5, 2)), 14);
  });

  test("doorToOpen is the one the reader can open for most others", function (assert) {
    assert.strictEqual(doorToOpen(refused(0, 6, 5, 0)), "language");
    assert.strictEqual(doorToOpen(refused(0, 5, 6, 0)), "time");
    assert.strictEqual(doorToOpen(refused(9, 0, 1, 9)), "time");
    assert.strictEqual(doorToOpen(refused(9, 0, 0, 9)), null);
  });
});
