# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Somebody who comes to a sitting, for those who run it.
    class AttendeeSerializer < ApplicationSerializer
      attributes :answer, :level, :language, :text_only, :says_attended, :host_says_attended

      has_one :user, serializer: PersonSerializer, embed: :objects
    end
  end
end
