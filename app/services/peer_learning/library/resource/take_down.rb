# frozen_string_literal: true

# Takes a resource off the shelf, or declines one that was proposed. Whose it is learns why; it can be put up again.
class PeerLearning::Library::Resource::TakeDown
  include Service::Base
  include PeerLearning::Library::HoldsResource

  params do
    attribute :resource_id, :integer
    attribute :words, :string

    before_validation { self.words = PeerLearning::Skills::PlainText.clean(words.to_s).presence }

    validates :resource_id, presence: true

    validate do
      PeerLearning::Library::Check.taken_down_words(words).each { |text| errors.add(:words, text) }
    end
  end

  transaction do
    model :resource, :lock_resource
    policy :can_manage_resource
    step :take_down
    step :follow
  end

  step :keep_resource
  step :tell

  private

  def take_down(params:, guardian:, resource:, now:)
    return if resource.taken_down?
    resource.update!(taken_down_at: now, taken_down_words: params.words, reviewer: guardian.user)
  end

  def tell(guardian:, resource:)
    return if resource.author.nil? || resource.author == guardian.user
    resource.tell_author("resource_taken_down")
  end
end
