# frozen_string_literal: true

module PeerLearning
  module Help
    module Hooks
      # What the author of a topic said of the request while they wrote it: a hash of strings, see Request::Begin.
      SAID = :peer_learning_help

      class << self
        def register(plugin)
          plugin.register_category_custom_field_type(HelpCategories::FIELD, :string)
          plugin.register_preloaded_category_custom_fields(HelpCategories::FIELD)

          Filters.register(plugin)

          plugin.add_to_serializer(
            :topic_view,
            :peer_learning_help,
            include_condition: -> do
              @peer_learning_help = PeerLearning::Help::TopicHelp.new(object.topic, scope)
              @peer_learning_help.present?
            end,
          ) { @peer_learning_help.as_json }

          # How many were told to the reader and wait for an answer.
          plugin.add_to_serializer(:current_user, :help_requests_waiting) do
            PeerLearning::Help::Board.count_waiting(scope)
          end

          plugin.add_permitted_post_create_param(SAID, :hash)
          # Whatever becomes of it, the topic is written.
          plugin.on(:topic_created) do |topic, opts|
            PeerLearning::Help::Hooks.begin(topic, opts[SAID] || {})
          end

          # Of the plugin for solutions.
          plugin.on(:accepted_solution) { |post| PeerLearning::Help::Hooks.solve(post) }
          plugin.on(:unaccepted_solution) { |post| PeerLearning::Help::Hooks.reopen(post) }

          Skills::Learned.add(:help, Learned)
          Connections::Occasions.add("help", Connecting)
          Ambassadors::Queue.add(Unanswered::SOURCE, Unanswered)

          plugin.on(:peer_learning_connection_changed) do |connection, change, _actor|
            PeerLearning::Help::Hooks.follow(connection, change) if connection.from_help?
          end

          plugin.on(:peer_learning_members_changed) do |user_ids|
            PeerLearning::Help::Hooks.ask_new_sharers(user_ids)
          end

          # What was asked for as the one, those may answer who shared the other.
          plugin.on(:peer_learning_skills_merged) do |from_id, into_id|
            PeerLearning::Help::RequestSkill.move_skill(from_id, into_id, owner: :request_id)
            offers = PeerLearning::Skills::SkillTag.offer.where(skill_id: into_id)
            PeerLearning::Help::Hooks.ask_new_sharers(offers.pluck(:user_id))
          end

          plugin.on(:user_suspended) do |args|
            PeerLearning::Help::Records.leave(args[:user].id, now: Time.zone.now)
          end
        end

        def fill(archive)
          archive.add_part(:help, ArchiveSerializer)
        end

        def merge(source_user, target_user)
          Records.move(source_user.id, target_user.id, now: Time.zone.now)
        end

        def forget(user)
          Records.forget(user, now: Time.zone.now)
        end

        # said: what makes no sense in it is left to the service, what is too long for sense is not even kept for it
        def begin(topic, said = {})
          return if topic.private_message? || !HelpCategories.kind_of(topic.category_id)
          said = said.to_h.symbolize_keys.slice(*Request::Begin::SAID)
          said.transform_values! { |value| value.to_s.first(100) }
          Jobs.enqueue(Jobs::PeerLearningBeginHelp, topic_id: topic.id, **said)
        end

        def ask_new_sharers(user_ids)
          return if user_ids.empty?
          Jobs.enqueue(Jobs::PeerLearningAskNewSharers, user_ids:)
        end

        # Who wrote it is the one who helped.
        def solve(post)
          Request.where(topic_id: post.topic_id).update_all(solver_id: post.user_id)
          change(post, Request::End, ending: "solved")
        end

        def reopen(post)
          Request.where(topic_id: post.topic_id).update_all(solver_id: nil)
          change(post, Request::Reopen)
        end

        # One that comes to nothing leaves the request as it was.
        def follow(connection, change)
          if change == "proposed"
            params = { connection_id: connection.id }
            Request::Connect.call(params:, now: Time.zone.now)
          elsif connection.over?
            request_id = Request.where(connection_id: connection.id, state: "connected").pick(:id)
            as_forum(Request::Reopen, request_id:) if request_id
          end
        end

        private

        def change(post, verb, **about)
          request_id = Request.where(topic_id: post.topic_id).pick(:id)
          as_forum(verb, request_id:, **about) if request_id
        end

        def as_forum(verb, **params)
          verb.call(params:, guardian: Discourse.system_user.guardian, now: Time.zone.now)
        end
      end
    end
  end
end
