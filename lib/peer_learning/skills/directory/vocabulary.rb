# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # The skills a file may name: the catalogue's, those that wait for the working group, and a number of new
      # ones, which are remembered.
      class Vocabulary
        MAX_NEW = 200

        # As the file wrote them first.
        attr_reader :new_skills

        def initialize(new_skills = [])
          @new_skills = new_skills.dup
          @folded = new_skills.to_set { |name| Tree.fold(name) }
        end

        # Reads the catalogue anew where it has changed.
        def refresh
          version = Skill.pick(Arel.sql("MAX(updated_at), COUNT(*)"))
          return if @version == version
          @version = version
          @standing = Tree.load_standing
          @retired = Tree.new(Skill.retired.order(:id).to_a)
        end

        # By the name of a skill that was merged, the one it went into.
        def named(text)
          look_up(@standing, text) || follow(look_up(@retired, text))
        end

        # Set aside by the working group, so not to be proposed once more.
        def retired?(text)
          look_up(@retired, text).present?
        end

        # Whether the name may be a skill's that nobody thought of yet.
        def welcome?(text)
          SkillCheck::NAME_LENGTHS.cover?(text.length) && text.match?(/\p{L}/) &&
            (@folded.include?(Tree.fold(text)) || @folded.size < MAX_NEW)
        end

        def remember(names)
          names.each do |name|
            next if !welcome?(name)
            @new_skills << name if @folded.add?(Tree.fold(name))
          end
        end

        private

        def look_up(tree, text)
          tree.named(text) || tree.named(Cell.digits(text))
        end

        def follow(skill)
          @standing.find(Skill.follow(skill.id)&.id) if skill&.merged_into_id
        end
      end
    end
  end
end
