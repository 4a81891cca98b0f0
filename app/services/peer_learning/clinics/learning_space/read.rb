# frozen_string_literal: true

# Reads what a learning space elsewhere says. Where it cannot be read, what it said before stays, and admins are told.
class PeerLearning::Clinics::LearningSpace::Read
  include Service::Base

  params do
    attribute :learning_space_id, :integer
    validates :learning_space_id, presence: true
  end

  model :learning_space
  step :read
  transaction { step :keep }

  private

  def fetch_learning_space(params:)
    PeerLearning::Clinics::LearningSpace.find_by(id: params.learning_space_id)
  end

  # Nothing is held meanwhile: elsewhere may be slow.
  def read(learning_space:, now:)
    text = PeerLearning::RemoteText.read(learning_space.address)
    text = PeerLearning::Clinics::SpaceText.new(text, now:)
    context[:found] = { name: text.name, entries: text.entries }
    context[:failure] = nil
  rescue PeerLearning::RemoteText::Unreachable
    context[:failure] = "unreachable"
  rescue PeerLearning::RemoteText::TooLarge
    context[:failure] = "too_large"
  rescue PeerLearning::Clinics::SpaceText::Unreadable
    context[:failure] = "unreadable"
  end

  # An admin may have taken it off the list in between.
  def keep(learning_space:, failure:, now:)
    space = PeerLearning::Clinics::LearningSpace.lock.find_by(id: learning_space.id)
    return if !space
    space.update!(failure:, tried_at: now)
    return if failure
    space.update!(name: context[:found][:name])
    space.keep(context[:found][:entries])
  end
end
