export interface UserRef {
  id: number;
  username: string;
  name: string | null;
  avatar_template: string;
  /** The group or organization they take part for; said only where people meet. */
  affiliate?: string | null;
}

/** The site's settings that are read here. */
export interface SiteSettings {
  title: string;
  peer_learning_max_offers: number;
  peer_learning_max_wants: number;
  peer_learning_days_until_hidden: number;
}

/** The signed-in reader, as far as these pages need to know them. */
export interface CurrentUser extends UserRef {
  admin: boolean;
  trust_level: number;
  user_option: { timezone: string | null };
  can_review_learning_skills?: boolean;
  can_download_learning_directory?: boolean;
  /** Of how many requests for help they were told that nobody took. */
  help_requests_waiting?: number;
}

/** A filter that is in force, in words, and what takes it back. */
export interface ActiveFilter<Filters> {
  key: string;
  words: string;
  without: Partial<Filters>;
}
