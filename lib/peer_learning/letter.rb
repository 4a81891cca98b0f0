# frozen_string_literal: true

module PeerLearning
  # What a mail says of a notice.
  class Letter
    def initialize(user, facts, now:)
      @user = user
      @facts = facts.symbolize_keys
      @now = now
    end

    def template
      "#{Notices::PREFIX}.mails.#{@facts[:kind].delete_prefix("#{Notices::PREFIX}.")}"
    end

    def arguments
      I18n.with_locale(@user.effective_locale) do
        @facts.slice(*WORDS).merge({ link:, details:, ring:, why: }.compact)
      end
    end

    WORDS = %i[clinic display_username reason resource skill topic until].freeze
    private_constant :WORDS

    private

    # Where the notice leads.
    def link
      "#{Discourse.base_url}#{path}"
    end

    def path
      want, connection_id, clinic_id = @facts.values_at(:want, :connection_id, :clinic_id)
      if @facts[:kind] == "#{Notices::PREFIX}.support_needed"
        "/peer-learning/support-requests"
      elsif @facts[:kind] == "#{Notices::PREFIX}.help_unanswered"
        "/peer-learning/help"
      elsif @facts[:topic_id]
        "/t/#{@facts[:topic_id]}"
      elsif want || @facts[:month]
        "/peer-learning/peers#{"?want=#{want}" if want}"
      elsif connection_id
        "/peer-learning/connections/#{connection_id}"
      elsif @facts[:kind] == "#{Notices::PREFIX}.recording_wanted"
        "/peer-learning/clinics/#{clinic_id}/sittings/#{@facts[:sitting_id]}/recording"
      elsif @facts[:kind].start_with?("#{Notices::PREFIX}.ambassador_")
        "/peer-learning/ambassadors"
      elsif clinic_id
        "/peer-learning/clinics/#{clinic_id}"
      elsif @facts[:resource_id]
        "/peer-learning/library/#{@facts[:resource_id]}"
      else
        "/u/#{@user.encoded_username}/learning"
      end
    end

    # Why a round brought them nobody; or after how many others they are asked for help.
    def why
      return I18n.t("peer_learning.rounds.told.#{@facts[:why]}") if @facts[:why]
      count = @facts[:before]
      return if !count
      key = count.zero? ? "asked_first" : "asked_before"
      I18n.t("peer_learning.help.#{key}", count:)
    end

    # Kept out of the notice, which has no room for it.
    def details
      return Clinics::Details.new(sitting, @user).to_s if sitting
      connection ? Connections::Details.new(connection, @user, now: @now).to_s : ""
    end

    # From whom they learn in a swap ring, and whom they teach.
    def ring
      connection ? Connections::Details.new(connection, @user, now: @now).ring : ""
    end

    def sitting
      @sitting ||= Clinics::Sitting.find_by(id: @facts[:sitting_id])
    end

    def connection
      @connection ||= Connections::Connection.find_by(id: @facts[:connection_id])
    end
  end
end
