import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { convert, Refused } from "../../bin/support/package/convert.mjs";
import { verify } from "../../bin/support/package/verify.mjs";

const HERE = "assets/javascripts/discourse";

async function converted(file, source) {
  return (await convert(`${HERE}/${file}`, source)).code;
}

describe("package for 3.5: types", () => {
  it("erases types and keeps decorated fields, comments and text beyond ASCII", async () => {
    const code = await converted(
      "components/card.gts",
      `import Component from "@glimmer/component";
import { service } from "@ember/service";
import type Peer from "../lib/peer";
import DButton from "discourse/ui-kit/d-button";

// é ✓ before the template
export default class Card extends Component<{ Args: { peer: Peer } }> {
  @service declare router: RouterService;
  declare untracked: string;
  #count: number = 1;

  <template><DButton @label="ä" class="é">{{@peer.name}}</DButton></template>
}
`
    );
    assert.match(code, /@service router;/);
    assert.doesNotMatch(code, /untracked|Peer\b.*from|: number|declare/);
    assert.match(
      code,
      /import DButton from "discourse\/components\/d-button";/
    );
    assert.match(code, /\/\/ é ✓ before the template/);
    assert.match(code, /<template>\s*<DButton @label="ä" class="é">/);
  });

  it("drops files that hold types only", async () => {
    assert.equal(
      await convert(
        `${HERE}/lib/types.ts`,
        "export interface Peer { id: number }\n"
      ),
      null
    );
  });

  it("drops an import whose names are all types", async () => {
    const code = await converted(
      "lib/x.ts",
      'import { type A, type B } from "./types";\nexport const one: A = 1;\n'
    );
    assert.equal(code, "export const one = 1;\n");
  });

  it("renames exports that had another name", async () => {
    const code = await converted(
      "lib/x.ts",
      'import { trustHTML } from "@ember/template";\nexport const x = trustHTML("a");\n'
    );
    assert.match(
      code,
      /import \{ htmlSafe as trustHTML \} from "@ember\/template";/
    );
  });

  it("turns an optional import into a lookup that may find nothing", async () => {
    const code = await converted(
      "lib/x.ts",
      'import Other from "discourse/plugins/chat/x" with { discourseImport: "optional" };\nexport const has = Boolean(Other);\n'
    );
    assert.match(
      code,
      /import \{ optionalRequire \} from "discourse\/lib\/utilities";/
    );
    assert.match(
      code,
      /const Other = optionalRequire\("discourse\/plugins\/chat\/x"\) \|\| null;/
    );
  });

  it("refuses what cannot be erased", async () => {
    await assert.rejects(
      convert(`${HERE}/lib/x.ts`, "export enum Level { New }\n"),
      (error) =>
        error instanceof Refused &&
        error.message.startsWith(`${HERE}/lib/x.ts: TypeScript`)
    );
  });

  it("refuses a dynamic import", async () => {
    await assert.rejects(
      convert(`${HERE}/lib/x.ts`, 'export const load = () => import("./y");\n'),
      /dynamic import/
    );
  });
});

describe("package for 3.5: route templates", () => {
  const FORMS = {
    "a bare template": [
      "<template><h1>{{@model}}</h1></template>\n",
      /RouteTemplate\(\s*<template>/,
    ],
    "a constant": [
      'import type { TOC } from "@ember/component/template-only";\nconst Page = <template>x</template> satisfies TOC<object>;\nexport default Page;\n',
      /export default RouteTemplate\(Page\);/,
    ],
    "an expression": [
      "export default <template>x</template> satisfies TOC<object>;\n",
      /export default RouteTemplate\(<template>x<\/template>\);/,
    ],
    "a named class": [
      'import Component from "@glimmer/component";\nexport default class Page extends Component {\n  <template>x</template>\n}\n',
      /class Page extends Component[\s\S]*export default RouteTemplate\(Page\);/,
    ],
    "an anonymous class": [
      'import Component from "@glimmer/component";\nexport default class extends Component {\n  <template>x</template>\n}\n',
      /export default RouteTemplate\(\s*class extends Component/,
    ],
  };

  for (const [name, [source, expected]] of Object.entries(FORMS)) {
    it(`wraps ${name}`, async () => {
      const code = await converted("templates/peers.gts", source);
      assert.match(code, expected);
      assert.match(code, /import RouteTemplate from "ember-route-template";/);
    });
  }
});

describe("package for 3.5: FormKit", () => {
  const field = (type) =>
    `<template><form.Field @name="a" @type=${type} as |field|>{{#if @x}}<field.Control @maxlength={{1}} />{{/if}}</form.Field></template>\n`;

  it("moves the type from the field to its control", async () => {
    const code = await converted("components/x.gts", field('"textarea"'));
    assert.match(code, /<field\.Textarea/);
    assert.doesNotMatch(code, /@type/);
  });

  it("keeps the type of an input", async () => {
    const code = await converted("components/x.gts", field('"input-number"'));
    assert.match(code, /<field\.Input[^>]*@type="number"/);
  });

  it("refuses a type that host has no control for, and one that is not written out", async () => {
    await assert.rejects(
      convert(`${HERE}/x.gts`, field('"tag-chooser"')),
      /no control for @type="tag-chooser"/
    );
    await assert.rejects(
      convert(`${HERE}/x.gts`, field("{{@type}}")),
      /literal @type/
    );
  });
});

describe("package for 3.5: verification", () => {
  const problems = (code, file = "components/x.gjs") =>
    verify(new Map([[`${HERE}/${file}`, code]]));

  it("accepts what that host has", () => {
    assert.deepEqual(
      problems(
        'import { on } from "@ember/modifier";\n<template>{{#each @all as |one|}}<a {{on "click" @go}}>{{one.name}}</a>{{/each}}</template>\n'
      ),
      []
    );
  });

  it("names file and module of an import that host lacks", () => {
    assert.deepEqual(
      problems(
        'import DTabs from "discourse/ui-kit/d-tabs";\nexport default DTabs;\n',
        "lib/x.js"
      ),
      [
        `${HERE}/lib/x.js: imports "discourse/ui-kit/d-tabs", which a 3.5 host does not have`,
      ]
    );
  });

  it("names an export that host's module lacks", () => {
    assert.match(
      problems(
        'import { eq } from "@ember/helper";\nexport default eq;\n',
        "lib/x.js"
      )[0],
      /imports eq from "@ember\/helper"/
    );
  });

  it("names an own module that is not shipped", () => {
    assert.match(
      problems('import x from "./types";\nexport default x;\n', "lib/x.js")[0],
      /"\.\/types", which is not in the archive/
    );
  });

  it("names a word that only newer templates know without an import", () => {
    assert.match(
      problems("<template>{{#if (or @a @b)}}x{{/if}}</template>\n")[0],
      /uses \{\{or\}\}/
    );
  });
});
