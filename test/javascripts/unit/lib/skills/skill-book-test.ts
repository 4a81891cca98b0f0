import { module, test } from "qunit";
import SkillBook from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/skill-book";
import type { Skill } from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/types";
import { skills } from "../../../fixtures/peer-learning";

function names(found: { item: Skill }[]): string[] {
  return found.map(({ item }) => item.name);
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
    assert.deepEqual(names(book.search("xyz")), []);
  });

  test("finds by other names, without regard to marks and letters", function (assert) {
    assert.deepEqual(names(book.search("sparql")), ["Query tools"]);
    assert.deepEqual(names(book.search("اساسيات")), ["Wikidata basics"]);
  });

  test("says by which other name something was found", function (assert) {
    const otherName = (query: string) => book.search(query)[0]?.otherName;
    assert.strictEqual(otherName("sparql"), "SPARQL");
    assert.strictEqual(otherName("query"), null);
    assert.strictEqual(otherName(""), null);
  });

  test("knows whether something is called just that", function (assert) {
    assert.true(book.has("query  TOOLS"));
    assert.true(book.has("sparql"));
    assert.false(book.has("query"));
  });

  test("takes one more, or another in its place", function (assert) {
    const first = skills()[0] as Skill;
    const more = book
      .with({ ...first, id: 9, slug: "zines", name: "Zines", aliases: [] })
      .with({ ...first, name: "Another name" });
    assert.strictEqual(more.skills.length, book.skills.length + 1);
    assert.strictEqual(more.nameOf("zines"), "Zines");
    assert.strictEqual(more.find(first.id)?.name, "Another name");
    assert.deepEqual(names(more.search("zin")), ["Zines"]);
    assert.strictEqual(book.findBySlug("zines"), undefined, "stays as it was");
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
