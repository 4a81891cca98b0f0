# frozen_string_literal: true

# What the owner of it all (peer_learning_privacy_spec.rb) asks for and takes, and what of it comes to a reader.
module PrivacyOfHelp
  # Told by what the reader may do, and not of the owner.
  OF_READER = %w[can_answer can_end].freeze

  attr_reader :wanted_help, :taken_help

  def take_part_in_help
    category = Fabricate(:help_category)
    @wanted_help = Fabricate(:help_request, asker: owner, skills: [wanted], category:)
    @taken_help = Fabricate(:help_request, category:, state: "taken", taker: owner)
    taken_help.calls.create!(
      user: owner,
      state: "took",
      told_at: 1.day.ago,
      why: {
        skill_id: shared.id,
        language: "en",
        before: 1,
      },
    )
    taken_help.tell(owner, "help_wanted", skill: "Shared", language: "en", before: 1)
  end

  def in_lists_of_help
    board = read("/peer-learning/help")
    pages = [board["could_answer"], board["unanswered"]]
    pages << read("/peer-learning/help/could-answer") << read("/peer-learning/help/unanswered")
    lists = [*pages.compact.map { |page| page["requests"] }, board["mine"]]
    { "asked" => lists.flatten.compact.find { |row| row["id"] == wanted_help.id } }
  end

  def in_topics_of_help
    asked, taken = [wanted_help, taken_help].map { |request| of_topic(request.topic) }
    { "asked" => asked, "taken" => taken.slice("taker", "call") }
  end

  # Core's own page, as far as it is ours.
  def of_topic(topic)
    get "#{topic.relative_url}.json"
    ours = response.parsed_body.dig("peer_learning_help", "request").to_h.except(*OF_READER)
    @received << ours.to_json
    read("/peer-learning/help/topics/#{topic.id}")
    ours
  end
end
