# frozen_string_literal: true

# Node and Chromium are held to the same files: test/engine/golden.test.ts, matching-test.ts.
describe PeerLearning::Matching do
  golden_files = Dir[File.expand_path("../../../test/engine/golden/*.json", __dir__)]

  def answer_to(verb, instance)
    { result: described_class.engine.call(verb, instance) }
  rescue PeerLearning::Script::Refused => error
    { error: error.message }
  end

  it "has golden instances" do
    expect(golden_files).not_to be_empty
  end

  golden_files.sort.each do |file|
    it "answers #{File.basename(file, ".json")} as node does, byte for byte" do
      golden = JSON.parse(File.read(file))

      expect(JSON.generate(answer_to(*golden.values_at("verb", "instance")))).to eq(
        JSON.generate(golden["answer"]),
      )
    end
  end
end
