# frozen_string_literal: true

# A member's data as files, one a component; here there is none but the plugin's, and no archive is packed.
class Jobs::ExportUserArchive < Jobs::Base
  COMPONENTS = []

  attr_accessor :archive_for_user
end
