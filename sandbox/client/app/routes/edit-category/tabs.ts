import DiscourseRoute from "discourse/routes/discourse";
import type { EditedCategory } from "../../lib/records";

export default class EditCategoryTabsRoute extends DiscourseRoute {
  override model(): EditedCategory {
    return this.modelFor("editCategory") as EditedCategory;
  }
}
