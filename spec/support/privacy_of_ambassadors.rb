# frozen_string_literal: true

# What the owner of it all (peer_learning_privacy_spec.rb) is as an ambassador, and what of it comes to a reader.
module PrivacyOfAmbassadors
  def serve_as_ambassador
    about = { regions: ["NO"], words: "I know every sledge", renewal_asked_at: 1.day.ago }
    term = Fabricate(:ambassador_term, user: owner, **about)
    term.be_about([shared.id])
    term.record("began", by: owner, now: 1.day.ago)
    certify(term, "TheOwnerServes")
    about_owner = PeerLearning::Ambassadors::Item.create!(source: "newcomers", source_id: owner.id)
    about_owner.record("noted", by: member, words: "Wrote to them", now: 1.day.ago)
    needed = PeerLearning::Connections::SupportRequest.where(user: owner).order(:id)
    needed.ids.each do |source_id|
      item = PeerLearning::Ambassadors::Item.create!(source: "support", source_id:)
      item.record("noted", by: owner, words: "The runners are waxed", now: 1.day.ago)
    end
  end

  def among_ambassadors
    page = read("/peer-learning/ambassadors")
    {
      "ambassador" => of_owner(page["ambassadors"]),
      "to_decide" => of_owner(page["to_decide"]),
      "term" => of_owner([page["term"]].compact),
      "served" => page["served"].presence,
    }
  end

  def among_what_waits
    entries = read("/peer-learning/ambassadors/queue")["entries"].to_a
    entries.select { |entry| entry.dig("user", "id") == owner.id }.map(&:compact).reduce(:merge)
  end
end
