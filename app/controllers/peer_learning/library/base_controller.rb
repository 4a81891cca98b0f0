# frozen_string_literal: true

module PeerLearning
  module Library
    # One resource, as it is changed: each time it comes back as it is then.
    class BaseController < PeerLearning::BaseController
      private

      def change(verb)
        limit_rate("library-changes", 60)
        verb.call(service_params.merge(now:)) do
          on_success { |resource:| render_resource(resource) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:resource) { raise Discourse::NotFound }
          on_model_not_found(:speaker) { raise Discourse::InvalidAccess }
          %i[
            can_manage_resource
            can_put_up_resource
            can_use_resource
            may_take_back
          ].each { |policy| on_failed_policy(policy) { raise Discourse::InvalidAccess } }
          on_failed_policy(:category_open) { render_sentence("clinics.category_open") }
          on_failed_policy(:skills_known) { render_sentence("clinics.skills_known") }
          on_failed_policy(:has_begun) { render_sentence("library.has_begun") }
          on_failed_policy(:not_there_yet) do |same:|
            next render_sentence("library.there_unseen") if !guardian.can_see_resource?(same)
            render_sentence("library.not_there_yet", title: same.title)
          end
          on_failed_policy(:media_there) { render_sentence("library.media_there") }
          on_failed_policy(:not_translated_yet) { render_sentence("library.not_translated_yet") }
          on_failed_policy(:names_known) do |params:, speakers_to_be:|
            names = params.speaker_names - speakers_to_be.map(&:username_lower)
            render_sentence("library.names_known", names: names.join(", "))
          end
          on_failed_policy(:not_too_many) do
            render_sentence("library.not_too_many", max: Material::Save::MOST_PROPOSED)
          end
          on_failed_policy(:somebody_speaks) do
            render_sentence("library.somebody_speaks", max: Recording::MOST_SPEAKERS)
          end
          on_failure { render_failure }
        end
      end

      def render_resource(resource)
        serializer = resource.is_a?(Recording) ? RecordingSerializer : MaterialSerializer
        resource = resource.class.preload(serializer::PARTS).find(resource.id)
        render_serialized(resource, serializer, root: false, now:)
      end
    end
  end
end
