import { module, test } from "qunit";
import SkillBook from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/skill-book";
import type { Skill } from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/types";
import { skills } from "../../../fixtures/peer-learning";

function names(found: Skill[]): string[] {
  return found.map(({ name }) => name);
}

module("Unit | Lib | skills/skill-book", function (hooks) {
  let book: SkillBook;

  hooks.beforeEach(function () {
    book = new SkillBook(skills(), "en");
  });

  test("an empty query finds all, by name", function (assert) {
    assert.deepEqual(names(book.search(" ")), [
      "Query tools",
      "Storytelling",
      "Wikidata basics",
    ]);
  });

  test("finds by the beginnings of words, in any order", function (assert) {
    assert.deepEqual(names(book.search("tool qu")), ["Query tools"]);
    assert.deepEqual(names(book.search("ools")), []);
  });

  test("finds by other names, without regard to marks and letters", function (assert) {
    assert.deepEqual(names(book.search("sparql")), ["Query tools"]);
    assert.deepEqual(names(book.search("اساسيات")), ["Wikidata basics"]);
  });

  test("says by which other name something was found", function (assert) {
    const [queryTools] = skills().filter(({ id }) => id === 2);
    const aliasFor = (query: string) =>
      queryTools ? book.aliasFor(queryTools, query) : undefined;
    assert.strictEqual(aliasFor("sparql"), "SPARQL");
    assert.strictEqual(aliasFor("query"), null);
    assert.strictEqual(aliasFor(""), null);
  });

  test("looks up by id and slug, and falls back on the slug", function (assert) {
    assert.strictEqual(book.find(3)?.slug, "storytelling");
    assert.strictEqual(book.find(99), undefined);
    assert.strictEqual(book.findBySlug("query-tools")?.id, 2);
    assert.strictEqual(book.findBySlug(null), undefined);
    assert.strictEqual(book.nameOf("query-tools"), "Query tools");
    assert.strictEqual(book.nameOf("retired-skill"), "retired-skill");
  });
});
