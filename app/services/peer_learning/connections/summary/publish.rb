# frozen_string_literal: true

# Begins the topic in which everybody can read a summary, once all its members agreed. One topic, whoever calls and
# however often: it is begun and noted in the same transaction.
class PeerLearning::Connections::Summary::Publish
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    model :summary
    policy :agreed
    model :category
    step :begin_topic
  end

  step :announce

  private

  def fetch_summary(connection:)
    connection.summary
  end

  def agreed(connection:, summary:)
    connection.may_publish? && !summary.public?
  end

  def fetch_category
    PeerLearning::Connections::Summary.category
  end

  def begin_topic(connection:, summary:, category:, now:)
    text = PeerLearning::Connections::SummaryText.new(connection)
    post =
      PostCreator.create!(
        Discourse.system_user,
        title: text.title,
        raw: text.raw,
        category: category.id,
        tags: [connection.skill.slug],
        skip_validations: true,
      )
    summary.update!(topic_id: post.topic_id)
    connection.record("published", by: nil, now:)
  end
end
