# frozen_string_literal: true

module PeerLearning
  # Something that is about a few skills, in an order: by rows of its own with a skill's id.
  module AboutSkills
    # On the class of these rows: a skill was merged into another.
    module Links
      # owner: the column of what is about them; who was about both is about one
      def move_skill(from_id, into_id, owner:)
        both = where(skill_id: into_id).select(owner)
        where(:skill_id => from_id, owner => both).delete_all
        where(skill_id: from_id).update_all(skill_id: into_id)
      end
    end

    # skill_ids: those it is about from now on, in this order
    def be_about(skill_ids)
      skill_links.where.not(skill_id: skill_ids).delete_all
      skill_ids.each { |skill_id| skill_links.find_or_create_by!(skill_id:) }
      skill_links.reset
      skills.reset
    end
  end
end
