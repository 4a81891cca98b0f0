import plugin from "virtual:plugin";
import type { Preloaded } from "../lib/session";

/** Who is signed in where a test asks for a user: core's own fixture. */
export const ROBIN = {
  id: 19,
  username: "eviltrout",
  name: "Robin Ward",
  avatar_template: "/images/avatar.png?size={size}",
  admin: true,
  moderator: true,
  staff: true,
  trust_level: 4,
  can_edit: true,
  created_at: "2013-02-03T15:19:22.704Z",
  user_option: { timezone: "Australia/Brisbane" },
};

export function preloadedForTests(): Preloaded {
  return {
    currentUser: null,
    siteSettings: {
      title: "QUnit Discourse Tests",
      authorized_extensions: "jpg|jpeg|png|gif|heic|heif|webp|svg|txt|ico|yml",
      authorized_extensions_for_staff: "",
      max_attachment_size_kb: 10240,
      max_image_size_kb: 10240,
      ...plugin.settings,
    },
    site: {
      categories: [{ id: 1, name: "bug", slug: "bug", color: "e9dd00" }],
    },
    locale: "en",
    translations: plugin.strings,
  };
}

type Params = Record<string, unknown>;

function account({ username }: Params) {
  const name = String(username).replace(".json", "");
  return name === ROBIN.username
    ? ROBIN
    : { ...ROBIN, id: 5, username: name, name, can_edit: false };
}

/** What core's tests answer by themselves, as far as the pages here ask. */
export const defaultAnswers: Record<string, (params: Params) => object> = {
  "/session/csrf": () => ({ csrf: "a token" }),
  "/latest.json": () => ({ users: [], topic_list: { topics: [] } }),
  "/notifications.json": () => ({ notifications: [] }),
  "/u/:username": (params) => ({ user: account(params) }),
  "/u/:username/card.json": (params) => ({ user: account(params) }),
};
