import EmberObject from "@ember/object";
import { userPath } from "discourse/lib/url";

export default class User extends EmberObject {
  get displayName(): string {
    return this.account.name || this.account.username;
  }

  get path(): string {
    return userPath(this.account.username.toLowerCase());
  }

  /** Core declares no type for what the server sends of a user. */
  private get account() {
    return this as unknown as Account;
  }
}

export interface Account extends User {
  id: number;
  username: string;
  name: string;
  avatar_template: string;
  admin: boolean;
  moderator: boolean;
  staff: boolean;
  can_edit: boolean;
  title?: string;
  bio_cooked?: string;
  bio_excerpt?: string;
  created_at: string;
  trust_level: number;
  all_unread_notifications_count?: number;
}
