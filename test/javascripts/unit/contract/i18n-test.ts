import { module, test } from "qunit";
import I18n, { i18n } from "discourse-i18n";

const FORMS = {
  zero: "zero",
  one: "one",
  two: "two",
  few: "few %{count}",
  many: "many %{count}",
  other: "other %{count}",
};

module("Unit | Contract | i18n", function (hooks) {
  const { locale, translations } = I18n;

  hooks.afterEach(function () {
    Object.assign(I18n, { locale, translations });
  });

  hooks.beforeEach(function () {
    I18n.translations = {
      en: {
        js: {
          plain: "plain",
          named: "Hello %{name}",
          both: { one: "1", other: "%{count}" },
          part: { one: "one" },
        },
      },
      ar: { js: { both: FORMS, part: { zero: "zero" } } },
    };
  });

  test("finds what stands under js", function (assert) {
    assert.strictEqual(i18n("plain"), "plain");
    assert.strictEqual(i18n("js.plain"), "plain");
  });

  test("fills in", function (assert) {
    assert.strictEqual(i18n("named", { name: "Nour" }), "Hello Nour");
  });

  test("takes each of Arabic's six forms", function (assert) {
    I18n.locale = "ar";
    const words = [0, 1, 2, 3, 11, 100].map((count) => i18n("both", { count }));
    assert.deepEqual(words, [
      "zero",
      "one",
      "two",
      "few 3",
      "many 11",
      "other 100",
    ]);
  });

  test("takes English where a form or a key is missing", function (assert) {
    I18n.locale = "ar";
    assert.strictEqual(i18n("plain"), "plain");
    assert.strictEqual(i18n("part", { count: 1 }), "one");
  });
});
