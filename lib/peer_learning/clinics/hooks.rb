# frozen_string_literal: true

module PeerLearning
  module Clinics
    module Hooks
      class << self
        def register(plugin)
          Badges.register
          PeerLearning::Certificate.add(:clinic, Certified)
          Skills::Learned.add(:clinics, Learned)
          Ambassadors::Queue.add(:drafts, LonelyDrafts)

          plugin.on(:peer_learning_skills_merged) do |from_id, into_id|
            PeerLearning::Clinics::ClinicSkill.move_skill(from_id, into_id, owner: :clinic_id)
          end

          plugin.on(:user_suspended) do |args|
            PeerLearning::Clinics::Records.leave(args[:user].id, now: Time.zone.now)
          end

          plugin.on(:post_edited) do |post|
            PeerLearning::Clinics::Hooks.follow_event(post) if post.is_first_post?
          end

          plugin.on(:post_created) do |post|
            PeerLearning::Clinics::Hooks.take_question(post) if !post.is_first_post?
          end

          # What moderators take away is gone here too.
          plugin.on(:post_destroyed) do |post|
            PeerLearning::Clinics::Question.where(post_id: post.id).destroy_all
          end

          # An admin who names a learning space elsewhere need not wait for it.
          plugin.on(:site_setting_changed) do |name, *|
            if name == :peer_learning_learning_spaces
              Jobs.enqueue(Jobs::PeerLearningTendLearningSpaces)
            end
          end

          plugin.on(EventsPlugin::ANSWER_CHANGED) do |invitee|
            PeerLearning::Clinics::Hooks.follow_answer(invitee)
          end

          plugin.on(EventsPlugin::EVENT_ENDED) do |event|
            PeerLearning::Clinics::Hooks.ask_for_recording(event)
          end
        end

        def fill(archive)
          archive.add_part(:clinics, ArchiveSerializer)
        end

        def merge(source_user, target_user)
          Records.move(source_user.id, target_user.id, now: Time.zone.now)
        end

        def forget(user)
          Records.forget(user, now: Time.zone.now)
        end

        def follow_event(post)
          enqueue(Jobs::PeerLearningFollowEvent, post)
        end

        # event: the calendar plugin's own
        def ask_for_recording(event)
          post = Post.find_by(id: event.id)
          enqueue(Jobs::PeerLearningAskForRecording, post) if post
        end

        def take_question(post)
          return if !Sitting.exists?(relay_topic_id: post.topic_id)
          Jobs.enqueue(Jobs::PeerLearningTakeQuestion, post_id: post.id)
        end

        def follow_answer(invitee)
          post = Post.find_by(id: EventsPlugin.answer_of(invitee)[:post_id])
          follow_event(post) if post
        end

        private

        # post: in the topic of a sitting, or in any other
        def enqueue(job, post)
          sitting_id = Sitting.where(topic_id: post.topic_id).pick(:id)
          Jobs.enqueue(job, sitting_id:) if sitting_id
        end
      end
    end
  end
end
