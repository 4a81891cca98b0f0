# frozen_string_literal: true

# Begins the topic about a resource once that is public, and makes it say what is so from then on. One topic, whoever calls and
# however often: it is begun and noted in the same transaction.
class PeerLearning::Library::Resource::KeepTopic
  include Service::Base

  params do
    attribute :resource_id, :integer
    validates :resource_id, presence: true
  end

  transaction do
    model :resource
    policy :behind
    step :keep
    step :link_sitting
  end

  step :keep_sitting

  private

  def fetch_resource(params:)
    PeerLearning::Library::Resource.hold(params.resource_id)
  end

  def behind(resource:)
    resource.topic_revision != resource.revision
  end

  def keep(resource:)
    PeerLearning::Library::ResourceTopic.new(resource).keep
  end

  # Its topic leads here, as long as there is something to be led to.
  def link_sitting(resource:)
    resource.sitting&.update!(event_revision: nil)
  end

  def keep_sitting(resource:)
    return if !resource.sitting_id
    Jobs.enqueue(Jobs::PeerLearningKeepSitting, sitting_id: resource.sitting_id)
  end
end
