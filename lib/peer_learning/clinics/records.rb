# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What is kept of a member in this room, as their account is merged into another or goes.
    module Records
      # Rows of which a member has one each; by model, beside whose.
      OWN = {
        Role => %i[clinic_id role],
        Interest => [:clinic_id],
        Invitation => [:clinic_id],
        QuestionVote => [:question_id],
        Attendance => [:sitting_id],
        FeedKey => [],
      }.freeze

      # Which of two rows stays where both accounts have one: a part before an offer; a certificate, a seat and a place in the
      # line in that order. The lower number.
      RANK = {
        Role => ->(role) { [role.accepted? ? 0 : 1] },
        Attendance => ->(attendance) do
          [attendance.certificate ? 0 : 1, Attendance.answers[attendance.answer]]
        end,
      }.freeze

      # Columns that name a member beside what others keep of it, by model.
      NAMED = { Clinic => :author_id, Question => :user_id }.freeze

      class << self
        # Where both accounts said the same, the other's is kept.
        def move(from_id, into_id, now:)
          follow(from_id, now:) do
            # The calendar knows the other account by its own answers.
            Attendance.where(user_id: from_id).update_all(event_answer: nil)
            fold_questions(from_id, into_id)
            OWN.each do |model, keys|
              forget_one_of_two(model, keys, from_id, into_id)
              model.where(user_id: from_id).update_all(user_id: into_id)
            end
            NAMED.each do |model, column|
              model.where(column => from_id).update_all(column => into_id)
            end
          end
        end

        # Their questions go with their words, and so do votes for them.
        def forget(user, now:)
          events = events_of(user)
          seek_hosts(hosted_alone(user.id, now:), without: user.id)
          follow(user.id, now:) do
            questions = Question.where(user:)
            QuestionVote.where(question_id: questions.select(:id)).delete_all
            OWN.each_key { |model| model.where(user:).delete_all }
            questions.delete_all
            Clinic.where(author: user).update_all(author_id: nil)
            events.each { |post| EventsPlugin.answer(post, user, nil) }
          end
        end

        # Who cannot come any more leaves their seats to others.
        def leave(user_id, now:)
          seek_hosts(hosted_alone(user_id, now:), without: user_id)
          sittings = Sitting.to_come(now).select(:id)
          follow(user_id, now:) do
            Attendance.coming.where(user_id:, sitting_id: sittings).update_all(answer: "not_going")
          end
        end

        private

        # Seats that come free by what is done go to who waits, and topics that name a member say what is so then.
        def follow(user_id, now:)
          seats = Attendance.where(user_id:).pluck(:sitting_id)
          parts = Sitting.where(clinic_id: Role.accepted.where(user_id:).select(:clinic_id)).ids
          yield
          fill(Sitting.to_come(now).where(id: seats), now:)
          Sitting.where(id: parts).update_all(event_revision: nil)
          (seats | parts).each { |id| Jobs.enqueue(Jobs::PeerLearningKeepSitting, sitting_id: id) }
        end

        # To come, with nobody else who could host them.
        def hosted_alone(user_id, now:)
          hosts = Role.accepted.hosts
          others = hosts.where.not(user_id:).where(user_id: User.not_suspended.select(:id))
          Clinic
            .to_come(now)
            .where(id: hosts.where(user_id:).select(:clinic_id))
            .where.not(id: others.select(:clinic_id))
        end

        # The working group can name another.
        def seek_hosts(clinics, without:)
          members = Connections::WorkingGroup.members.where.not(id: without)
          clinics
            .to_a
            .product(members.to_a) do |clinic, user|
              facts = { clinic_id: clinic.id, clinic: clinic.title }
              Notices.tell(user, "host_missing", mail: true, **facts)
            end
        end

        # Where the calendar has an answer of theirs, which would bring them back.
        def events_of(user)
          known = Attendance.where(user:).where.not(event_answer: nil)
          known.preload(sitting: :topic).filter_map { |one| one.sitting.post_with_event }
        end

        def fill(sittings, now:)
          sittings
            .order(:id)
            .ids
            .each { |id| Sitting.transaction { Sitting.hold(id)&.fill_seats(now:) } }
        end

        def forget_one_of_two(model, keys, from_id, into_id)
          rows = model.where(user_id: [from_id, into_id]).group_by { |row| row.slice(*keys) }
          rows.each_value do |both|
            kept = both.min_by { |row| [*RANK[model]&.call(row), row.user_id == into_id ? 0 : 1] }
            both.without(kept).each(&:destroy!)
          end
        end

        # What both asked in the same words was asked once, by all who want to hear about it.
        def fold_questions(from_id, into_id)
          Question
            .where(user_id: from_id)
            .each do |asked|
              same = Question.find_by(user_id: into_id, **asked.slice(:clinic_id, :words))
              next if !same
              asked
                .votes
                .where.not(user_id: same.votes.select(:user_id))
                .update_all(question_id: same.id)
              asked.reload.destroy!
            end
        end
      end
    end
  end
end
