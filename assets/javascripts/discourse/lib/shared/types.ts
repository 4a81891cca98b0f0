export interface UserRef {
  id: number;
  username: string;
  name: string | null;
  avatar_template: string;
}

/** The signed-in reader, as far as these pages need to know them. */
export interface CurrentUser extends UserRef {
  admin: boolean;
  user_option: { timezone: string | null };
  can_review_learning_skills?: boolean;
}
