# frozen_string_literal: true

# Files what somebody asks in the text relay among the questions of its clinic: each reply once. What scribes and hosts write
# there is the talk itself.
class PeerLearning::Clinics::Question::TakeFromRelay
  include Service::Base

  params do
    attribute :post_id, :integer
    validates :post_id, presence: true
  end

  model :post
  model :sitting

  transaction do
    model :clinic, :lock_clinic
    policy :not_of_the_talk
    step :file
  end

  private

  def fetch_post(params:)
    post = Post.find_by(id: params.post_id)
    post if post && post.post_type == Post.types[:regular] && post.user_id.positive?
  end

  def fetch_sitting(post:)
    PeerLearning::Clinics::Sitting.find_by(relay_topic_id: post.topic_id)
  end

  def lock_clinic(sitting:)
    PeerLearning::Clinics::Clinic.hold(sitting.clinic_id)
  end

  def not_of_the_talk(post:, clinic:)
    clinic.roles.none? do |role|
      role.accepted? && role.user_id == post.user_id && %w[host scribe].include?(role.role)
    end
  end

  def file(post:, clinic:, now:)
    words = PeerLearning::Skills::PlainText.clean(Nokogiri::HTML5.fragment(post.cooked).text)
    return if words.blank?
    question =
      clinic
        .questions
        .create_with(
          user: post.user,
          words: words.truncate(PeerLearning::Clinics::Question::MAX_WORDS),
          created_at: now,
        )
        .find_or_create_by!(post_id: post.id)
    question.votes.find_or_create_by!(user: post.user)
  end
end
