# frozen_string_literal: true

require_relative "../support/powers_document"
require_relative "../support/powers_subjects"

# docs/powers.md says who may do what. Here every role tries every action by a real request, on what is somebody else's.
RSpec.describe "Who may do what", type: :request do
  include PowersSubjects

  fab!(:group)
  fab!(:member) { Fabricate(:user, trust_level: 2, refresh_auto_groups: true) }
  fab!(:ambassador, :user)
  fab!(:keeper, :user)
  fab!(:moderator)
  fab!(:admin)

  let(:people) do
    {
      "visitor" => nil,
      "member" => member,
      "ambassador" => ambassador,
      "working group" => keeper,
      "moderator" => moderator,
      "admin" => admin,
    }
  end

  document = PowersDocument.new

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    group.add(keeper)
    Fabricate(:ambassador_term, user: ambassador)
    make_subjects
  end

  def path_of(address)
    address.gsub(/:([a-z]+)/) { subjects.fetch(Regexp.last_match(1).to_sym) }
  end

  # What comes of it is undone, so that the next finds all as it was.
  def try(verb, address)
    params = sent.fetch("#{verb} #{address}", {})
    # What an address with a name of a file ends in says what is asked for.
    ending = address.match?(/\.\w+\z/) ? "" : ".json"
    ActiveRecord::Base.transaction(requires_new: true) do
      options = verb == "GET" ? { params: } : { params:, as: :json }
      public_send(verb.downcase, "/peer-learning#{path_of(address)}#{ending}", **options)
      raise ActiveRecord::Rollback
    end
    response.status
  end

  it "names every action of the plugin's" do
    routes = PeerLearning::Engine.routes.routes.reject(&:internal)
    forgotten =
      routes.reject do |route|
        document
          .rows
          .flat_map(&:addresses)
          .any? do |verb, address|
            route.verb == verb && route.path.to_regexp.match?(path_of(address))
          end
      end

    expect(forgotten.map { |route| "#{route.verb} #{route.path.spec}" }).to eq([])
  end

  it "has a column for each role" do
    expect(document.roles).to eq(people.keys)
  end

  document
    .rows
    .group_by(&:room)
    .each do |room, rows|
      it "is as the table says: #{room}" do
        wrong = people.flat_map { |role, user| faults(rows, role, user) }

        expect(wrong).to be_empty, wrong.join("\n")
      end
    end

  # What is not understood was not refused: what a table has as a no must be one.
  def faults(rows, role, user)
    sign_in(user) if user
    rows.flat_map do |row|
      row.addresses.filter_map do |verb, address|
        status = try(verb, address)
        may = status.between?(200, 499) && [403, 404].exclude?(status)
        next if status < 500 && may == (row.cells.fetch(role) == "yes")
        "#{role}: #{verb} #{address} is answered with #{status} #{response.body.first(120)}"
      end
    end
  end
end
