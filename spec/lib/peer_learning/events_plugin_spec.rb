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
    Class.new do
      define_singleton_method(:visible) { self }
      define_singleton_method(:find_by) { |id:| found if found.id == id }
    end
  end

  before { described_class::MODELS.each { |name| hide_const(name) } }

  it "is missing where neither name is known" do
    expect(described_class.state).to eq("missing")
    expect(described_class.event_of(post)).to be_nil
    expect(described_class.answers(post)).to eq({})
    expect(described_class.answer(post, Struct.new(:id).new(1), "going")).to eq(false)
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

  # What is asked otherwise since 2026; how answers come and go is held by a contract.
  describe "answering an event of 2026" do
    let(:user) { Struct.new(:id).new(1) }
    let(:invitees) { instance_double(ActiveRecord::Relation, find_by: nil) }
    let(:invitee_model) do
      Class.new do
        def self.statuses = { going: 0, interested: 1, not_going: 2 }
        def self.create_attendance!(*) = Struct.new(:previously_new_record?).new(true)
      end
    end
    let(:record) do
      Struct.new(:id, :invitees, :at_capacity?, :open) do
        def can_user_update_attendance?(user) = open && !user.nil?
      end
    end
    let(:event) { record.new(7, invitees, false, true) }

    before do
      found = event
      model.define_singleton_method(:find_by) { |id:| found if found.id == id }
      RSpec::Mocks::ConstantMutator.stub("DiscourseEvents::Events::Event", model)
      RSpec::Mocks::ConstantMutator.stub("DiscourseEvents::Events::Invitee", invitee_model)
      allow(described_class).to receive(:state).and_return("ok")
    end

    it "asks whether it takes answers by its name with a mark" do
      expect(described_class.answer(post, user, "going")).to eq(true)

      event.open = false
      expect(described_class.answer(post, user, "going")).to eq(false)
    end

    it "leaves alone one that is full, which others than those who are going may still answer" do
      event["at_capacity?"] = true

      expect(described_class.answer(post, user, "going")).to eq(false)
      expect(described_class.answer(post, user, "interested")).to eq(true)
    end
  end
end
