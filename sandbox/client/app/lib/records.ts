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

export interface Post extends Person {
  post_number: number;
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
