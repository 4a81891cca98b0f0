# frozen_string_literal: true

RSpec.describe ProblemCheck do
  let(:registered) { ProblemCheck::PeerLearningSummariesCategory }
  let(:check) do
    Class
      .new(described_class) do
        attr_accessor :fine

        self.priority = "high"

        def self.name = "ProblemCheck::PeerLearningSummariesCategory"

        def call
          fine ? no_problem : problem
        end
      end
      .new
  end

  it "is asked by the dashboard only while its plugin is enabled" do
    expect(described_class.checks).not_to include(registered)

    enable_current_plugin

    expect(described_class.checks).to include(registered)
  end

  it "is chill, or says what belongs to its name" do
    expect(check).to have_a_problem.with_priority("high").with_message(
      I18n.t("dashboard.problem.peer_learning_summaries_category", base_path: Discourse.base_path),
    )

    check.fine = true
    expect(check).to be_chill_about_it
  end
end
