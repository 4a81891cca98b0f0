# frozen_string_literal: true

RSpec.describe RailsMultisite::ConnectionManagement do
  it "goes back to the site it was in" do
    site = described_class.current_db

    expect(described_class.with_connection(site) { described_class.current_db }).to eq(site)
  end
end
