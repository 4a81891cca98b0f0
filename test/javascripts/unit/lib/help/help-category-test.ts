import { module, test } from "qunit";
import { helpCategory } from "discourse/plugins/discourse-peer-learning/discourse/lib/help/help-category";

function category(id: number, kind?: string, permission: number | null = 1) {
  const custom_fields = kind === undefined ? {} : { peer_learning_help: kind };
  return { id, name: `Category ${id}`, permission, custom_fields };
}

module("Unit | Lib | help/help-category", function () {
  test("is one for help, in which the reader may begin topics", function (assert) {
    const categories = [
      { id: 1, name: "Without fields", permission: 1 },
      category(2),
      category(3, ""),
      category(4, "guidance", null),
      category(5, "guidance", 3),
      category(6, "guidance"),
      category(7, "guidance"),
    ];
    assert.strictEqual(helpCategory(categories)?.id, 6);
    assert.strictEqual(helpCategory(categories.slice(0, 5)), undefined);
  });

  test("is rather one to learn in than one to have things done in", function (assert) {
    const [service, learning, guidance] = [
      category(1, "service"),
      category(2, "learning"),
      category(3, "guidance"),
    ];
    assert.strictEqual(
      helpCategory([service, learning, guidance])?.id,
      guidance.id
    );
    assert.strictEqual(helpCategory([service, learning])?.id, learning.id);
    assert.strictEqual(helpCategory([service])?.id, service.id);
  });
});
