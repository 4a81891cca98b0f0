# frozen_string_literal: true

module PeerLearning
  # Lines in a member's notifications. Their words are made where they are read, from what is given here.
  module Notices
    PREFIX = "peer_learning"

    # facts: short texts; all of them together fit into core's thousand characters. mail: whether it is mailed too, to
    # those who want mail and have not read it by then.
    def self.tell(user, kind, mail: false, **facts)
      notice =
        Notification.create!(
          user:,
          notification_type: Notification.types[:custom],
          data:
            JSON.generate(
              kind: "#{PREFIX}.#{kind}",
              message: "peer_learning.notices.#{kind}",
              title: "peer_learning.title",
              **facts.compact,
            ),
        )
      self.mail(notice) if mail
      notice
    end

    # What a line says that its reader has not read yet, as it is now. Whether there is one.
    def self.correct(user, kind, **facts)
      notice = unread(user, kind)
      notice&.update!(data: JSON.generate(notice.data_hash.merge(facts)))
      notice.present?
    end

    # One line of how many there are: mailed once until it is read, and gone when there are none.
    def self.keep_count(user, kind, count)
      return take_back(user, kind) if count.zero?
      return if correct(user, kind, count:)
      take_back(user, kind)
      tell(user, kind, mail: true, count:)
    end

    # Lines that are answered, or that a newer one stands for; all of ours when no kind is named. about: facts that they
    # have.
    def self.take_back(user, *kinds, **about)
      notices = of(user)
      about.each { |fact, value| notices = notices.where("data::json ->> ? = ?", fact, value.to_s) }
      kind = "data::json ->> 'kind'"
      if kinds.any?
        notices.where("#{kind} IN (?)", kinds.map { |name| "#{PREFIX}.#{name}" }).delete_all
      else
        notices.where("#{kind} LIKE ?", "#{PREFIX}.%").delete_all
      end
    end

    def self.of(user)
      Notification.where(user:, notification_type: Notification.types[:custom])
    end

    def self.unread(user, kind)
      of(user).unread.find_by("data::json ->> 'kind' = ?", "#{PREFIX}.#{kind}")
    end

    # As core mails its own: a while later, and not to who is there or has read it (Jobs::UserEmail).
    def self.mail(notice)
      return if notice.user.user_option.email_level == UserOption.email_level_types[:never]
      Jobs.enqueue_in(
        SiteSetting.email_time_window_mins.minutes,
        :user_email,
        type: "peer_learning_notice",
        user_id: notice.user_id,
        notification_id: notice.id,
      )
    end

    private_class_method :of, :unread, :mail
  end
end
