import { module, test } from "qunit";
import type { Entry } from "discourse/plugins/discourse-peer-learning/discourse/lib/ambassadors/types";
import {
  standing,
  standingWords,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/ambassadors/words";
import { user } from "../../../fixtures/peer-learning";

const READER = user({ id: 19, username: "robin", name: "Robin Ward" });
const KARIM = user({ id: 8, username: "karim", name: "Karim Mansour" });

type People = Pick<Entry, "offered_to" | "taker">;

function stands(people: Partial<People>) {
  const entry: Entry = {
    id: "newcomers-7",
    source: "newcomers",
    source_id: 7,
    languages: [],
    region: null,
    since: "2031-10-01T12:00:00.000Z",
    due_at: "2031-10-08T12:00:00.000Z",
    user: null,
    taker: null,
    offered_to: null,
    about: {},
    deeds: [],
    ...people,
  };
  return [standing(entry, READER.id), standingWords(entry, READER.id)];
}

module("Unit | Lib | ambassadors/words", function () {
  test("what waits is nobody's, the reader's, another's or offered to the reader", function (assert) {
    const words = [
      stands({}),
      stands({ taker: READER }),
      stands({ taker: KARIM }),
      stands({ taker: KARIM, offered_to: READER }),
    ];
    assert.deepEqual(
      words.map(([state]) => state),
      ["free", "yours", "taken", "offered"]
    );
    assert.strictEqual(new Set(words.map(([, text]) => text)).size, 4);
    assert.true(words[2]?.[1]?.includes("Karim Mansour"));
    assert.true(words[3]?.[1]?.includes("Karim Mansour"));
  });

  test("what the reader offered is theirs until it is taken over", function (assert) {
    const [state, text] = stands({ taker: READER, offered_to: KARIM });
    assert.strictEqual(state, "yours");
    assert.true(text?.includes("Karim Mansour"));
  });
});
