# frozen_string_literal: true

RSpec.describe PeerLearning::RemoteText do
  let(:address) { "https://elsewhere.example/events.ics" }

  def read
    described_class.read(address)
  end

  def stub(body: "", status: 200, headers: {})
    stub_request(:get, address).to_return(body:, status:, headers:)
  end

  it "reads what is there, and says who asks" do
    stub(body: "BEGIN:VCALENDAR")

    expect(read).to eq("BEGIN:VCALENDAR")
    expect(WebMock).to have_requested(:get, address).with(
      headers: {
        "User-Agent" => "discourse-peer-learning (#{Discourse.base_url})",
      },
    )
  end

  it "follows to where it is now" do
    stub(status: 301, headers: { location: "https://moved.example/here" })
    stub_request(:get, "https://moved.example/here").to_return(body: "found")

    expect(read).to eq("found")
  end

  it "finds nothing where there is nothing, or no answer" do
    stub(status: 404, body: "not here")
    expect { read }.to raise_error(described_class::Unreachable)
    [Timeout::Error, Errno::ECONNREFUSED, SocketError, OpenSSL::SSL::SSLError].each do |error|
      stub_request(:get, address).to_raise(error)
      expect { read }.to raise_error(described_class::Unreachable)
    end
  end

  it "goes round no circle" do
    stub(status: 302, headers: { location: address })

    expect { read }.to raise_error(described_class::Unreachable)
  end

  it "stops at what is too large" do
    stub(body: "a" * (described_class::MAX_BYTES + 1))
    expect { read }.to raise_error(described_class::TooLarge)

    stub(body: "a" * described_class::MAX_BYTES)
    expect(read.bytesize).to eq(described_class::MAX_BYTES)
  end

  it "does not wait for what comes drop by drop" do
    stub(body: "slow")
    ticks = [0, described_class::DEADLINE + 1]
    allow(Process).to receive(:clock_gettime).and_call_original
    allow(described_class).to receive(:clock) { ticks.shift }

    expect { read }.to raise_error(described_class::Unreachable)
  end

  it "asks nothing of an address that is a number, or on a port of its own" do
    %w[
      https://10.0.0.1/a
      https://127.0.0.1/a
      https://[::1]/a
      https://elsewhere.example:22/a
    ].each { |it| expect { described_class.read(it) }.to raise_error(described_class::Unreachable) }
    expect(WebMock).not_to have_requested(:any, /.*/)
  end

  it "asks nothing of a private network that a name, or another place, leads to" do
    allow(FinalDestination::SSRFDetector).to receive(:lookup_ips).and_return(["192.168.1.7"])
    WebMock.allow_net_connect!
    expect { read }.to raise_error(described_class::Unreachable)
  ensure
    WebMock.disable_net_connect!(allow_localhost: true)
  end

  it "is not led to a number by another place" do
    stub(status: 301, headers: { location: "https://169.254.169.254/latest" })

    expect { read }.to raise_error(described_class::Unreachable)
    expect(WebMock).not_to have_requested(:get, "https://169.254.169.254/latest")
  end
end
