/**
 * What a Discourse 3.5 host offers to the plugin's browser code, and under which name.
 *
 * `MODULES` is an allow-list: the modules of that host the plugin may import, each with the names it
 * may take from it. Something not listed here is refused when the archive is built, because on that
 * host a wrong import is found only when the page is opened. Add a line after looking it up there.
 */

/** Modules whose path changed; every other path is the same on both sides. */
const MOVED = {
  "discourse/ui-kit/d-async-content": "discourse/components/async-content",
  "discourse/ui-kit/d-breadcrumbs-item":
    "discourse/components/d-breadcrumbs-item",
  "discourse/ui-kit/d-button": "discourse/components/d-button",
  "discourse/ui-kit/d-empty-state": "discourse/components/empty-state",
  "discourse/ui-kit/d-load-more": "discourse/components/load-more",
  "discourse/ui-kit/d-modal": "discourse/components/d-modal",
  "discourse/ui-kit/d-navigation-item":
    "discourse/components/d-navigation-item",
  "discourse/ui-kit/d-page-header": "discourse/components/d-page-header",
  "discourse/ui-kit/d-toggle-switch": "discourse/components/d-toggle-switch",
  "discourse/ui-kit/helpers/d-avatar": "discourse/helpers/avatar",
  "discourse/ui-kit/helpers/d-concat-class": "discourse/helpers/concat-class",
  "discourse/ui-kit/helpers/d-icon": "discourse/helpers/d-icon",
  "discourse/ui-kit/helpers/d-unique-id": "discourse/helpers/unique-id",
  "discourse/ui-kit/modifiers/d-auto-focus": "discourse/modifiers/auto-focus",
};

/** Names that changed inside a module which kept its path: local code keeps the new name. */
export const RENAMED = {
  "@ember/template": {
    trustHTML: "htmlSafe",
    isTrustedHTML: "isHTMLSafe",
  },
};

export const MODULES = {
  "@ember/application": ["getOwner"],
  "@ember/component/template-only": ["default"],
  "@ember/controller": ["default"],
  "@ember/debug": ["assert"],
  "@ember/destroyable": ["registerDestructor"],
  "@ember/helper": ["array", "concat", "fn", "get", "hash"],
  "@ember/modifier": ["on"],
  "@ember/object": ["action", "get", "set"],
  "@ember/owner": ["getOwner", "setOwner"],
  "@ember/render-modifiers/modifiers/did-insert": ["default"],
  "@ember/render-modifiers/modifiers/did-update": ["default"],
  "@ember/render-modifiers/modifiers/will-destroy": ["default"],
  "@ember/routing": ["LinkTo"],
  "@ember/routing/route": ["default"],
  "@ember/runloop": ["cancel", "next", "schedule", "scheduleOnce"],
  "@ember/service": ["default", "service"],
  "@ember/template": ["htmlSafe", "isHTMLSafe"],
  "@ember/test-helpers": [
    "blur",
    "click",
    "currentURL",
    "fillIn",
    "find",
    "findAll",
    "focus",
    "render",
    "select",
    "settled",
    "triggerEvent",
    "triggerKeyEvent",
    "typeIn",
    "visit",
    "waitFor",
    "waitUntil",
  ],
  "@glimmer/component": ["default"],
  "@glimmer/tracking": ["cached", "tracked"],
  "discourse-i18n": ["default", "i18n"],
  "discourse/components/async-content": ["default"],
  "discourse/components/d-breadcrumbs-item": ["default"],
  "discourse/components/d-button": ["default"],
  "discourse/components/d-modal": ["default"],
  "discourse/components/d-navigation-item": ["default"],
  "discourse/components/d-page-header": ["default"],
  "discourse/components/d-toggle-switch": ["default"],
  "discourse/components/empty-state": ["default"],
  "discourse/components/form": ["default"],
  "discourse/components/load-more": ["default"],
  "discourse/helpers/avatar": ["default"],
  "discourse/helpers/concat-class": ["default"],
  "discourse/helpers/d-icon": ["default"],
  "discourse/helpers/unique-id": ["default"],
  "discourse/lib/ajax": ["ajax"],
  "discourse/lib/ajax-error": ["extractError", "popupAjaxError"],
  "discourse/lib/api": ["apiInitializer"],
  "discourse/lib/get-url": ["default", "getAbsoluteURL"],
  "discourse/lib/later": ["default"],
  "discourse/lib/notification-types/custom": ["default"],
  "discourse/lib/uppy/uppy-upload": ["default"],
  "discourse/lib/url": ["default", "userPath"],
  "discourse/lib/utilities": ["escapeExpression", "optionalRequire"],
  "discourse/models/user": ["default"],
  "discourse/modifiers/auto-focus": ["default"],
  "discourse/routes/discourse": ["default"],
  "discourse/tests/helpers/component-test": ["setupRenderingTest"],
  "discourse/tests/helpers/create-pretender": [
    "default",
    "parsePostData",
    "response",
  ],
  "discourse/tests/helpers/form-kit-helper": ["default"],
  "discourse/tests/helpers/qunit-helpers": [
    "acceptance",
    "exists",
    "fakeTime",
    "query",
    "updateCurrentUser",
  ],
  "ember-modifier": ["default", "modifier"],
  "ember-qunit": ["setupTest"],
  "ember-route-template": ["default"],
  "float-kit/components/d-menu": ["default"],
  "float-kit/components/d-tooltip": ["default"],
  qunit: ["default", "module", "test"],
  "truth-helpers": [
    "and",
    "eq",
    "gt",
    "gte",
    "includes",
    "lt",
    "lte",
    "not",
    "notEq",
    "or",
  ],
};

/** FormKit: the value of a field's `@type` → the child component that host knows instead. */
export const FORM_CONTROLS = {
  calendar: "Calendar",
  checkbox: "Checkbox",
  code: "Code",
  composer: "Composer",
  custom: "Custom",
  icon: "Icon",
  image: "Image",
  input: "Input",
  menu: "Menu",
  password: "Password",
  question: "Question",
  "radio-group": "RadioGroup",
  select: "Select",
  textarea: "Textarea",
  toggle: "Toggle",
};

/** Words a template of that host's Ember (5.12) understands without an import. */
export const TEMPLATE_KEYWORDS = new Set([
  "component",
  "debugger",
  "each",
  "each-in",
  "else",
  "has-block",
  "has-block-params",
  "helper",
  "if",
  "in-element",
  "let",
  "log",
  "modifier",
  "mount",
  "mut",
  "outlet",
  "this",
  "unbound",
  "unless",
  "yield",
]);

/** The path under which the host has the module that newer hosts call `path`. */
export function hostPath(path) {
  return (
    MOVED[path] ??
    path.replace(
      /^discourse\/(float-kit|select-kit|dialog-holder|admin|truth-helpers)(?=\/|$)/,
      "$1"
    )
  );
}
