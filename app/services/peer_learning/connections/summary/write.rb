# frozen_string_literal: true

# Keeps what was written of the summary so far: those lines that were given, and no other. Finished, it can be read by
# all of them as it stays.
class PeerLearning::Connections::Summary::Write
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    include PeerLearning::GivenFields

    attribute :connection_id, :integer
    PeerLearning::Connections::Summary::PROMPTS.each { |prompt| attribute prompt, :string }
    attribute :finished, :boolean

    validates :connection_id, presence: true

    validate do
      max = PeerLearning::Connections::Summary::MAX_WORDS
      long = words.select { |_, text| text.length > max }
      long.each_key do |prompt|
        errors.add(prompt, I18n.t("peer_learning.connections.summary.#{prompt}", max:))
      end
    end

    def words
      given(PeerLearning::Connections::Summary::PROMPTS).transform_values(&:to_s)
    end
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    model :summary, :find_or_begin_summary
    policy :not_public
    step :write
    policy :something_said
    step :finish
  end

  step :announce

  private

  def in_time(connection:)
    connection.over_and_met?
  end

  def find_or_begin_summary(connection:, member:)
    connection.summary || connection.create_summary!(author: member.user)
  end

  # What others agreed to have read is not changed under their names.
  def not_public(params:, summary:)
    summary.assign_attributes(params.words)
    !summary.public? || !summary.changed?
  end

  def write(connection:, member:, summary:)
    return if !summary.changed?
    summary.save!
    connection.ask_anew_to_publish(but: member) if summary.finished_at
  end

  def something_said(params:, summary:)
    !params.finished || !summary.nothing_said?
  end

  def finish(params:, connection:, member:, summary:, now:)
    return if !params.finished || summary.finished_at
    summary.update!(finished_at: now, author: member.user)
    connection.update!(state: "summarised")
    connection.record("summarised", by: member.user, now:)
  end
end
