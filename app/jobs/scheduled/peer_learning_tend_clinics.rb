# frozen_string_literal: true

module Jobs
  # Takes up what a killed process did not come to, and what the calendar does not tell of.
  class PeerLearningTendClinics < ::Jobs::Scheduled
    every 10.minutes
    cluster_concurrency 1

    # Sittings a run; the rest has its turn in the next.
    BATCH_SIZE = 200

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      sitting = PeerLearning::Clinics::Sitting
      remind(now)
      ask_for_feedback(now)
      enqueue(PeerLearningAskForRecording, sitting.to_ask_for_recording(now))
      invite(now)
      look_back(now)
      enqueue(PeerLearningKeepSitting, sitting.to_keep(now))
      if PeerLearning::EventsPlugin.state == "ok"
        enqueue(PeerLearningFollowEvent, sitting.to_follow(now))
      end
    end

    private

    def remind(now)
      by_calendar = PeerLearning::EventsPlugin.state == "ok" ? ["hour_before"] : []
      reminders = PeerLearning::Clinics::Attendance::REMINDERS.keys - by_calendar
      reminders.each do |reminder|
        due = PeerLearning::Clinics::Attendance.to_remind(reminder, now)
        tend(due) { |attendance| attendance.remind(reminder) }
      end
    end

    def ask_for_feedback(now)
      due = PeerLearning::Clinics::Attendance.to_ask_for_feedback(now)
      tend(due) { |attendance| attendance.ask_for_feedback(now:) }
    end

    # Each held while it is told, so that another run finds it done; one that fails keeps no other from its turn.
    def tend(due)
      due
        .order(:id)
        .limit(BATCH_SIZE)
        .ids
        .each do |id|
          due.klass.transaction do
            attendance = due.lock("FOR UPDATE SKIP LOCKED").find_by(id:)
            yield attendance if attendance
          end
        rescue => error
          Discourse.warn_exception(error, message: "Attendance #{id} could not be tended")
        end
    end

    # Those that are over: who made them is thanked, and of a series the next one is prepared.
    def look_back(now)
      clinic = PeerLearning::Clinics::Clinic
      clinic
        .to_look_back_on(now)
        .order(:id)
        .limit(BATCH_SIZE)
        .ids
        .each { |clinic_id| clinic::LookBack.call(params: { clinic_id: }, now:) }
    end

    def invite(now)
      sittings = PeerLearning::Clinics::Sitting.planned.where(starts_at: now..)
      PeerLearning::Clinics::Clinic
        .published
        .where(id: sittings.select(:clinic_id))
        .order(:id)
        .ids
        .each do |clinic_id|
          PeerLearning::Clinics::Clinic::Invite.call(params: { clinic_id: }, now:)
        end
    end

    def enqueue(job, sittings)
      sittings
        .order(:starts_at)
        .limit(BATCH_SIZE)
        .ids
        .each { |sitting_id| ::Jobs.enqueue(job, sitting_id:) }
    end
  end
end
