import { trustHTML } from "@ember/template";
import { escapeExpression } from "discourse/lib/utilities";
import { onlyKnown } from "../../../app/lib/strict";

const SIZES: Record<string, number> = {
  tiny: 24,
  small: 24,
  medium: 48,
  large: 48,
  extra_large: 96,
  huge: 144,
};

interface Options {
  imageSize: string;
  title?: string;
  extraClasses?: string;
  ariaHidden?: boolean;
}

interface Person {
  username: string;
  name?: string | null;
  avatar_template: string;
}

export default function dAvatar(user: Person, options: Options) {
  onlyKnown("dAvatar", options, [
    "imageSize",
    "title",
    "extraClasses",
    "ariaHidden",
  ]);
  const size = SIZES[options.imageSize];
  if (!size) {
    throw new Error(`sandbox: dAvatar has no size "${options.imageSize}"`);
  }

  const source = user.avatar_template.replaceAll("{size}", String(size * 2));
  const classes = ["avatar", options.extraClasses].filter(Boolean).join(" ");
  const title = options.title ?? user.name ?? user.username;
  const hidden = options.ariaHidden ? " aria-hidden='true'" : "";
  return trustHTML(
    `<img loading='lazy' alt='' width='${size}' height='${size}' src='${escapeExpression(source)}' class='${classes}' title='${escapeExpression(title)}'${hidden}>`
  );
}
