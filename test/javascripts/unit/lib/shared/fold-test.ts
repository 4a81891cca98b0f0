import { module, test } from "qunit";
import { fold } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/fold";

module("Unit | Lib | shared/fold", function () {
  test("case, marks, punctuation and spaces make no difference", function (assert) {
    assert.strictEqual(
      fold("  Évaluation, qualitative! "),
      "evaluation qualitative"
    );
    assert.strictEqual(fold("Iğdır"), "igdir");
    assert.strictEqual(fold("Łódź"), fold("lodz"));
    assert.strictEqual(fold("Редактор Ёлка"), fold("редактор елка"));
    assert.strictEqual(fold("ＷＩＫＩ"), "wiki");
  });

  test("Arabic is found however its letters are written", function (assert) {
    assert.strictEqual(fold("أساسيّات"), fold("اساسيات"));
    assert.strictEqual(fold("إدارة"), fold("اداره"));
    assert.strictEqual(fold("مستوى"), fold("مستوي"));
    assert.strictEqual(fold("ـكـتـابـة"), fold("كتابه"));
    assert.strictEqual(fold("قراءة"), fold("قراة"));
    assert.strictEqual(fold("تَحْرِير"), fold("تحرير"));
    assert.strictEqual(fold("آليات"), fold("اليات"));
    assert.strictEqual(fold("٢٠٢٦"), "2026");
  });

  test("articles tell nothing", function (assert) {
    assert.strictEqual(fold("التحرير والمراجعة"), fold("تحرير مراجعة"));
    assert.strictEqual(fold("L’édition des images"), "edition images");
    assert.strictEqual(fold("La edición de las fotos"), "edicion fotos");
    assert.strictEqual(fold("the basics"), "basics");
    assert.strictEqual(fold("La"), "la", "unless there is nothing else");
  });

  test("the vowel signs of other scripts are letters", function (assert) {
    assert.notStrictEqual(fold("की"), fold("कि"));
    assert.notStrictEqual(fold("か"), fold("が"));
    assert.strictEqual(fold("हिन्दी विकि").split(" ").length, 2);
  });

  test("signs that cannot be seen are not there", function (assert) {
    assert.strictEqual(fold("\u200fwiki\u200e"), "wiki");
    assert.strictEqual(fold("می\u200cخواهم"), fold("میخواهم"));
    assert.strictEqual(fold("…"), "");
  });
});
