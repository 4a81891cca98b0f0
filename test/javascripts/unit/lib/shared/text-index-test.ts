import { module, test } from "qunit";
import TextIndex from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/text-index";

type Names = readonly string[];

function index(...items: Names[]): TextIndex<Names> {
  return new TextIndex(items, (names) => names);
}

function found(items: Names[], query: string): string[] {
  return index(...items)
    .search(query)
    .map(({ item }) => item[0] ?? "");
}

module("Unit | Lib | shared/text-index", function () {
  test("best first", function (assert) {
    const items = [
      ["Near: edting"],
      ["Coediting"],
      ["Photo editing"],
      ["Editing basics"],
      ["Editing"],
      ["Grants"],
    ];
    assert.deepEqual(found(items, "editing"), [
      "Editing",
      "Editing basics",
      "Photo editing",
      "Coediting",
      "Near: edting",
    ]);
  });

  test("its own name goes before its other names", function (assert) {
    const items = [
      ["Wiki tools", "quarry"],
      ["Quarry", "SQL"],
    ];
    assert.deepEqual(found(items, "quarry"), ["Quarry", "Wiki tools"]);
    assert.deepEqual(
      index(...items)
        .search("quarry")
        .map(({ otherName }) => otherName),
      [null, "quarry"]
    );
  });

  test("equals keep their order, and nothing asked for finds all", function (assert) {
    const items = [["Zebra tools"], ["Apple tools"]];
    assert.deepEqual(found(items, "tools"), ["Zebra tools", "Apple tools"]);
    assert.deepEqual(found(items, " … "), ["Zebra tools", "Apple tools"]);
  });

  test("every word counts, in any order, typos forgiven", function (assert) {
    const items = [["Query tools"], ["Query language"]];
    assert.deepEqual(found(items, "tool qu"), ["Query tools"]);
    assert.deepEqual(found(items, "qurey toosl"), ["Query tools"]);
    assert.deepEqual(found(items, "query grants"), []);
  });

  test("two letters are no middle of a word", function (assert) {
    assert.deepEqual(found([["Wikidata"]], "da"), []);
    assert.deepEqual(found([["Wikidata"]], "dat"), ["Wikidata"]);
  });

  test("Arabic, with and without its article", function (assert) {
    const querying = "الاستعلام في ويكي بيانات";
    const managing = "إدارة المشاريع";
    const items = [[querying], [managing]];
    assert.deepEqual(found(items, "استعلام"), [querying]);
    assert.deepEqual(found(items, "المشاريع"), [managing]);
    assert.deepEqual(found(items, "اداره"), [managing]);
    assert.deepEqual(found(items, "الاستلعام"), [querying], "swapped");
    assert.deepEqual(found(items, "ال"), [querying, managing]);
  });

  test("Cyrillic", function (assert) {
    const items = [["Редактирование статей"], ["Фотография"]];
    assert.deepEqual(found(items, "фотограф"), ["Фотография"]);
    assert.deepEqual(found(items, "редактировние"), ["Редактирование статей"]);
  });

  test("scripts without spaces are found by any part", function (assert) {
    const items = [["维基数据查询"], ["写真の編集"], ["위키데이터"]];
    assert.deepEqual(found(items, "查询"), ["维基数据查询"]);
    assert.deepEqual(found(items, "編"), ["写真の編集"]);
    assert.deepEqual(found(items, "위키데"), ["위키데이터"]);
  });

  test("no name runs into the next", function (assert) {
    assert.deepEqual(found([["Photo map"], ["ping"]], "map ping"), []);
    assert.deepEqual(found([["map"], ["ping"]], "mapping"), []);
  });

  test("knows whether something is called just that", function (assert) {
    const names = index(["Édition"], ["Grants"]);
    assert.true(names.has("l’edition"));
    assert.false(names.has("gran"));
  });
});
