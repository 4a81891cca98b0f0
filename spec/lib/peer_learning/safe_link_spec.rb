# frozen_string_literal: true

RSpec.describe PeerLearning::SafeLink do
  def of_own_network?(hosts)
    hosts.to_h { |host| [host, described_class.of_own_network?("https://#{host}/x")] }
  end

  it "tells by its host what others cannot follow" do
    own = %w[
      192.168.0.5
      10.0.0.1:8080
      127.1
      0x7f.1
      0177.0.0.1
      2130706433
      [::1]
      [fe80::1]
      [::ffff:10.0.0.1]
      localhost
      LOCALHOST
      localhost.
      forum.localhost
      nas.local
      files.internal
      tv.home.arpa
      wiki
      me@10.0.0.1
      example.org@localhost
    ]
    expect(of_own_network?(own).values).to all(be(true)), of_own_network?(own).to_s
  end

  it "takes names that the whole world knows" do
    world = %w[
      example.org
      EXAMPLE.ORG:8443
      example.org.
      local.example.org
      localhost.example.org
      notlocal.com
      10.0.0.1.example.org
      xn--mgbh0fb.xn--kgbechtv
      1.fm
    ]
    expect(of_own_network?(world).values).to all(be(false)), of_own_network?(world).to_s
  end

  it "says nothing of what is no safe address" do
    [nil, "", "http://localhost", "javascript:alert(1)", "https://exa mple"].each do |text|
      expect(described_class.of_own_network?(text)).to be(false)
    end
  end
end
