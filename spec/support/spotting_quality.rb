# frozen_string_literal: true

# How well skills are spotted, by requests that are labelled with the skills of the first catalogue that they are about.
class SpottingQuality
  FILE = File.expand_path("../../test/engine/requests/help-requests.yml", __dir__)

  Request = Struct.new(:language, :part, :title, :body, :about)

  Figures =
    Struct.new(:right, :wrong, :missed) do
      def precision
        right.fdiv(right + wrong)
      end

      def recall
        right.fdiv(right + missed)
      end

      def f1
        2.0 * right / (2 * right + wrong + missed)
      end
    end

  def requests
    @requests ||=
      YAML
        .safe_load_file(FILE)
        .flat_map do |language, parts|
          parts.flat_map do |part, entries|
            entries.map do |entry|
              Request.new(language, part, *entry.values_at("title", "body", "about"))
            end
          end
        end
  end

  # Of the labels of some requests: which were named rightly, wrongly, and not at all.
  def figures(part:, language: nil)
    requests
      .select { |request| request.part == part && [nil, request.language].include?(language) }
      .each_with_object(Figures.new(0, 0, 0)) do |request, figures|
        named = answers.fetch(request)
        figures.right += (named & request.about).size
        figures.wrong += (named - request.about).size
        figures.missed += (request.about - named).size
      end
  end

  # The first catalogue's skills, as the spotter is given them.
  def vocabulary
    @vocabulary ||=
      PeerLearning::Skills::Catalogue.read.each_with_index.map do |entry, index|
        names = [entry["slug"], *entry["names"].values, *entry["aliases"].values.flatten].uniq
        { id: index, names: }
      end
  end

  private

  # Slugs by request.
  def answers
    @answers ||=
      begin
        slugs = PeerLearning::Skills::Catalogue.read.pluck("slug")
        texts = requests.map { |request| { title: request.title, body: request.body.to_s } }
        found = PeerLearning::Help::Spotter.call(vocabulary, texts)
        requests.zip(found.map { |ids| ids.map { |id| slugs[id] } }).to_h
      end
  end
end
