# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # What a row changes for a member, held against what stands. A file adds and corrects what it names; it
      # takes nothing away, and it speaks for nobody who has had the choice in the forum.
      class Plan
        DETAILS = %i[level priority formats purpose note].freeze

        # One a row, with the members and all they told read at once. first_lines: by username, where the file
        # named the member before these rows.
        def self.draw_up(rows, vocabulary:, first_lines: {})
          members = members_of(rows)
          first_lines = first_lines.dup
          rows.map do |row|
            name = name_in(row)
            first_line = first_lines[name] ||= row.line if name.present?
            new(
              row:,
              entry: Entry.new(row.cells, vocabulary:),
              username: name,
              user: members[name],
              first_line: (first_line if first_line != row.line),
            )
          end
        end

        def self.name_in(row)
          User.normalize_username(row.cells["username"].to_s.delete_prefix("@")).to_s.first(60)
        end

        def self.members_of(rows)
          User
            .human_users
            .where(username_lower: rows.map { |row| name_in(row) })
            .preload(:user_option, learning_profile: %i[languages standing_skill_tags])
            .index_by(&:username_lower)
        end

        private_class_method :members_of

        attr_reader :username

        delegate :line, to: :@row
        delegate :consent, :time_zone, to: :@entry

        # first_line: where the file names the same member before, if it does
        def initialize(row:, entry:, username:, user:, first_line: nil)
          @row = row
          @entry = entry
          @username = username
          @user = user
          @first_line = first_line
          @profile = user&.learning_profile
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

        def refused?
          outcome == "refused"
        end

        def changing?
          %w[created updated].include?(outcome)
        end

        def changed_user_id
          @user.id if changing?
        end

        def messages
          problems.presence || remarks
        end

        # Names of skills that nobody thought of yet.
        def new_skills
          @entry.unknown_skills.map(&:name)
        end

        # The row as the file has it, to be handed back.
        def values
          @row.values
        end

        def user_id
          @user.id
        end

        def attributes
          given = @entry.profile
          given[:contexts] &&= Profile::CONTEXTS & [*@profile&.contexts, *given[:contexts]]
          given.reject { |name, value| @profile && @profile[name] == value }
        end

        def languages
          standing = @profile ? @profile.languages.to_h { [_1.code, _1.proficiency] } : {}
          @entry
            .languages
            .reject { |row| standing[row["code"]] == row["proficiency"] }
            .map { |row| row.merge("user_id" => user_id) }
        end

        # A tag its owner was asked about is confirmed by being named.
        def tags
          @entry.tags.filter_map do |tag|
            stands = standing_tags[tag.values_at(:skill_id, :direction)] || SkillTag.new
            next if stands.persisted? && !stands.asked_at && says?(stands, tag)
            stands.slice(*DETAILS).symbolize_keys.merge(tag, user_id:)
          end
        end

        def time_zone_missing?
          time_zone.present? && !own_time_zone
        end

        private

        def standing_tags
          @standing_tags ||=
            (@profile&.standing_skill_tags || []).index_by { |tag| [tag.skill_id, tag.direction] }
        end

        def says?(standing, tag)
          tag.slice(*DETAILS).all? { |name, value| standing[name] == value }
        end

        def problems
          @problems ||= [
            @row.trouble,
            (sentence("no_username") if username.blank? && !@row.trouble),
            (sentence("unknown_member") if username.present? && !@user),
            (sentence("named_before", line: @first_line) if @first_line),
            *@entry.problems,
            *(too_many_tags if @user),
            (sentence("hours_without_time_zone") if hours_without_time_zone?),
          ].compact
        end

        def hours_without_time_zone?
          @user && @entry.problems.empty? && @entry.availability && !time_zone && !own_time_zone
        end

        def too_many_tags
          keys = @entry.tags.map { |tag| tag.values_at(:skill_id, :direction) }
          added = [
            *(keys - standing_tags.keys).map(&:last),
            *@entry.unknown_skills.map(&:direction),
          ]
          added.tally.filter_map do |direction, count|
            max = SkillTag.most(direction)
            next if standing_tags.keys.count { |_, other| other == direction } + count <= max
            sentence("too_many", column: Entry::TAG_COLUMNS.fetch(direction), max:)
          end
        end

        def remarks
          [consent_remark, time_zone_remark, *@entry.remarks].compact
        end

        def consent_remark
          return if !@profile || !consent || consent == @profile.visibility
          choices = Profile.visibilities
          return sentence("consent_kept") if choices[consent] < choices[@profile.visibility]
          sentence("consent_not_given")
        end

        def time_zone_remark
          return if !own_time_zone || !time_zone || own_time_zone == time_zone
          sentence("time_zone_kept", own: own_time_zone, given: time_zone)
        end

        def changes?
          attributes.any? || languages.any? || tags.any? || time_zone_missing? || new_skills.any?
        end

        def own_time_zone
          @user.user_option&.timezone.presence
        end

        def sentence(key, **values)
          Remark.new("row.#{key}", values)
        end
      end
    end
  end
end
