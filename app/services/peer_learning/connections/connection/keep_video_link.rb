# frozen_string_literal: true

# Keeps where the members meet: any address they like, or none.
class PeerLearning::Connections::Connection::KeepVideoLink
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :url, :string

    before_validation { self.url = url.to_s.strip.presence }

    validates :connection_id, presence: true

    validate do
      PeerLearning::Connections::Check.video_url(url).each { |words| errors.add(:url, words) }
    end
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    step :keep
  end

  step :announce

  private

  def in_time(connection:)
    connection.under_way?
  end

  def keep(params:, connection:, member:, now:)
    return if connection.video_url == params.url
    connection.update!(video_url: params.url)
    connection.record("video_link", by: member.user, now:)
  end
end
