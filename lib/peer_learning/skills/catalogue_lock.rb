# frozen_string_literal: true

module PeerLearning
  module Skills
    # Skill tags are made sharing this lock, and the catalogue is changed holding it alone: no tag is lost to a
    # merge that does not see it yet, and no two changes make a circle. Both keep it until their transaction ends,
    # and a transaction that locks rows as well takes it before them.
    module CatalogueLock
      def self.share
        take("pg_advisory_xact_lock_shared")
      end

      def self.hold
        take("pg_advisory_xact_lock")
      end

      def self.take(function)
        DB.exec("SELECT #{function}(hashtext('peer_learning_catalogue'))")
      end

      private_class_method :take
    end
  end
end
