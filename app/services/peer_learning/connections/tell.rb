# frozen_string_literal: true

# Tells members what happened to their connection: each thing once, by whichever process comes first.
class PeerLearning::Connections::Tell
  include Service::Base

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :changes, :lock_changes
    step :spread
  end

  private

  def lock_changes(params:)
    PeerLearning::Connections::Change
      .untold
      .where(connection_id: params.connection_id)
      .order(:id)
      .lock("FOR UPDATE SKIP LOCKED")
      .to_a
  end

  def spread(changes:, now:)
    changes.each do |change|
      PeerLearning::Connections::News.new(change, now:).spread
      change.update!(told_at: now)
    end
  end
end
