import type Component from "@glimmer/component";

/** The signature of one of core's component classes that does not export it. */
export type SignatureOf<Class> = Class extends abstract new (
  ...args: never
) => Component<infer Signature>
  ? Signature
  : never;
