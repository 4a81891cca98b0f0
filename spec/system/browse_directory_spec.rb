# frozen_string_literal: true

RSpec.describe "Browse the directory" do
  fab!(:governance, :learning_skill)
  fab!(:amina) do
    Fabricate(
      :learning_member,
      username: "amina",
      offers: {
        governance => 3,
      },
      languages: {
        "ha" => 5,
      },
      visibility: "everyone",
    )
  end
  fab!(:bola) { Fabricate(:learning_member, username: "bola", wants: { governance => 1 }) }

  let(:directory) { PageObjects::Pages::LearningDirectory.new }
  let(:amina_card) { PageObjects::Components::PeerCard.new(amina) }
  let(:bola_card) { PageObjects::Components::PeerCard.new(bola) }

  before { enable_current_plugin }

  it "shows visitors only those who chose to be seen by everyone" do
    directory.visit_page
    expect(amina_card).to be_visible
    expect(bola_card).to be_hidden
  end

  it "narrows by an address that can be shared" do
    sign_in(Fabricate(:user))
    directory.visit_page("?skill=#{governance.slug}&direction=want")
    expect(bola_card).to be_visible
    expect(amina_card).to be_hidden
  end

  it "is narrowed, and widened again, with the keyboard alone" do
    lace = Fabricate(:learning_skill, names: { "en" => "Lace making" })
    chidi = Fabricate(:learning_member, username: "chidi", offers: { governance => 2, lace => 3 })
    chidi_card = PageObjects::Components::PeerCard.new(chidi)
    sign_in(Fabricate(:user))

    directory.visit_page
    directory.type_skill(governance.name)
    expect(bola_card).to be_visible
    directory.type_skill("lcae mak")
    expect(bola_card).to be_hidden
    expect(chidi_card).to be_visible
    expect(page).to have_current_path(
      "/peer-learning/peers/everyone?skills=#{governance.slug}%2C#{lace.slug}",
    )

    directory.tab_to_first_filter_and_take_it_back
    expect(directory).to have_focus_on("Lace making")
    expect(bola_card).to be_hidden
    directory.tab_to_first_filter_and_take_it_back
    expect(bola_card).to be_visible
    expect(page).to have_current_path("/peer-learning/peers/everyone")

    page.go_back
    expect(directory).to have_filter("Lace making")
  end

  it "folds its filters away on a phone, and says how many there are", mobile: true do
    directory.visit_page("?skills=#{governance.slug}&level=2")
    expect(directory).to have_folded_filters(2)

    directory.unfold.choose("direction", "Can share")
    expect(directory).to have_filter("Can share")
    expect(amina_card).to be_visible
  end

  it "shows which filter to take away when nobody fits" do
    sign_in(Fabricate(:user))
    directory.visit_page("?skills=#{governance.slug}&language=ug")
    directory.take_way_out("Without “Uyghur”")

    expect(amina_card).to be_visible
    expect(page).to have_current_path("/peer-learning/peers/everyone?skills=#{governance.slug}")
  end

  it "searches by name, and the address follows" do
    sign_in(Fabricate(:user))
    directory.visit_page
    directory.search("amina")

    expect(bola_card).to be_hidden
    expect(amina_card).to be_visible
    expect(page).to have_current_path("/peer-learning/peers/everyone?q=amina")
  end

  it "says what to do when nobody fits" do
    directory.visit_page("?language=ug")
    expect(directory).to have_nobody
  end

  it "leaves out whoever mutes the reader" do
    reader = Fabricate(:user)
    Fabricate(:muted_user, user: amina, muted_user: reader)

    sign_in(reader)
    directory.visit_page
    expect(bola_card).to be_visible
    expect(amina_card).to be_hidden
  end
end
