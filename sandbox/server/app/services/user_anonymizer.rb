# frozen_string_literal: true

# Leaves an account without a person.
class UserAnonymizer
  include Sandbox::Strict

  def self.make_anonymous(user, _actor = nil)
    user.update!(username: "anon#{SecureRandom.random_number(100_000_000)}", name: nil)
    DiscourseEvent.trigger(:user_anonymized, user:, opts: {})
    user
  end
end
