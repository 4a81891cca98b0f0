# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What the reader said about coming, and afterwards.
    class AttendanceSerializer < ApplicationSerializer
      attributes :answer, :place, :level, :language, :text_only, :attended, :feedback

      has_one :certificate, serializer: OwnCertificateSerializer, embed: :objects

      # nil as long as nobody said so
      def attended
        object.host_says_attended.nil? ? object.says_attended : object.host_says_attended
      end

      def feedback
        if object.feedback_at
          object.slice(:useful, :confidence_before, :confidence_after, :next_step)
        end
      end
    end
  end
end
