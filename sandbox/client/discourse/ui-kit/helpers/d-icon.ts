import { trustHTML } from "@ember/template";
import icons from "virtual:icons";
import { escapeExpression } from "discourse/lib/utilities";
import { onlyKnown } from "../../../app/lib/strict";

interface Options {
  class?: string;
  title?: string;
  "aria-label"?: string;
  label?: string;
}

export default function dIcon(id: string, options: Options = {}) {
  onlyKnown("dIcon", options, ["class", "title", "aria-label", "label"]);
  const icon = icons[id];
  if (!icon) {
    throw new Error(
      `sandbox: no icon "${id}": register_svg_icon it in plugin.rb, or list it in core.yml`
    );
  }

  const classes =
    `fa d-icon d-icon-${id} svg-icon fa-width-auto svg-string ${options.class ?? ""}`.trim();
  const label = options["aria-label"] ?? options.label ?? options.title;
  const role = label
    ? `role="img" aria-label="${escapeExpression(label)}"`
    : `aria-hidden="true"`;
  return trustHTML(
    `<svg class="${classes}" ${role} viewBox="${icon.viewBox}" xmlns="http://www.w3.org/2000/svg"><path d="${icon.path}"/></svg>`
  );
}
