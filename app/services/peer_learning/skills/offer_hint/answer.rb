# frozen_string_literal: true

# Says that a member does not want to offer what others learned from them, or to be told of such things at all.
class PeerLearning::Skills::OfferHint::Answer
  include Service::Base

  ANSWERS = %w[not_this never].freeze

  params do
    attribute :skill_id, :integer
    attribute :answer, :string

    validates :skill_id, presence: true
    validates :answer,
              inclusion: {
                in: ANSWERS,
                message: ->(*) { I18n.t("peer_learning.profile.offer_hint") },
              }
  end

  transaction do
    model :hint, :lock_hint
    step :answer
    step :be_silent
  end

  step :take_notice_back

  private

  def lock_hint(params:, guardian:)
    hints = PeerLearning::Skills::OfferHint.lock
    hints.find_by(user: guardian.user, skill_id: params.skill_id)
  end

  # What they offer by now was not refused.
  def answer(params:, hint:)
    hint.update!(answer: params.answer) if !hint.offered?
  end

  def be_silent(params:, guardian:)
    return if params.answer != "never"
    PeerLearning::Skills::Profile.start(guardian.user.id).update!(offer_hints: false)
  end

  def take_notice_back(guardian:)
    PeerLearning::Notices.take_back(guardian.user, "offer_hint")
  end
end
