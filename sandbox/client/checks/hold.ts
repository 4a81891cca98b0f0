import type Component from "@glimmer/component";
import type EmberObject from "@ember/object";
import type Route from "@ember/routing/route";
import type Service from "@ember/service";
import type { ComponentLike } from "@glint/template";

/** Compiles for `true` alone: anything else prints what differs. */
export type Assert<Held extends true> = Held;

/** Every export of a stand-in must be one of core's, and fit where core's fits. */
export type Hold<Real, Fake> = {
  [Name in keyof Fake]: Name extends keyof Real
    ? HoldOne<Real[Name], Fake[Name]>
    : ["core does not export", Name];
}[keyof Fake];

type IsAny<T> = 0 extends 1 & T ? true : false;
type AnyClass = abstract new (...args: never) => unknown;
type AnyFunction = (...args: never) => unknown;
type Instance<Class> = Class extends abstract new (...args: never) => infer Made
  ? Made
  : never;

// Core writes much in plain JavaScript: there its types hold names alone.
type HoldOne<Real, Fake> =
  IsAny<Real> extends true
    ? true
    : Real extends abstract new (...args: never) => Component<infer Signature>
      ? IsAny<Signature> extends true
        ? true
        : Fake extends ComponentLike<Signature>
          ? true
          : ["does not take core's signature", Signature]
      : Real extends AnyClass
        ? Members<Instance<Real>, Instance<Fake>>
        : Real extends AnyFunction
          ? Fake extends Real
            ? true
            : ["differs from core", Real]
          : Members<Real, Fake>;

type Inherited =
  | keyof Component
  | keyof EmberObject
  | keyof Route
  | keyof Service;

type Own<Class> = Exclude<keyof Class, Inherited>;

type Members<Real, Fake> = Required<{
  [Name in Own<Fake>]: Name extends keyof Real
    ? HoldMember<Real[Name], Fake[Name], Name>
    : ["core has no member", Name];
}>[Own<Fake>];

type HoldMember<Real, Fake, Name> =
  IsAny<Real> extends true
    ? true
    : Fake extends Real
      ? true
      : ["differs from core", Name, Real];
