# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What a clinic is about.
    class ClinicSkill < ActiveRecord::Base
      extend AboutSkills::Links

      self.table_name = "peer_learning_clinic_skills"

      belongs_to :clinic, class_name: "PeerLearning::Clinics::Clinic"
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"
    end
  end
end
