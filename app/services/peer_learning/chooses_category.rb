# frozen_string_literal: true

# A verb about something whose topics go where its `category_id` says.
module PeerLearning::ChoosesCategory
  private

  def fetch_category(params:)
    Category.find_by(id: params.category_id) if params.category_id
  end

  # Nobody puts topics where they may not begin some, or leaves them in a category that is not there. What stood there before
  # may go on standing.
  def may_choose_category?(record, category, params:, guardian:)
    return true if params.category_id.blank? || params.category_id == record.category_id_was
    category.present? && guardian.can_create_topic_on_category?(category)
  end
end
