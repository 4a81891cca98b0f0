import { module, test } from "qunit";
import LanguageSearch from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/language-search";

module("Unit | Lib | skills/language-search", function (hooks) {
  let languages: LanguageSearch;

  hooks.beforeEach(function () {
    languages = new LanguageSearch("en");
  });

  function codes(query: string): string[] {
    return languages.search(query).map(({ code }) => code);
  }

  test("finds by name and by code", function (assert) {
    assert.strictEqual(codes("haus")[0], "ha");
    assert.strictEqual(codes("sw")[0], "sw");
    assert.true(codes("chinese").includes("zh"));
  });

  test("finds by its own name where nothing else fits", function (assert) {
    assert.deepEqual(codes("العربية"), ["ar"]);
    assert.deepEqual(codes("zzzz"), []);
  });
});
