# frozen_string_literal: true

# Whoever hosts a sitting is asked for its recording when it is over.
RSpec.describe "The hosts of a sitting that is over" do
  fab!(:host, :user)
  fab!(:second_host, :user)
  fab!(:invited_host, :user)
  fab!(:amina, :user)
  fab!(:clinic) { Fabricate(:clinic, host:) }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  let(:over) { sitting.ends_at }
  let(:mails) { ActionMailer::Base.deliveries }
  let(:about) { { sitting_id: sitting.id } }

  before do
    enable_current_plugin
    clinic.roles.create!(user: second_host, role: "host", answer: "accepted")
    clinic.roles.create!(user: invited_host, role: "host", answer: "proposed")
    clinic.roles.create!(user: amina, role: "sharer", answer: "accepted")
    Fabricate(:attendance, sitting:, user: amina)
  end

  def tend(at)
    freeze_time(at)
    Jobs::PeerLearningTendClinics.new.execute({})
  end

  def ask(at = over)
    PeerLearning::Clinics::Sitting::AskForRecording.call(params: about, now: at)
  end

  # Who was asked, by how often.
  def asked
    kind = "data::json ->> 'kind' = 'peer_learning.recording_wanted'"
    Notification.where(kind).group(:user_id).count.transform_keys { |id| User.find(id) }
  end

  it "are asked at its end, each once, in the forum and by mail" do
    Jobs.run_immediately!
    tend(over - 1.second)
    expect(asked).to eq({})
    2.times { tend(over) }
    tend(over + 3.days)

    expect(asked).to eq(host => 1, second_host => 1)
    wanted = mails.select { |mail| mail.subject.include?("Was it recorded?") }
    expect(wanted.flat_map(&:to)).to contain_exactly(host.email, second_host.email)
    expect(wanted.first.text_part.body.to_s).to include(
      "**Making maps together**",
      "#{Discourse.base_url}/peer-learning/clinics/#{clinic.id}/sittings/#{sitting.id}/recording",
    )
  end

  it "are asked when the job is killed between the first of them and the second, and runs again" do
    told = 0
    allow(PeerLearning::Notices).to receive(:tell).and_wrap_original do |tell, *args, **facts|
      raise "killed" if (told += 1) == 2
      tell.call(*args, **facts)
    end
    expect { ask }.to raise_error("killed")
    expect([asked, sitting.reload.recording_asked_at]).to eq([{}, nil])

    ask
    expect(asked).to eq(host => 1, second_host => 1)
  end

  it "are not asked for what is there" do
    sitting.recordings.create!(title: "Maps", language: "en", held_on: over, licence: "cc0")

    expect(ask).to fail_to_find_a_model(:sitting)
    expect(asked).to eq({})
  end

  it "are asked within a week, and not of what was called off or never published" do
    expect(ask(over + 7.days + 1.second)).to fail_to_find_a_model(:sitting)
    clinic.update!(state: "draft")
    expect(ask).to fail_to_find_a_model(:sitting)
    clinic.update!(state: "cancelled")
    expect(ask).to fail_to_find_a_model(:sitting)
    clinic.update!(state: "published")
    sitting.update!(state: "cancelled")
    expect(ask).to fail_to_find_a_model(:sitting)
    sitting.update!(state: "planned")
    expect(ask(over + 7.days)).to run_successfully
  end

  context "with the calendar" do
    let(:monitor) do
      %w[DiscourseCalendar::MonitorEventDates Jobs::DiscourseCalendar::MonitorEventDates]
        .lazy
        .filter_map(&:safe_constantize)
        .first
        .new
    end

    before do
      skip "no calendar plugin is installed here" if PeerLearning::EventsPlugin.state == "missing"
      plugins = Discourse.plugins_by_name.values_at(*PeerLearning::EventsPlugin::NAMES)
      SiteSetting.set(plugins.compact.first.enabled_site_setting, true)
      SiteSetting.discourse_post_event_enabled = true
      SiteSetting.peer_learning_clinics_category = Fabricate(:category).id
      freeze_time(sitting.starts_at - 1.day)
      Jobs.run_immediately!
      Jobs::PeerLearningKeepSitting.new.execute(about)
    end

    it "are asked as soon as that says so, and no second time" do
      freeze_time(over)
      2.times { monitor.execute({}) }
      expect(asked).to eq(host => 1, second_host => 1)

      tend(over + 10.minutes)
      expect(asked).to eq(host => 1, second_host => 1)
    end

    it "are asked at the end that somebody set there" do
      post = sitting.reload.topic.first_post
      PostRevisor.new(post).revise!(
        Discourse.system_user,
        { raw: post.raw.sub("19:30", "21:00") },
        skip_validations: true,
      )
      freeze_time(over)
      monitor.execute({})
      tend(over + 1.hour)
      expect(asked).to eq({})

      freeze_time(over + 90.minutes)
      monitor.execute({})
      expect(asked).to eq(host => 1, second_host => 1)
    end

    it "are not asked about events that are no sitting" do
      post =
        PostCreator.create!(
          Discourse.system_user,
          title: "Something else altogether",
          raw: sitting.reload.topic.first_post.raw,
          skip_validations: true,
        )
      sitting.update_columns(recording_asked_at: over)
      freeze_time(over)
      monitor.execute({})

      expect(PeerLearning::EventsPlugin.event_of(post)).to be_present
      expect(asked).to eq({})
    end
  end
end
