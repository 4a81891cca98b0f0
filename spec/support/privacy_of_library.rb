# frozen_string_literal: true

# What the owner of it all (peer_learning_privacy_spec.rb) proposes for the library and says of it, and what of it comes to a
# reader.
module PrivacyOfLibrary
  attr_reader :material, :missed, :waiting

  def take_part_in_library
    @material = propose("Runners", published_at: 1.day.ago)
    material.uses.create!(user: owner, words: "We mended eleven", created_at: 1.day.ago)
    material.translations.create!(
      user: owner,
      language: "se",
      stance: "makes",
      created_at: 1.day.ago,
    )
    @waiting = propose("Sails")
    # Another one, which they would only like to have.
    @missed = propose("Ropes", author: member, published_at: 1.day.ago)
    missed.translations.create!(user: owner, language: "ig", stance: "wants", created_at: 1.day.ago)
  end

  def propose(title, author: owner, **about)
    material =
      PeerLearning::Library::Material.create!(
        title:,
        author:,
        language: "en",
        licence: "cc0",
        **about,
      )
    material.be_about([shared.id])
    material.media.create!(kind: "guide", url: "https://ice.example.org/#{title.downcase}")
    material
  end

  def in_material
    row = read("/peer-learning/library/#{material.id}")
    {
      "author" => row["author"],
      "use" => of_owner(row["uses"]),
      "made" => of_owner(row["translations"]),
    }
  end

  def in_missed
    translations = read("/peer-learning/library/#{missed.id}")["translations"].to_a
    { "wanted" => translations.find { |one| one["language"] == "ig" } }
  end

  # Nobody is named in them.
  def in_shelves
    read("/peer-learning/library")
    read("/peer-learning/library/shelves")
    %w[csv atom].each { |format| feed("/peer-learning/library.#{format}") }
    {
      "desk" =>
        read("/peer-learning/library/desk")["mine"].to_a.find { |card| card["id"] == waiting.id },
    }
  end
end
