import type Component from "@glimmer/component";
import type Service from "@ember/service";
import type { Assert, Hold } from "./hold";

type Caught<Real, Fake> = Hold<Real, Fake> extends true ? false : true;

type Makes<Made> = new (...args: never) => Made;

interface Button {
  Args: { label?: number };
  Element: HTMLButtonElement;
  Blocks: { default: [] };
}

interface ImpatientModal extends Service {
  show(component: unknown): string;
}

interface TalkativeModal extends Service {
  announce(): void;
}

type DButton = typeof import("discourse/ui-kit/d-button");
type Modal = typeof import("discourse/services/modal");
type Ajax = typeof import("discourse/lib/ajax");

/** Stand-ins that are wrong on purpose: the hold must catch each of them. */
export type Wrong = [
  Assert<Caught<DButton, { default: Makes<Component<Button>> }>>,
  Assert<Caught<Ajax, { fetchJson(): void }>>,
  Assert<Caught<Modal, { default: Makes<ImpatientModal> }>>,
  Assert<Caught<Modal, { default: Makes<TalkativeModal> }>>,
];
