# frozen_string_literal: true

RSpec.describe PeerLearning::EventsPlugin do
  let(:post) { Struct.new(:id).new(7) }
  let(:plugin) { instance_double(Plugin::Instance, enabled?: true) }
  let(:record) do
    Struct.new(:id, :name, :starts_at, :ends_at, :timezone).new(
      7,
      "Clinic on maps",
      Time.utc(2026, 12, 1, 17),
      nil,
      "Africa/Lagos",
    )
  end
  let(:model) do
    found = record
    Class.new { define_singleton_method(:find_by) { |id:| found if found.id == id } }
  end

  before { described_class::MODELS.each { |name| hide_const(name) } }

  it "is missing where neither name is known" do
    expect(described_class.state).to eq("missing")
    expect(described_class.event_of(post)).to be_nil
  end

  [
    %w[discourse-calendar DiscoursePostEvent::Event],
    %w[discourse-events DiscourseEvents::Events::Event],
    # How 2026.7 itself may be: the new folder with the old constants.
    %w[discourse-events DiscoursePostEvent::Event],
  ].each do |name, constant|
    context "with #{name} and its #{constant}" do
      before do
        # RSpec's own: core's stub_const is another, which cannot add a constant.
        RSpec::Mocks::ConstantMutator.stub(constant, model)
        allow(Discourse).to receive(:plugins_by_name).and_return({ name => plugin })
        allow(SiteSetting).to receive(:get).with(:discourse_post_event_enabled).and_return(true)
      end

      it "reads the event of a post" do
        expect(described_class.state).to eq("ok")
        expect(described_class.event_of(post)).to have_attributes(
          post_id: 7,
          name: "Clinic on maps",
          starts_at: Time.utc(2026, 12, 1, 17),
          ends_at: nil,
          time_zone: "Africa/Lagos",
        )
      end

      it "has no event for a post without one" do
        expect(described_class.event_of(Struct.new(:id).new(8))).to be_nil
      end

      it "is off while the plugin is" do
        allow(plugin).to receive(:enabled?).and_return(false)

        expect(described_class.state).to eq("off")
        expect(described_class.event_of(post)).to be_nil
      end

      it "is off while its events are" do
        allow(SiteSetting).to receive(:get).with(:discourse_post_event_enabled).and_return(false)

        expect(described_class.state).to eq("off")
      end
    end
  end
end
