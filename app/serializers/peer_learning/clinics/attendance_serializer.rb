# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What the reader said about coming.
    class AttendanceSerializer < ApplicationSerializer
      attributes :answer, :place, :level, :language, :text_only
    end
  end
end
