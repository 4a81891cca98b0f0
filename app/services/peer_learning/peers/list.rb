# frozen_string_literal: true

# A page of the directory: everybody the reader may see, who joined last first.
class PeerLearning::Peers::List
  include Service::Base
  include PeerLearning::Peers::ReadsDirectory

  model :page

  private

  def fetch_page(params:, directory:)
    directory.page(after: params.after)
  end
end
