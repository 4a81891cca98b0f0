import { ajax } from "discourse/lib/ajax";
import User from "discourse/models/user";
import DiscourseRoute from "discourse/routes/discourse";

export default class UserRoute extends DiscourseRoute {
  override async model({ username }: { username: string }): Promise<User> {
    const { user } = await ajax(`/u/${encodeURIComponent(username)}.json`);
    return User.create(user);
  }

  override serialize({ username }: { username: string }) {
    return { username: username.toLowerCase() };
  }

  titleToken() {
    return (this.modelFor("user") as { username: string }).username;
  }
}
