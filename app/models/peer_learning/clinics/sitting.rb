# frozen_string_literal: true

module PeerLearning
  module Clinics
    # One time at which a clinic is held. It has a topic, and where there is a calendar plugin it is an event there.
    class Sitting < ActiveRecord::Base
      MOST = 6

      # Nobody is asked about what was longer ago.
      ASK_FOR_RECORDING_WITHIN = 7.days

      self.table_name = "peer_learning_sittings"

      belongs_to :clinic, class_name: "PeerLearning::Clinics::Clinic"
      belongs_to :topic, optional: true
      belongs_to :relay_topic, class_name: "Topic", optional: true
      has_many :attendances,
               -> { order(:asked_at, :id) },
               class_name: "PeerLearning::Clinics::Attendance",
               inverse_of: :sitting,
               dependent: :destroy
      has_many :recordings,
               class_name: "PeerLearning::Library::Recording",
               inverse_of: :sitting,
               dependent: :destroy
      has_many :support_requests,
               class_name: "PeerLearning::Connections::SupportRequest",
               inverse_of: :sitting,
               dependent: :delete_all

      enum :state, { planned: 0, cancelled: 1 }, scopes: false

      scope :planned, -> { where(state: "planned") }
      scope :to_come, ->(now) { planned.where(ends_at: now..) }
      scope :of_announced, -> { where(clinic_id: Clinic.announced.select(:id)) }

      # Those whose topic is not there yet or does not say what is so, of whom somebody was not told, or of whom the calendar
      # does not show everybody. A topic that was deleted stays so. Of those that are over, what was recorded comes and goes.
      scope :to_keep,
            ->(now) do
              untold = Attendance.untold.select(:sitting_id)
              without_topic = where(state: "planned", topic_id: nil)
              with_wrong_topic =
                where.not(topic_id: nil).where("event_revision IS DISTINCT FROM revision")
              wrong = without_topic.or(with_wrong_topic).or(where(id: untold))
              if EventsPlugin.state == "ok"
                apart = Attendance.apart_from_event.select(:sitting_id)
                wrong = wrong.or(where(state: "planned", topic_id: Topic.select(:id), id: apart))
              end
              of_announced.merge(where(ends_at: now..).merge(wrong).or(with_wrong_topic))
            end

      # Of which a recording may be there that nobody added yet.
      scope :to_ask_for_recording,
            ->(now) do
              recorded = Library::Recording.where.not(sitting_id: nil).select(:sitting_id)
              planned
                .where(clinic_id: Clinic.published.select(:id))
                .where(ends_at: (now - ASK_FOR_RECORDING_WITHIN)..now, recording_asked_at: nil)
                .where.not(id: recorded)
            end

      # Those in whose events something may have been changed that we were not told of.
      scope :to_follow,
            ->(now) do
              of_announced
                .where.not(topic_id: nil)
                .and(to_come(now).or(with_recording_in_event(now)))
            end

      scope :with_recording_in_event,
            ->(now) do
              first_posts = Post.where(post_number: 1).where("raw LIKE ?", "%[event %recording=%")
              planned.where(
                starts_at: (now - Attendance::OPEN_FOR)..now,
                topic_id: first_posts.select(:topic_id),
              )
            end

      # Held until the transaction ends: who asks for a seat meanwhile waits their turn.
      def self.hold(id)
        lock.find_by(id:)
      end

      delegate :language, to: :clinic

      def minutes
        ((ends_at - starts_at) / 60).round
      end

      def over?(now)
        ends_at <= now
      end

      # Whether somebody can still say that they come.
      def open?(now)
        planned? && clinic.published? && !over?(now)
      end

      # Whether something can be said about how it was.
      def can_be_looked_back_on?(now)
        planned? && starts_at <= now && now <= ends_at + Attendance::OPEN_FOR
      end

      def free_seats
        seats - attendances.where(answer: "going").count if seats
      end

      def full?
        free_seats&.<= 0
      end

      # Another time, or other words: whoever comes is told, and calendars follow.
      def revise(**attributes)
        assign_attributes(attributes)
        return false if !changed?
        update!(revision: revision + 1)
      end

      # The first post of its topic, if that stands.
      def post_with_event
        topic&.first_post if EventsPlugin.state == "ok"
      end

      def tell(user, kind)
        Notices.tell(user, kind, mail: true, clinic_id:, sitting_id: id, clinic: clinic.title)
      end

      # Theirs, or one that is begun: who comes to it as it is now need not be told how it came to be.
      def attendance_of(user)
        attendances.create_with(told_revision: revision).find_or_initialize_by(user:)
      end

      # Held by whoever calls. Says what somebody answers, and gives a seat that comes free to who waits.
      def answer(user, answer, now:, **needs)
        attendance = attendance_of(user)
        attendance.give(answer, full: full?, now:)
        attendance.update!(needs)
        attendances.reset
        fill_seats(now:)
        attendance
      end

      # Whoever waits longest comes in, as long as there is a seat. Returns who did.
      def fill_seats(now:)
        waiting = attendances.where(answer: "waiting")
        waiting = waiting.limit([free_seats, 0].max) if seats
        waiting.to_a.each { |attendance| attendance.take_seat(now:) }
      end
    end
  end
end
