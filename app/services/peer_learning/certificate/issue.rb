# frozen_string_literal: true

# Gives a member a page that says what they did, under the name they choose. Asked again it is the same page; one that was
# withdrawn counts again.
class PeerLearning::Certificate::Issue
  include Service::Base
  include PeerLearning::HoldsGround

  params do
    attribute :kind, :string
    attribute :ground_id, :integer
    attribute :name, :string

    before_validation { self.name = PeerLearning::Skills::PlainText.clean(name) }

    validates :kind, :ground_id, presence: true
    validates :name,
              length: {
                in: 1..PeerLearning::Certificate::MAX_NAME,
                message: ->(*) do
                  max = PeerLearning::Certificate::MAX_NAME
                  I18n.t("peer_learning.certificate.name", max:)
                end,
              }
  end

  policy :can_hold_certificates
  model :room

  transaction do
    model :ground, :lock_ground
    policy :is_so
    model :certificate, :find_or_build
    step :issue
  end

  private

  # Silenced, nobody says anything that others read.
  def can_hold_certificates(guardian:)
    guardian.can_hold_certificates?
  end

  def is_so(room:, ground:, now:)
    room.true_of?(ground, now:)
  end

  def find_or_build(guardian:, ground:, now:)
    code = PeerLearning::Certificate.new_code
    ground.certificate || ground.build_certificate(user: guardian.user, code:, created_at: now)
  end

  def issue(params:, guardian:, certificate:)
    certificate.update!(
      name: params.name,
      locale: guardian.user.effective_locale,
      withdrawn_at: nil,
    )
  end
end
