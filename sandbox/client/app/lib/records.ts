/** What the sandbox's server sends, in core's shapes. */
export interface Person {
  id: number;
  username: string;
  name: string;
  avatar_template: string;
}

export interface Category {
  id: number;
  name: string;
  slug: string;
  color: string;
}

/** A category as its settings have it. */
export interface EditedCategory extends Category {
  custom_fields: Record<string, unknown>;
}

export interface TopicRow {
  id: number;
  title: string;
  slug: string;
  category_id: number;
  posts_count: number;
  last_posted_at: string;
  posters: { user_id: number }[];
}

export interface TopicList {
  users: Person[];
  topic_list: { topics: TopicRow[] };
}

export type EventAnswer = "going" | "interested" | "not_going";

/** What the calendar plugin says of an event; times are ISO 8601. */
export interface CalendarEvent {
  id: number;
  name: string;
  starts_at: string;
  ends_at: string | null;
  location: string | null;
  url: string | null;
  is_closed: boolean;
  is_expired: boolean;
  can_update_attendance: boolean;
  stats: Record<EventAnswer, number>;
  watching_invitee: { id: number; status: EventAnswer | null } | null;
}

export interface Post extends Person {
  post_number: number;
  event?: CalendarEvent;
  cooked: string;
  created_at: string;
}

export interface Topic {
  id: number;
  title: string;
  archetype: string;
  category_id: number | null;
  tags: string[];
  details: { allowed_users: Person[] };
  post_stream: { posts: Post[] };
}

export interface AdminPlugin {
  id: string;
  name: string;
  humanized_name: string;
  about: string;
  enabled: boolean;
}

export interface AdminSetting {
  setting: string;
  description: string;
  type: string;
  value: string;
}

/** Somebody a visitor of the demo may sign in as, without a password. */
export interface Persona extends Person {
  role: string;
}
