# frozen_string_literal: true

module PeerLearning
  module Library
    # Something to learn from: a Recording, which its speakers make public, or a Material, which the working group does.
    class Resource < ActiveRecord::Base
      include AboutSkills

      MAX_TITLE = 200
      MAX_DESCRIPTION = 2_000
      MAX_ATTRIBUTION = 300
      MAX_WORDS = 500
      MAX_SKILLS = 5
      LEVELS = 0..4

      DETAILS = %i[title description language level region licence attribution category_id].freeze

      # Creative Commons 4.0, as Wikimedia Commons has them; the last one for what may be looked at and no more.
      LICENCES = %w[cc0 cc_by cc_by_sa all_rights_reserved].freeze

      # Of a medium with captions, all or from one second to another.
      Transcript =
        Struct.new(:medium, :from_second, :to_second) { delegate :id, :language, to: :medium }

      self.table_name = "peer_learning_resources"

      # Of which it is the recording; those of no clinic stand alone.
      belongs_to :sitting, class_name: "PeerLearning::Clinics::Sitting", optional: true
      belongs_to :author, class_name: "User", optional: true
      belongs_to :reviewer, class_name: "User", optional: true
      belongs_to :own_category, class_name: "Category", foreign_key: :category_id, optional: true
      belongs_to :topic, optional: true

      has_many :skill_links,
               -> { order(:id) },
               class_name: "PeerLearning::Library::ResourceSkill",
               inverse_of: :resource,
               dependent: :delete_all
      has_many :skills, through: :skill_links
      has_many :media,
               -> { order(:kind, :from_second, :id) },
               class_name: "PeerLearning::Library::Medium",
               inverse_of: :resource,
               dependent: :destroy
      with_options inverse_of: :resource, dependent: :delete_all do
        has_many :translations,
                 -> { order(:language, :id) },
                 class_name: "PeerLearning::Library::Translation"
        has_many :uses, -> { order(id: :desc) }, class_name: "PeerLearning::Library::Use"
      end

      delegate :clinic, to: :sitting, allow_nil: true

      scope :public_ones, -> { where.not(published_at: nil) }

      # What belongs to a clinic is for those who see that.
      scope :visible_to,
            ->(guardian) do
              clinics = Clinics::Clinic.visible_to(guardian).select(:id)
              sittings = Clinics::Sitting.where(clinic_id: clinics).select(:id)
              public_ones.where(sitting_id: nil).or(public_ones.where(sitting_id: sittings))
            end

      # Those whose topic does not say what is so.
      scope :to_keep, -> { where("topic_revision IS DISTINCT FROM revision") }

      scope :about_skills,
            ->(skill_ids) do
              where(id: ResourceSkill.where(skill_id: skill_ids).select(:resource_id))
            end

      # Those in which any of these media is: at the same address, or the same file.
      scope :with_any_of,
            ->(media) do
              at_address = Medium.where(url: media.pluck(:url).compact)
              of_file = Medium.where(upload_id: media.pluck(:upload_id).compact)
              where(id: at_address.or(of_file).select(:resource_id))
            end

      # Of two who add the same at once, one learns that it is there. Before any row is held.
      def self.take_turns
        DB.exec("SELECT pg_advisory_xact_lock(hashtext('peer_learning_library'))")
      end

      # Whatever else happens to it waits its turn, until the transaction ends.
      def self.hold(id)
        lock.find_by(id:)
      end

      # Where topics go of those that have no category of their own.
      def self.usual_category
        Category.find_by(id: SiteSetting.peer_learning_library_category.presence)
      end

      def category
        own_category || self.class.usual_category
      end

      # What anybody may look at who sees the resource.
      def public_media
        media.select { |medium| allows?(medium.kind, *medium.part) }
      end

      # What anybody may read of it, drawn from captions that are kept here: all, or the parts that may be known.
      def public_transcripts
        parts = (spans || [[nil, nil]]).select { |from, to| allows?("transcript", from, to) }
        captions.product(parts).map { |medium, (from, to)| Transcript.new(medium, from, to) }
      end

      # Those that are kept here.
      def captions
        media.select(&:captions_kept?)
      end

      def public?
        published_at.present?
      end

      def taken_down?
        taken_down_at.present?
      end

      # Held by whoever calls. What may be shown is worked out anew, and its topic follows.
      def follow(now:)
        media.reset
        published_at = (self.published_at || now if shown?)
        update!(published_at:, revision: revision + 1, **of_public_media)
      end

      def tell(user, kind)
        Notices.tell(user, kind, mail: true, resource_id: id, resource: title)
      end

      def tell_author(kind)
        tell(author, kind)
      end

      private

      def languages_of(list)
        list.filter_map(&:language)
      end

      # What the shelf tells without looking at each.
      def of_public_media
        shown = public_media
        {
          kinds: [*shown.map(&:kind), *("transcript" if public_transcripts.any?)].uniq,
          languages: [language, *languages_of(shown), *languages_of(public_transcripts)].uniq,
          seconds: shown.filter_map(&:seconds).max,
          lightest_bytes: shown.filter_map(&:bytes).min,
        }
      end
    end
  end
end
