# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # What a row changes for a member, held against what stands. A file adds and corrects what it names; it
      # takes nothing away, and it speaks for nobody who has had the choice in the forum.
      class Plan
        include ActiveModel::Serialization

        OUTCOMES = %w[created updated unchanged refused].freeze

        # One a row, with the members and all they told read at once.
        def self.draw_up(rows, tree:)
          members = members_of(rows)
          first_lines = rows.reverse.to_h { |row| [name_in(row), row.line] }
          rows.map do |row|
            name = name_in(row)
            new(
              row:,
              entry: Entry.new(row.cells, tree:),
              user: members[name],
              first_line: (first_lines[name] if name && first_lines[name] != row.line),
            )
          end
        end

        def self.members_of(rows)
          User
            .human_users
            .where(username_lower: rows.filter_map { |row| name_in(row) })
            .preload(:user_option, learning_profile: %i[languages skill_tags])
            .index_by(&:username_lower)
        end

        def self.name_in(row)
          User.normalize_username(row.cells["username"].to_s.delete_prefix("@"))
        end

        private_class_method :members_of, :name_in

        delegate :line, to: :@row

        # first_line: where the file names the same member before, if it does
        def initialize(row:, entry:, user:, first_line: nil)
          @row = row
          @entry = entry
          @user = user
          @first_line = first_line
          @profile = user&.learning_profile
        end

        def username
          @row.cells["username"]
        end

        def outcome
          @outcome ||=
            if problems.any?
              "refused"
            elsif !@profile
              "created"
            else
              changes? ? "updated" : "unchanged"
            end
        end

        def changed_user_id
          @user.id if %w[created updated].include?(outcome)
        end

        def messages
          problems.presence || remarks
        end

        def carry_out(now:)
          return if %w[refused unchanged].include?(outcome)
          newly_told = Profile.insert({ user_id: @user.id }, unique_by: :user_id).any?
          profile = Profile.find_by!(user: @user)
          profile.assign_attributes(attributes)
          profile.show_to(@entry.consent || "nobody", now:) if newly_told
          profile.save!
          profile.add_languages(languages)
          SkillTag.declare(tags, now:)
          @user.user_option.update!(timezone: @entry.time_zone) if time_zone_missing?
        end

        private

        def problems
          @problems ||= [
            (sentence("no_username") if !username),
            (sentence("unknown_member") if username && !@user),
            (sentence("named_before", line: @first_line) if @first_line),
            (sentence("too_many_cells") if @row.surplus),
            *@entry.problems,
            (sentence("hours_without_time_zone") if hours_without_time_zone?),
          ].compact
        end

        def hours_without_time_zone?
          @user && @entry.problems.empty? && @entry.availability && !@entry.time_zone &&
            !own_time_zone
        end

        def remarks
          [consent_remark, time_zone_remark].compact
        end

        def consent_remark
          return if !@profile || !@entry.consent || @entry.consent == @profile.visibility
          choices = Profile.visibilities
          return sentence("consent_kept") if choices[@entry.consent] < choices[@profile.visibility]
          sentence("consent_not_given")
        end

        def time_zone_remark
          return if !own_time_zone || !@entry.time_zone || own_time_zone == @entry.time_zone
          sentence("time_zone_kept", own: own_time_zone, given: @entry.time_zone)
        end

        def changes?
          attributes.any? || languages.any? || tags.any? || time_zone_missing?
        end

        def attributes
          { region: @entry.region, availability: @entry.availability }.compact
            .reject { |name, value| @profile && @profile[name] == value }
        end

        def languages
          standing = @profile ? @profile.languages.to_h { [_1.code, _1.proficiency] } : {}
          @entry.languages.reject { |row| standing[row["code"]] == row["proficiency"] }
        end

        def tags
          standing =
            @profile ? @profile.skill_tags.to_h { [[_1.skill_id, _1.direction], _1.level] } : {}
          @entry
            .tags
            .reject { |tag| standing[tag.values_at(:skill_id, :direction)] == tag[:level] }
            .map { |tag| tag.merge(user_id: @user.id) }
        end

        def own_time_zone
          @user.user_option&.timezone.presence
        end

        def time_zone_missing?
          @entry.time_zone.present? && !own_time_zone
        end

        def sentence(key, **values)
          I18n.t("peer_learning.import.row.#{key}", **values)
        end
      end
    end
  end
end
