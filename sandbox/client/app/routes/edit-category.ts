import { ajax } from "discourse/lib/ajax";
import DiscourseRoute from "discourse/routes/discourse";
import type { EditedCategory } from "../lib/records";

export default class EditCategoryRoute extends DiscourseRoute {
  override async model({ slug }: { slug: string }): Promise<EditedCategory> {
    const { category } = await ajax(`/c/${slug}/find_by_slug.json`);
    return category;
  }

  titleToken() {
    return (this.modelFor("editCategory") as EditedCategory).name;
  }
}
