# frozen_string_literal: true

module Jobs
  # Members said something new of themselves: what nobody answered begins anew where one of them could. However many they are,
  # it is one job for so many requests, and one more after it for as many others.
  class PeerLearningAskNewSharers < ::Jobs::Base
    sidekiq_options queue: "low"

    BATCH_SIZE = 50

    def execute(args)
      return if Discourse.readonly_mode?
      user_ids, after_id = args.values_at(:user_ids, :after_id)
      request_ids = waiting_for(user_ids, after_id)
      begun = request_ids.map { |request_id| ask_anew(request_id, user_ids) }
      ::Jobs.enqueue(PeerLearningTellOfHelp) if begun.any?
      return if request_ids.size < BATCH_SIZE
      ::Jobs.enqueue(self.class, user_ids:, after_id: request_ids.last)
    end

    private

    def waiting_for(user_ids, after_id)
      requests = ::PeerLearning::Help::Unanswered.near(user_ids)
      requests = requests.where("peer_learning_help_requests.id > ?", after_id) if after_id
      requests.order(:id).limit(BATCH_SIZE).ids
    end

    # Whether it begins anew.
    def ask_anew(request_id, user_ids)
      params = { request_id:, user_ids: }
      ::PeerLearning::Help::Request::AskAnew.call(params:, now: Time.zone.now).success?
    end
  end
end
