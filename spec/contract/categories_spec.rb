# frozen_string_literal: true

RSpec.describe Category do
  fab!(:category)
  fab!(:user)
  fab!(:moderator)
  fab!(:admin)
  fab!(:group)

  it "has fields of plugins' own, which are kept as it is saved" do
    category.custom_fields["contract_field"] = "guidance"
    category.save!
    expect(Category.find(category.id).custom_fields["contract_field"]).to eq("guidance")
    expect(CategoryCustomField.where(name: "contract_field").pluck(:category_id, :value)).to eq(
      [[category.id, "guidance"]],
    )

    category.custom_fields.delete("contract_field")
    category.save!
    expect(CategoryCustomField.where(name: "contract_field")).to be_empty
  end

  it "tells those of them that are loaded with every category" do
    category.custom_fields["contract_field"] = "guidance"
    category.save!
    json = -> { BasicCategorySerializer.new(category, scope: Guardian.new, root: false).as_json }

    expect(json.call).not_to have_key(:custom_fields)
    # Other plugins' serializers read theirs.
    fields = [*Site.preloaded_category_custom_fields, "contract_field"]
    Category.preload_custom_fields([category], fields)
    expect(json.call[:custom_fields]).to include("contract_field" => "guidance")
  end

  it "comes with every page, with whether its reader may begin topics in it" do
    Site.preloaded_category_custom_fields << "contract_field"
    category.custom_fields["contract_field"] = "guidance"
    category.set_permissions(group => :full, :everyone => :readonly)
    category.save!
    seen_by = ->(guardian) { Site.new(guardian).categories.find { |one| one[:id] == category.id } }

    expect(seen_by[user.guardian][:custom_fields]).to include("contract_field" => "guidance")
    may_begin = ->(guardian) do
      seen_by[guardian][:permission] == CategoryGroup.permission_types[:full]
    end
    expect([Guardian.new, user.guardian, admin.guardian].map(&may_begin)).to eq(
      [false, false, true],
    )

    group.add(user)
    expect(may_begin[User.find(user.id).guardian]).to eq(true)

    category.set_permissions(everyone: :full)
    category.save!
    expect([Guardian.new, moderator.guardian].map(&may_begin)).to eq([false, true])

    category.set_permissions(group => :full)
    category.save!
    expect(seen_by[moderator.guardian]).to be_nil
  ensure
    Site.preloaded_category_custom_fields.delete("contract_field")
  end

  describe "who may answer in its topics" do
    fab!(:topic) { Fabricate(:topic, category:) }

    def answering
      [user, moderator, admin].select { |one| one.guardian.can_create_post_on_topic?(topic) }
    end

    it "is everybody who is signed in and not silenced" do
      expect(answering).to eq([user, moderator, admin])
      expect(Guardian.new.can_create_post_on_topic?(topic)).to eq(false)

      user.update!(silenced_till: 1.day.from_now)
      expect(answering).to eq([moderator, admin])
    end

    it "is staff where it is closed, and nobody where it is gone" do
      topic.update_status("closed", true, Discourse.system_user)
      expect(answering).to eq([moderator, admin])

      topic.update!(closed: false, deleted_at: Time.zone.now)
      expect(answering).to eq([])
    end

    it "is whom the category lets" do
      category.set_permissions(group => :full, :everyone => :readonly)
      category.save!
      topic.reload
      expect(answering).to eq([admin])

      group.add(user)
      user.reload
      expect(answering).to eq([user, admin])
    end
  end
end

RSpec.describe TopicView do
  fab!(:category)
  fab!(:reader, :user)
  fab!(:post) { Fabricate(:post, topic: Fabricate(:topic, category:)) }

  it "is what a reader gets of a topic" do
    view = TopicView.new(post.topic_id, reader)
    expect(view.topic).to eq(post.topic)
    json = TopicViewSerializer.new(view, scope: reader.guardian, root: false).as_json
    expect(json).to include(id: post.topic_id, category_id: category.id, title: post.topic.title)
  end

  it "is not for who may not see it" do
    category.set_permissions(staff: :full)
    category.save!
    expect { TopicView.new(post.topic_id, reader) }.to raise_error(Discourse::InvalidAccess)
  end
end
