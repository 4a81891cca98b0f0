# frozen_string_literal: true

# name: discourse-peer-learning
# about: Members say what they can share and want to learn, and find a peer to learn with
# version: 0.1.0
# authors: discourse-peer-learning contributors
# url: https://github.com/discourse-peer-learning/discourse-peer-learning
# required_version: 3.5.0.beta8

enabled_site_setting :peer_learning_enabled

register_asset "stylesheets/peer-learning.scss"
register_asset "stylesheets/skills.scss"
register_asset "stylesheets/peers.scss"
register_asset "stylesheets/connections.scss"
register_asset "stylesheets/home.scss"
register_asset "stylesheets/rounds.scss"
register_asset "stylesheets/clinics.scss"
register_asset "stylesheets/library.scss"
register_asset "stylesheets/ambassadors.scss"
register_asset "stylesheets/help.scss"

module ::PeerLearning
  PLUGIN_NAME = "discourse-peer-learning"

  # What makes a match; the names are the matching engine's own.
  RULES = { minutes: 90, maxSize: 4, minProficiency: 2 }.freeze
end

require_relative "lib/peer_learning/engine"

add_admin_route "peer_learning.title", PeerLearning::PLUGIN_NAME, use_new_show_route: true

after_initialize do
  register_seedfu_fixtures(PeerLearning::Engine.root.join("db/fixtures").to_s)

  [
    ProblemCheck::PeerLearningSummariesCategory,
    ProblemCheck::PeerLearningClinicsCategory,
    ProblemCheck::PeerLearningCalendar,
    ProblemCheck::PeerLearningLearningSpaces,
    ProblemCheck::PeerLearningAmbassadorsGroup,
  ].each { |check| register_problem_check check }

  reloadable_patch do
    User.prepend PeerLearning::UserExtension
    Guardian.prepend PeerLearning::GuardianExtension
    Jobs::ExportUserArchive.prepend PeerLearning::UserArchiveExtension
    PeerLearning::Skills::Hooks.fill(PeerLearning::UserArchiveExtension)
    PeerLearning::Peers::Hooks.fill(PeerLearning::UserArchiveExtension)
    PeerLearning::Connections::Hooks.fill(PeerLearning::UserArchiveExtension)
    PeerLearning::Clinics::Hooks.fill(PeerLearning::UserArchiveExtension)
    PeerLearning::Library::Hooks.fill(PeerLearning::UserArchiveExtension)
    PeerLearning::Ambassadors::Hooks.fill(PeerLearning::UserArchiveExtension)
    PeerLearning::Help::Hooks.fill(PeerLearning::UserArchiveExtension)
    UserNotifications.prepend PeerLearning::UserNotificationsExtension
  end

  rooms = [
    PeerLearning::Skills::Hooks,
    PeerLearning::Peers::Hooks,
    PeerLearning::Connections::Hooks,
    PeerLearning::Clinics::Hooks,
    PeerLearning::Library::Hooks,
    PeerLearning::Ambassadors::Hooks,
    PeerLearning::Help::Hooks,
  ]
  rooms.each { |room| room.register(self) }

  # It goes along where a topic waits for review.
  allow_new_queued_post_payload_attribute(PeerLearning::Help::Hooks::SAID)

  # Certificates after all that they are about.
  [*rooms, PeerLearning::CertificateHooks].each do |hooks|
    # Also while the plugin is disabled: what belongs to an account goes with it.
    # rubocop:disable Discourse/Plugins/UsePluginInstanceOn
    DiscourseEvent.on(:merging_users) { |from_user, into_user| hooks.merge(from_user, into_user) }
    DiscourseEvent.on(:user_anonymized) { |args| hooks.forget(args[:user]) }
    # rubocop:enable Discourse/Plugins/UsePluginInstanceOn
  end

  PeerLearning::Badges.register(self)
end
