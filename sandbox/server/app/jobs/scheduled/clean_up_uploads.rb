# frozen_string_literal: true

module Jobs
  # Takes away what nothing refers to.
  class CleanUpUploads < ::Jobs::Scheduled
    every 1.hour

    def execute(_args)
      return if !SiteSetting.clean_up_uploads
      hours = [SiteSetting.clean_orphan_uploads_grace_period_hours, 1].max
      Upload
        .where("uploads.created_at < ?", hours.hours.ago)
        .where
        .missing(:upload_references)
        .find_each(&:destroy)
    end

    # Core does it once in half the grace period; nothing here remembers when it was done.
    def reset_last_cleanup! = nil
  end
end
