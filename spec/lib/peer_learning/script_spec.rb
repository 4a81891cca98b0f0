# frozen_string_literal: true

RSpec.describe PeerLearning::Script do
  def engine(script, **options)
    @bundle = Tempfile.new(%w[bundle .js]).tap { |file| file.write(script) && file.close }
    described_class.new(@bundle.path, **options)
  end

  let(:echo) { <<~JS }
    let calls = 0;
    function peerLearning(verb, json) {
      const { members } = JSON.parse(json);
      if (members === "forever") { for (;;) {} }
      if (members === "broken") { throw new Error("broken"); }
      if (members === "wrong") { return JSON.stringify({ error: "members: must be a list" }); }
      return JSON.stringify({ result: { verb, members, call: ++calls } });
    }
  JS

  it "hands over what it is given, and hands back the answer" do
    expect(engine(echo).call("rank", { members: ["é", 1] })).to eq(
      "verb" => "rank",
      "members" => ["é", 1],
      "call" => 1,
    )
  end

  it "keeps its context" do
    engine = engine(echo)

    expect([1, 2].map { engine.call("rank", {})["call"] }).to eq([1, 2])
  end

  it "tells what is wrong with an instance" do
    expect { engine(echo).call("rank", { members: "wrong" }) }.to raise_error(
      PeerLearning::Script::Refused,
      "members: must be a list",
    )
  end

  it "gives up after a while, and starts afresh" do
    engine = engine(echo, timeout: 50)
    engine.call("rank", {})

    expect { engine.call("rank", { members: "forever" }) }.to raise_error(
      PeerLearning::Script::Unavailable,
    )
    expect(engine.call("rank", {})["call"]).to eq(1)
  end

  it "is unavailable while the script fails, and starts afresh" do
    engine = engine(echo)
    engine.call("rank", {})

    expect { engine.call("rank", { members: "broken" }) }.to raise_error(
      PeerLearning::Script::Unavailable,
      /broken/,
    )
    expect(engine.call("rank", {})["call"]).to eq(1)
  end

  it "is unavailable with a script that is missing, cannot be read or defines nothing" do
    [described_class.new("/nowhere/bundle.js"), engine("let ("), engine("")].each do |engine|
      expect { engine.call("rank", {}) }.to raise_error(PeerLearning::Script::Unavailable)
    end
  end

  it "gives up on what takes too much memory" do
    engine = engine(<<~JS, max_memory: 20.megabytes, timeout: 20_000)
      function peerLearning() { const all = []; for (;;) { all.push({ at: all.length }); } }
    JS

    expect { engine.call("round", {}) }.to raise_error(PeerLearning::Script::Unavailable)
  end

  it "gives its memory back, and begins anew if it is asked again" do
    engine = engine(echo)
    engine.call("rank", {})
    2.times { engine.dispose }

    expect(engine.call("rank", {})["call"]).to eq(1)
  end

  it "makes another context when its own was disposed of" do
    engine = engine(echo)
    engine.call("rank", {})
    ObjectSpace.each_object(MiniRacer::Context) do |context|
      context.dispose if context.eval("typeof peerLearning") == "function"
    rescue MiniRacer::ContextDisposedError
      next
    end

    expect(engine.call("rank", {})["call"]).to eq(1)
  end

  it "makes another context after a fork" do
    engine = engine(echo)
    engine.call("rank", {})

    reader, writer = IO.pipe
    child =
      fork do
        reader.close
        writer.write(engine.call("rank", {})["call"])
        writer.close
        exit!
      end
    writer.close

    expect(reader.read).to eq("1")
    Process.wait(child)
    expect(engine.call("rank", {})["call"]).to eq(2)
  end
end
