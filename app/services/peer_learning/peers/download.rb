# frozen_string_literal: true

# Takes out as a file what the pages of the directory show, and writes down that it was taken.
class PeerLearning::Peers::Download
  include Service::Base

  policy :can_download_learning_directory

  include PeerLearning::Peers::ReadsDirectory

  step :log
  model :lines

  private

  def can_download_learning_directory(guardian:)
    guardian.can_download_learning_directory?
  end

  def log(guardian:, params:)
    StaffActionLogger.new(guardian.user).log_custom(
      "peer_learning_directory_download",
      params.filters.to_h.compact_blank.transform_values { |value| Array(value).join(", ") },
    )
  end

  def fetch_lines(directory:, guardian:, tree:)
    PeerLearning::Peers::DirectoryFile.new(directory, guardian:, tree:)
  end
end
