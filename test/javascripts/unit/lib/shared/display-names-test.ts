import { module, test } from "qunit";
import {
  languageName,
  otherLanguageName,
  ownLanguageName,
  regionName,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/display-names";

module("Unit | Lib | shared/display-names", function () {
  test("names languages in the reader's language", function (assert) {
    assert.strictEqual(languageName("ha", "en"), "Hausa");
    assert.strictEqual(languageName("ar", "ar"), "العربية");
  });

  test("names what browsers do not know by its own name", function (assert) {
    assert.strictEqual(languageName("igl", "en"), "Igala");
    assert.strictEqual(languageName("not a code", "en"), "not a code");
  });

  test("names languages in themselves", function (assert) {
    assert.strictEqual(ownLanguageName("fr"), "français");
    assert.strictEqual(otherLanguageName("fr", "en"), "français");
    assert.strictEqual(otherLanguageName("en", "en"), null);
  });

  test("names regions", function (assert) {
    assert.strictEqual(regionName("NG", "en"), "Nigeria");
    assert.strictEqual(regionName("??", "en"), "??");
  });
});
