# frozen_string_literal: true

# Applies to be an ambassador, or says otherwise for where and for what one is there.
class PeerLearning::Ambassadors::Term::Save
  include Service::Base
  include PeerLearning::FindsSkills
  include PeerLearning::Ambassadors::HoldsTerm

  FIELDS = %i[regions languages words].freeze

  params do
    attribute :regions
    attribute :languages
    attribute :words, :string
    attribute :skill_ids

    before_validation do
      self.regions = Array(regions).grep(String).uniq
      self.languages = Array(languages).grep(String).uniq
      self.words = words.to_s.strip
      self.skill_ids = Array(skill_ids).filter_map { |id| Integer(id, exception: false) }.uniq
    end

    validate do
      [*PeerLearning::Ambassadors::Term::Save::FIELDS, :skill_ids].each do |field|
        sentences = PeerLearning::Ambassadors::Check.public_send(field, public_send(field))
        sentences.each { |text| errors.add(field, text) }
      end
    end
  end

  transaction do
    step :share_catalogue
    step :take_turns
    model :term
    policy :can_apply
    model :skills, optional: true
    policy :skills_known
    step :save
    step :record
  end

  step :tell_working_group

  private

  # Of two who press at once, the second says it otherwise.
  def take_turns(guardian:)
    key = "peer_learning_ambassador_#{guardian.user.id}"
    DB.exec("SELECT pg_advisory_xact_lock(hashtext(:key))", key:)
  end

  def fetch_term(guardian:, now:)
    lock_own_term(guardian:) ||
      PeerLearning::Ambassadors::Term.new(user: guardian.user, created_at: now)
  end

  def can_apply(guardian:, term:)
    term.persisted? ? guardian.can_change_ambassador_term?(term) : guardian.can_apply_as_ambassador?
  end

  def skills_known(params:, skills:)
    params.skill_ids.empty? || skills.any?
  end

  def save(params:, term:, skills:)
    context[:is_new] = term.new_record?
    term.update!(params.slice(*FIELDS))
    term.be_about(skills.map(&:id))
  end

  def record(guardian:, term:, is_new:, now:)
    term.record("applied", by: guardian.user, now:) if is_new
  end

  def tell_working_group(term:, is_new:)
    to_working_group(term, "ambassador_applied", mail: true) if is_new
  end
end
