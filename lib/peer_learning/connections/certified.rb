# frozen_string_literal: true

module PeerLearning
  module Connections
    # What a certificate says of a connection: that somebody met, and what they shared and learned. Not with whom.
    module Certified
      class << self
        def model
          Member
        end

        # id: of the connection
        def hold(id, guardian)
          member = Member.lock.find_by(connection_id: id, user: guardian.user)
          member if member && guardian.can_see_connection?(member.connection)
        end

        def true_of?(member, **)
          member.taking_part? && member.met != false && member.connection.over_and_met?
        end

        # By somebody whom they met.
        def confirmed?(member)
          member.connection.taking_part.without(member).any?(&:met)
        end

        def facts(member, locale:)
          connection = member.connection
          zone = member.user.user_option.timezone.presence || "UTC"
          {
            parts: parts(member, locale),
            met_on: connection.starts_at.in_time_zone(zone).to_date,
            minutes: connection.minutes,
          }
        end

        private

        # Where the others left the forum, nobody knows who taught whom.
        def parts(member, locale)
          teachings = member.connection.teachings
          skills = {
            shared: teachings.select { |one| one.teacher_id == member.user_id }.map(&:skill),
            learned: teachings.select { |one| one.learner_id == member.user_id }.map(&:skill),
            interpreted: member.interprets? ? teachings.map(&:skill) : [],
          }.compact_blank
          skills = { met: [member.connection.skill] } if skills.empty?
          skills.transform_values { |some| some.uniq.map { |skill| skill.name(locale) } }
        end
      end
    end
  end
end
