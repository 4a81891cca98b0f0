# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::CardTagsSerializer do
  fab!(:offered) do
    Fabricate(:learning_skill, slug: "offered", names: { "en" => "Offered", "ar" => "معروض" })
  end
  fab!(:wanted) { Fabricate(:learning_skill, slug: "wanted", names: { "en" => "Wanted" }) }
  fab!(:member) { Fabricate(:learning_member, offers: { offered => 3 }, wants: { wanted => 0 }) }
  fab!(:reader, :user)

  let(:tags) do
    {
      offers: [{ slug: "offered", name: "Offered", level: 3 }],
      wants: [{ slug: "wanted", name: "Wanted", level: 0 }],
    }
  end

  before { enable_current_plugin }

  def json(serializer, user: member, guardian: reader.guardian)
    serializer.new(user, scope: guardian, root: false).as_json
  end

  it "tells the skills to who may see them" do
    [UserCardSerializer, UserSerializer].each do |serializer|
      expect(json(serializer)[:peer_learning]).to eq(tags)
      expect(json(serializer, guardian: Guardian.new)).not_to have_key(:peer_learning)
    end
  end

  it "tells whether there is a learning profile to see" do
    expect(json(UserSerializer)[:can_see_learning_profile]).to eq(true)
    expect(json(UserSerializer, guardian: Guardian.new)[:can_see_learning_profile]).to eq(false)
    expect(json(UserSerializer, user: reader)[:can_see_learning_profile]).to eq(true)
  end

  it "tells nothing of who has not agreed, except to themselves" do
    member.learning_profile.update!(visibility: "nobody", consented_at: nil)

    expect(json(UserCardSerializer)).not_to have_key(:peer_learning)
    expect(json(UserCardSerializer, guardian: Fabricate(:admin).guardian)).not_to have_key(
      :peer_learning,
    )
    expect(json(UserCardSerializer, guardian: member.guardian)[:peer_learning]).to eq(tags)
  end

  it "tells of at most five skills a direction, the highest levels first" do
    levels = [1, 2, 4, 2, 1]
    levels.each { |level| Fabricate(:learning_skill_tag, user: member, level:) }

    offers = json(UserCardSerializer)[:peer_learning][:offers]

    expect(offers.pluck(:level)).to eq([4, 3, 2, 2, 1])
  end

  it "leaves out what is hidden, on one's own card as well" do
    Fabricate(:hidden_learning_skill_tag, user: member)

    [reader, member].each do |user|
      expect(json(UserCardSerializer, guardian: user.guardian)[:peer_learning]).to eq(tags)
    end
  end

  it "names skills in the reader's language" do
    name = I18n.with_locale(:ar) { json(UserCardSerializer)[:peer_learning][:offers][0][:name] }

    expect(name).to eq("معروض")
  end

  it "has nothing to tell of who told nothing" do
    expect(json(UserCardSerializer, user: reader)[:peer_learning]).to eq(offers: [], wants: [])
  end

  it "is silent while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false

    expect(json(UserSerializer)).not_to include(:peer_learning, :can_see_learning_profile)
  end

  it "asks the database as often for many skills as for one" do
    few = track_sql_queries { json(UserCardSerializer) }
    3.times { Fabricate(:learning_skill_tag, user: member) }
    many = track_sql_queries { json(UserCardSerializer, user: User.find(member.id)) }

    expect(many.size).to be <= few.size + 1
  end
end
