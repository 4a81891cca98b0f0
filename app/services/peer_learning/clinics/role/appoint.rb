# frozen_string_literal: true

# Names somebody host, sharer or interpreter, who agreed to it elsewhere. They are told, once.
class PeerLearning::Clinics::Role::Appoint
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic

  params do
    attribute :clinic_id, :integer
    attribute :username, :string
    attribute :role, :string
    attribute :languages

    before_validation do
      self.languages = Array(languages).uniq.first(PeerLearning::Clinics::Role::MAX_LANGUAGES)
    end

    validates :clinic_id, :username, presence: true
    validates :role, inclusion: { in: PeerLearning::Clinics::Role.roles.keys }
    validate { PeerLearning::Clinics::Role.check(self) }

    def words
    end
  end

  transaction do
    model :clinic, :lock_clinic
    policy :can_manage_clinic
    policy :not_cancelled
    model :user
    step :appoint
  end

  step :keep_topics

  private

  def fetch_user(params:)
    User.real.activated.not_suspended.find_by(username_lower: params.username.downcase)
  end

  def appoint(params:, guardian:, clinic:, user:)
    role = clinic.roles.find_or_initialize_by(user:, role: params.role)
    told = role.accepted? && role.persisted?
    role.update!(answer: "accepted", languages: params.languages.presence || role.languages)
    clinic.roles.reset
    clinic.rewrite_topics
    role.tell(user, "appointed_#{role.role}", by: guardian.user) if !told && user != guardian.user
  end
end
