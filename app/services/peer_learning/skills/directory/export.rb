# frozen_string_literal: true

# Takes the directory out as a file, as far as the one who asks may see it, and writes down that it was taken.
class PeerLearning::Skills::Directory::Export
  include Service::Base

  policy :can_export_learning_directory
  step :log
  model :lines

  private

  def can_export_learning_directory(guardian:)
    guardian.can_export_learning_directory?
  end

  def log(guardian:)
    StaffActionLogger.new(guardian.user).log_custom("peer_learning_directory_export")
  end

  def fetch_lines(guardian:)
    PeerLearning::Skills::Directory::Members.new(guardian)
  end
end
