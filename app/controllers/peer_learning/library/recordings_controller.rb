# frozen_string_literal: true

module PeerLearning
  module Library
    class RecordingsController < PeerLearning::BaseController
      requires_login except: %i[show]

      def show
        limit_rate("library", 60)
        recording = Recording.find_by(id: params[:recording_id])
        raise Discourse::NotFound if !recording || !guardian.can_see_recording?(recording)
        render_recording(recording)
      end

      def create
        change(Recording::Save)
      end

      def update
        change(Recording::Save)
      end

      def consent
        change(Consent::Give)
      end

      private

      def change(verb)
        limit_rate("library-changes", 60)
        verb.call(service_params.merge(now:)) do
          on_success { |recording:| render_recording(recording) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:recording) { raise Discourse::NotFound }
          on_model_not_found(:speaker) { raise Discourse::InvalidAccess }
          on_failed_policy(:can_manage_recording) { raise Discourse::InvalidAccess }
          on_failed_policy(:has_begun) { render_sentence("library.has_begun") }
          on_failed_policy(:category_open) { render_sentence("clinics.category_open") }
          on_failed_policy(:somebody_speaks) do
            render_sentence("library.somebody_speaks", max: Recording::MOST_SPEAKERS)
          end
          on_failure { render_failure }
        end
      end

      def render_recording(recording)
        recording = Recording.preload(RecordingSerializer::PARTS).find(recording.id)
        render_serialized(recording, RecordingSerializer, root: false)
      end
    end
  end
end
