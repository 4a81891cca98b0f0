# frozen_string_literal: true

module PeerLearning
  # What a mail says of a notice.
  class Letter
    def initialize(user, facts)
      @user = user
      @facts = facts.symbolize_keys
    end

    def template
      "#{Notices::PREFIX}.mails.#{@facts[:kind].delete_prefix("#{Notices::PREFIX}.")}"
    end

    def arguments
      I18n.with_locale(@user.effective_locale) { @facts.slice(*WORDS).merge(link:, details:) }
    end

    WORDS = %i[display_username skill].freeze
    private_constant :WORDS

    private

    # Where the notice leads.
    def link
      return "#{Discourse.base_url}/u/#{@user.encoded_username}/learning" if !@facts[:connection_id]
      path = @facts[:want] ? "peers?want=#{@facts[:want]}" : "connections/#{@facts[:connection_id]}"
      "#{Discourse.base_url}/peer-learning/#{path}"
    end

    # Kept out of the notice, which has no room for it.
    def details
      connection = Connections::Connection.find_by(id: @facts[:connection_id])
      connection ? Connections::Details.new(connection, @user).to_s : ""
    end
  end
end
