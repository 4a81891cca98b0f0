# frozen_string_literal: true

RSpec.describe PeerLearning::EventsPlugin do
  fab!(:admin)
  fab!(:amina, :user)
  fab!(:bashir, :user)

  let(:now) { Time.utc(2031, 11, 24, 9) }
  let(:monitor) do
    %w[DiscourseCalendar::MonitorEventDates Jobs::DiscourseCalendar::MonitorEventDates]
      .lazy
      .filter_map(&:safe_constantize)
      .first
      .new
  end

  before do
    skip "no calendar plugin is installed here" if described_class.state == "missing"
    plugin = Discourse.plugins_by_name.values_at(*described_class::NAMES).compact.first
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
    freeze_time now
  end

  def block(**attributes)
    attributes = {
      start: "2031-12-01 18:00",
      end: "2031-12-01 19:30",
      timezone: "Africa/Lagos",
      name: "Clinic on maps",
      status: "public",
      reminders: "notification.1.hours",
      **attributes,
    }
    "[event #{attributes.map { |name, value| %(#{name}="#{value}") }.join(" ")}]\n[/event]"
  end

  def begin_topic(raw = block)
    PostCreator.create!(admin, title: "A clinic on making maps", raw:, skip_validations: true)
  end

  def revise(post, raw)
    PostRevisor.new(post.reload).revise!(admin, { raw: }, bypass_bump: true, skip_validations: true)
  end

  def answer(post, user, status)
    described_class.answer(post, user, status)
  end

  def triggered(name, &block)
    DiscourseEvent.track_events(name, &block).map { |event| event[:params].first }
  end

  describe "an event" do
    it "is what a first post's block says" do
      post = begin_topic

      expect(described_class.state).to eq("ok")
      expect(described_class.event_of(post)).to have_attributes(
        post_id: post.id,
        name: "Clinic on maps",
        starts_at: Time.utc(2031, 12, 1, 17),
        ends_at: Time.utc(2031, 12, 1, 18, 30),
        time_zone: "Africa/Lagos",
      )
    end

    it "is none without a block" do
      post = begin_topic("Nothing to attend")

      expect(described_class.event_of(post)).to be_nil
      expect(described_class.answers(post)).to eq({})
      expect(answer(post, amina, "going")).to eq(false)
    end

    it "changes with the block, and goes with it" do
      post = begin_topic("#{block}\n\nBring a phone.")
      revise(post, "#{block(start: "2031-12-01 17:30")}\n\nBring a phone.")
      expect(described_class.event_of(post).starts_at).to eq_time(Time.utc(2031, 12, 1, 16, 30))

      answer(post, amina, "going")
      revise(post, "Bring a phone.")
      expect(described_class.event_of(post)).to be_nil
      expect(described_class.answers(post)).to eq({})
    end

    it "is none the worse for words that it does not know, or a recording" do
      post = begin_topic(block(recording: "https://video.example.org/w/1", maxAttendees: 7))

      expect(post.reload.cooked).to include("discourse-post-event")
      expect(described_class.event_of(post).name).to eq("Clinic on maps")
      expect(PeerLearning::EventBlock.without_recording(post.cooked)).not_to include("video")
    end

    it "goes with its topic" do
      post = begin_topic
      answer(post, amina, "going")
      PostDestroyer.new(admin, post.reload, context: "spec").destroy

      expect(described_class.event_of(post)).to be_nil
      expect(described_class.answers(post)).to eq({})
      expect(answer(post, amina, "interested")).to eq(false)
    end

    it "is said to have begun and to be over, once each" do
      post = begin_topic
      [
        [Time.utc(2031, 12, 1, 16, 59), [], []],
        [Time.utc(2031, 12, 1, 17), [post.id], []],
        [Time.utc(2031, 12, 1, 17, 1), [], []],
        [Time.utc(2031, 12, 1, 18, 30), [], [post.id]],
        [Time.utc(2031, 12, 1, 18, 31), [], []],
      ].each do |time, started, ended|
        freeze_time time
        told = DiscourseEvent.track_events { monitor.execute({}) }
        ids =
          [described_class::EVENT_STARTED, described_class::EVENT_ENDED].map do |name|
            told.filter_map { |event| event[:params].first.id if event[:event_name] == name }
          end
        expect([time, *ids]).to eq([time, started, ended])
      end
    end
  end

  describe "answers" do
    let(:post) { begin_topic }

    it "are given, changed and taken away, each once" do
      expect(answer(post, amina, "going")).to eq(true)
      expect(answer(post, bashir, "not_going")).to eq(true)
      expect(described_class.answers(post)).to eq(amina.id => "going", bashir.id => "not_going")

      expect(answer(post, amina, "interested")).to eq(true)
      expect(answer(post, bashir, nil)).to eq(true)
      expect(described_class.answers(post)).to eq(amina.id => "interested")

      expect(
        triggered(described_class::ANSWER_CHANGED) do
          expect(answer(post, amina, "interested")).to eq(false)
          expect(answer(post, bashir, nil)).to eq(false)
        end,
      ).to be_empty
    end

    it "are told to who listens, unless they are taken away" do
      told =
        %w[going interested not_going].map do |status|
          invitees = triggered(described_class::ANSWER_CHANGED) { answer(post, amina, status) }
          invitees.map { |invitee| described_class.answer_of(invitee) }
        end

      expect(told).to eq(
        described_class::ANSWERS.map do |status|
          [{ post_id: post.id, user_id: amina.id, status: }]
        end,
      )
      expect(triggered(described_class::ANSWER_CHANGED) { answer(post, amina, nil) }).to be_empty
    end

    it "are asked for anew of who was not coming, when the time is another" do
      answer(post, amina, "going")
      answer(post, bashir, "interested")
      revise(post, block(start: "2031-12-01 17:30"))

      expect(described_class.answers(post)).to eq(amina.id => "going", bashir.id => nil)
      expect(answer(post, bashir, nil)).to eq(false)
      expect(answer(post, bashir, "going")).to eq(true)
    end

    it "stay when only the words are others" do
      answer(post, bashir, "interested")
      revise(post, block(name: "Clinic on globes"))

      expect(described_class.answers(post)).to eq(bashir.id => "interested")
    end

    it "are none to an event that stands alone" do
      answer(post, amina, "going")
      revise(post, block(status: "standalone"))

      expect(described_class.answers(post)).to eq({})
      expect(answer(post, amina, "going")).to eq(false)
    end

    it "are not taken any more by an event that is closed or over" do
      answer(post, amina, "going")
      revise(post, block(closed: "true"))
      expect([answer(post, amina, nil), answer(post, bashir, "going")]).to eq([false, false])

      revise(post, block)
      freeze_time Time.utc(2031, 12, 1, 18, 30)
      expect([answer(post, amina, nil), answer(post, bashir, "going")]).to eq([false, false])
      expect(described_class.answers(post)).to eq(amina.id => "going")
    end

    it "are read at once, however many there are" do
      [amina, bashir].each { |user| answer(post, user, "going") }
      described_class.state

      expect(track_sql_queries { described_class.answers(post) }.size).to eq(1)
    end
  end
end
