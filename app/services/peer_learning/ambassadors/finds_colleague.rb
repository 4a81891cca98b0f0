# frozen_string_literal: true

# A verb that needs another ambassador, by `username`.
module PeerLearning::Ambassadors::FindsColleague
  private

  def fetch_colleague(params:, guardian:)
    return if params.username.blank?
    user = User.real.not_suspended.not_silenced.find_by(username_lower: params.username.downcase)
    user if user && user != guardian.user && PeerLearning::Ambassadors::Term.serving.exists?(user:)
  end
end
