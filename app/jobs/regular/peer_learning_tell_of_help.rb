# frozen_string_literal: true

module Jobs
  class PeerLearningTellOfHelp < ::Jobs::Base
    def execute(_args)
      PeerLearning::Help::TellWorkingGroup.call
    end
  end
end
