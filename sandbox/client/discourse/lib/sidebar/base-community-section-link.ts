import type Owner from "@ember/owner";
import { setOwner } from "@ember/owner";

/** What links of the sidebar's first section inherit from. */
export default class BaseCommunitySectionLink {
  constructor(owner: Owner) {
    setOwner(this, owner);
  }

  get name(): string {
    return this._notImplemented();
  }

  get route(): string | undefined {
    return undefined;
  }

  get title(): string {
    return this._notImplemented();
  }

  get text(): string {
    return this._notImplemented();
  }

  get defaultPrefixValue(): string {
    return "link";
  }

  get prefixValue(): string {
    return this.defaultPrefixValue;
  }

  _notImplemented(): never {
    throw "not implemented";
  }
}
