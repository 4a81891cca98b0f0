# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Sittings for calendars that read them again and again: those to come and those of the last weeks, called off ones too, so
    # that they vanish where they stood.
    class Feed
      SINCE = 90.days
      MOST = 500

      class << self
        # What is held of clinics that the reader may see.
        def of_all(guardian, skill_id: nil)
          clinics = Clinic.visible_to(guardian).announced
          clinics = clinics.about_skill(skill_id) if skill_id
          Sitting.where(clinic_id: clinics.select(:id))
        end

        # What somebody comes to, or takes part in.
        def of_member(user)
          sittings = of_all(user.guardian)
          coming = Attendance.coming.where(user:)
          sittings.where(id: coming.select(:sitting_id)).or(
            sittings.where(clinic_id: Role.accepted.where(user:).select(:clinic_id)),
          )
        end
      end

      # reader: who is told where they meet, of what they have a seat or a part in
      def initialize(sittings, now:, name: nil, reader: nil)
        @sittings = sittings.where(starts_at: (now - SINCE)..)
        @name = name
        @reader = reader
      end

      def to_s
        Icalendar.new(first.map { |sitting| event(sitting) }, name: @name).to_s
      end

      private

      def first
        @first ||= @sittings.preload(clinic: :roles).order(:starts_at, :id).first(MOST)
      end

      def event(sitting)
        clinic = sitting.clinic
        page = Paths.clinic(clinic)
        Icalendar::Event.new(
          uid: "sitting-#{sitting.id}",
          sequence: sitting.revision,
          changed_at: [sitting.updated_at, clinic.updated_at].max,
          starts_at: sitting.starts_at,
          ends_at: sitting.ends_at,
          cancelled: sitting.cancelled?,
          summary: clinic.title,
          description: [clinic.description.presence, page].compact.join("\n\n"),
          location: (clinic.video_url if told_where?(sitting)),
          url: page,
        )
      end

      def told_where?(sitting)
        return false if !@reader
        seats.include?(sitting.id) ||
          sitting.clinic.roles.any? { |role| role.accepted? && role.user_id == @reader.id }
      end

      def seats
        @seats ||=
          Attendance
            .where(user: @reader, answer: "going", sitting_id: first.map(&:id))
            .pluck(:sitting_id)
            .to_set
      end
    end
  end
end
