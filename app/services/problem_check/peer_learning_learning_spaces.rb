# frozen_string_literal: true

# Some of the learning spaces elsewhere that an admin named cannot be read.
class ProblemCheck::PeerLearningLearningSpaces < ProblemCheck
  self.priority = "low"

  def call
    return no_problem if !SiteSetting.peer_learning_enabled
    return no_problem if failed.none?

    problem
  end

  private

  def failed
    @failed ||= PeerLearning::Clinics::LearningSpace.where.not(failure: nil).order(:address).to_a
  end

  def translation_data(_target = nil)
    reasons =
      failed.map do |space|
        key = "peer_learning.clinics.learning_spaces.#{space.failure}"
        reason = I18n.t(key, max: PeerLearning::RemoteText::MAX_BYTES / 1.megabyte)
        "#{ERB::Util.html_escape(space.address)} (#{reason})"
      end
    { addresses: reasons.join(", ") }
  end
end
