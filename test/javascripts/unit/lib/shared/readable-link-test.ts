import { module, test } from "qunit";
import { readableLink } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/readable-link";

module("Unit | Peer learning | readable link", function () {
  test("has letters of any script, and leads to the same", function (assert) {
    const url = "https://example.org/خرائط/地图_é.webm?q=नक्शा#مكان";
    assert.strictEqual(readableLink(encodeURI(url)), url);
    assert.strictEqual(encodeURI(readableLink(encodeURI(url))), encodeURI(url));
  });

  test("leaves what means something, is not seen or is no letter", function (assert) {
    for (const part of [
      "100%25",
      "a%2Fb%3Fc%23d%26e",
      "two%20words",
      "%E2%80%8Fmark",
      "%C2%A0space",
      "%E9t%E9",
      "%zz",
    ]) {
      const url = `https://example.org/${part}`;
      assert.strictEqual(readableLink(url), url);
    }
  });
});
