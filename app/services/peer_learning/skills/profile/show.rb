# frozen_string_literal: true

class PeerLearning::Skills::Profile::Show
  include Service::Base

  params do
    attribute :username, :string

    validates :username, presence: true
  end

  model :user
  policy :can_see_learning_profile
  model :profile

  private

  def fetch_user(params:)
    User.find_by_username(params.username)
  end

  def can_see_learning_profile(guardian:, user:)
    guardian.can_see_learning_profile?(user)
  end

  def fetch_profile(user:)
    PeerLearning::Skills::Profile.of(user)
  end
end
