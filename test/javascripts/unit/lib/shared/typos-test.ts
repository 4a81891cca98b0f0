import { module, test } from "qunit";
import {
  forgiven,
  NearWord,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/typos";

function near(typed: string, word: string): boolean {
  return new NearWord(typed).begins(word);
}

module("Unit | Lib | shared/typos", function () {
  test("longer words are forgiven more", function (assert) {
    assert.deepEqual(
      [3, 4, 7, 8, 20].map(forgiven),
      [0, 1, 1, 2, 2],
      "slips by length"
    );
  });

  test("a letter missing, too many, wrong or swapped", function (assert) {
    assert.true(near("wkidata", "wikidata"), "missing");
    assert.true(near("wiikdata", "wikidata"), "swapped counts once");
    assert.true(near("wikkidata", "wikidata"), "too many");
    assert.true(near("wokidata", "wikidata"), "wrong");
    assert.false(near("bto", "bot"), "too short to tell");
    assert.false(near("wokodoto", "wikidata"), "too far");
  });

  test("one swap is one slip", function (assert) {
    assert.true(near("gratn", "grants"));
    assert.false(near("rgatn", "grants"), "two are two");
  });

  test("a word may be only begun", function (assert) {
    assert.true(near("photgr", "photography"));
    assert.true(near("storytlel", "storytelling"));
    assert.false(near("storyboards", "story"), "but not the other way round");
  });

  test("a whole word, by how many slips", function (assert) {
    assert.strictEqual(new NearWord("wikidata").slips("wikidata"), 0);
    assert.strictEqual(new NearWord("wiikdata").slips("wikidata"), 1);
    assert.strictEqual(new NearWord("wkidta").slips("wikidata"), Infinity);
    assert.strictEqual(new NearWord("photogra").slips("photographs"), Infinity);
    assert.strictEqual(new NearWord("wkidta", 2).slips("wikidata"), 2);
  });

  test("in every script", function (assert) {
    assert.true(near("تحريير", "تحرير"));
    assert.true(near("редкатор", "редактор"));
    assert.true(near("ウィキペデア", "ウィキペディア"));
  });
});
