# frozen_string_literal: true

module PeerLearning
  module Connections
    # All that its members see of a connection.
    class ConnectionSerializer < RowSerializer
      attributes :goal,
                 :give_back,
                 :video_url,
                 :can_bring_colleague,
                 :guide,
                 :next_peer,
                 :ring,
                 :certificate

      has_many :slots, serializer: SlotSerializer, embed: :objects
      has_one :summary, serializer: SummarySerializer, embed: :objects
      has_many :thanks, serializer: ThanksSerializer, embed: :objects
      has_many :support_requests, serializer: OwnSupportRequestSerializer, embed: :objects
      has_many :trace, serializer: ChangeSerializer, embed: :objects, key: :changes

      def trace
        object.trace.reject(&:quiet?)
      end

      def guide
        Guide.new(object, locale: I18n.locale).lines
      end

      def include_guide?
        object.agreed?
      end

      # What others need is between them and the working group.
      def support_requests
        object.support_requests.select { |request| request.user_id == scope.user.id }
      end

      # Where they meet is for those who do.
      def include_video_url?
        mine.taking_part? || object.over?
      end

      def can_bring_colleague
        Colleagues.new(object, scope, now: @options[:now]).any?
      end

      # Whom the learner could ask instead, as things stand now.
      def next_peer
        peer = NextPeer.new(object, scope, now: @options[:now]).peer
        Peers::PeerSerializer.new(peer, scope:, root: false).as_json if peer
      end

      # What the reader does with their other neighbour in a swap ring.
      def ring
        part = RingPart.new(object, scope.user)
        RingPartSerializer.new(part, scope:, root: false).as_json if part.other
      end

      def include_ring?
        object.ring_in_round.present?
      end

      # Null until the reader makes one.
      def certificate
        certificate = mine.certificate
        OwnCertificateSerializer.new(certificate, scope:, root: false).as_json if certificate
      end

      def include_certificate?
        Certified.true_of?(mine)
      end

      def include_next_peer?
        object.over?
      end

      private

      def mine
        object.member(scope.user)
      end
    end
  end
end
