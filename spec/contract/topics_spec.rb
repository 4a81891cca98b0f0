# frozen_string_literal: true

RSpec.describe "What core does with topics and messages" do
  fab!(:amina, :user)
  fab!(:bashir, :user)
  fab!(:other, :user)
  fab!(:moderator)
  fab!(:admin)

  def begin_topic(**opts)
    PostCreator.create!(
      Discourse.system_user,
      title: "x",
      raw: "Hello",
      skip_validations: true,
      **opts,
    )
  end

  def begin_message(users: [amina, bashir], **opts)
    begin_topic(
      archetype: Archetype.private_message,
      target_usernames: users.map(&:username).join(","),
      **opts,
    )
  end

  it "closes a topic, and opens it again" do
    topic = begin_topic.topic
    expect(topic).not_to be_closed

    [true, false].each do |closed|
      topic.update_status("closed", closed, Discourse.system_user)
      expect(Topic.find(topic.id).closed?).to eq(closed)
    end
  end

  describe "a message by the system user" do
    it "is for those it names, and for admins" do
      topic = begin_message.topic

      expect(topic).to be_private_message
      expect(topic.user).to eq(Discourse.system_user)
      expect(topic.allowed_users).to contain_exactly(amina, bashir, Discourse.system_user)
      readers = [amina, bashir, other, moderator, admin]
      expect(readers.select { |user| user.guardian.can_see?(topic) }).to eq([amina, bashir, admin])
      expect(Guardian.new.can_see?(topic)).to eq(false)
    end

    it "is not begun if one of them is not to be found" do
      bashir.username = "nobody_is_called_this"

      expect { begin_message }.to raise_error(ActiveRecord::RecordNotSaved)
      expect(Topic.where(archetype: Archetype.private_message)).to be_empty
    end

    it "stands in no list" do
      topic = begin_message.topic

      expect(Topic.listable_topics).not_to include(topic)
      expect(Topic.listable_topics.secured(amina.guardian)).not_to include(topic)
    end

    it "can be left by one of them" do
      topic = begin_message.topic

      expect(topic.remove_allowed_user(bashir, bashir)).to be_truthy
      expect(topic.remove_allowed_user(bashir, bashir)).to be_falsey
      topic.reload
      expect(topic.allowed_users).to contain_exactly(amina, Discourse.system_user)
      expect(bashir.guardian.can_see?(topic)).to eq(false)
      expect(amina.guardian.can_see?(topic)).to eq(true)
    end

    it "has in it what its members write, which core's own lines are told from by their type" do
      topic = begin_message.topic
      post = PostCreator.create!(amina, topic_id: topic.id, raw: "Tuesday?", skip_validations: true)
      expect(post).to have_attributes(post_type: Post.types[:regular], deleted_at: nil)

      topic.remove_allowed_user(bashir, bashir)
      expect(Post.where(topic:, user: bashir, post_type: Post.types[:regular])).to be_empty
    end

    it "is undone with the transaction it was begun in" do
      expect do
        ActiveRecord::Base.transaction(requires_new: true) do
          begin_message
          raise ActiveRecord::Rollback
        end
      end.not_to change { Topic.count }
    end
  end

  describe "a topic by the system user" do
    fab!(:category)

    it "goes into its category, with its tags" do
      SiteSetting.tagging_enabled = true
      topic = begin_topic(category: category.id, tags: %w[maps a-name-that-is-rather-long]).topic

      expect(topic).to have_attributes(category:, archetype: Archetype.default)
      expect(topic.tags.map(&:name)).to contain_exactly("maps", "a-name-that-is-rathe")
      expect(Topic.listable_topics).to include(topic)
      expect(topic.relative_url).to eq("/t/#{topic.slug}/#{topic.id}")
      expect(topic.url).to eq("#{Discourse.base_url}#{topic.relative_url}")
    end

    it "has no tags where tagging is off" do
      SiteSetting.tagging_enabled = false

      expect(begin_topic(category: category.id, tags: ["maps"]).topic.tags).to be_empty
    end

    it "can be taken from lists, and put away" do
      topic = begin_topic(category: category.id).topic
      expect(topic).to have_attributes(visible: true, archived: false)

      topic.update_status("visible", false, Discourse.system_user)
      topic.update_status("archived", true, Discourse.system_user)
      expect(Topic.find(topic.id)).to have_attributes(visible: false, archived: true)
    end

    it "is there again when its first post is" do
      post = begin_topic(category: category.id)
      PostDestroyer.new(Discourse.system_user, post, context: "It was taken back").destroy
      events = []
      heard = ->(topic, *) { events << topic.id }
      DiscourseEvent.on(:topic_recovered, &heard)
      gone = Post.with_deleted.find(post.id)
      PostDestroyer.new(Discourse.system_user, gone, context: "It was good").recover

      expect(Topic.find_by(id: post.topic_id)).to be_present
      expect(events.uniq).to eq([post.topic_id])
    ensure
      DiscourseEvent.off(:topic_recovered, &heard)
    end

    it "is gone from sight when its first post is destroyed" do
      post = begin_topic(category: category.id)
      PostDestroyer.new(Discourse.system_user, post, context: "It was taken back").destroy

      expect(Topic.find_by(id: post.topic_id)).to be_nil
      expect(Post.find_by(id: post.id)).to be_nil
      expect(Topic.with_deleted.find(post.topic_id).deleted_at).to be_present
    end
  end

  describe "what is written in a post" do
    let(:raw) { <<~RAW }
      ## What we do

      Together, **soon**:

      - [a page](https://example.org/page)
      - with @#{amina.username}

      > said by one of them

      \\*not bold\\*, \\[no link\\](https://example.org/x) and \\<b\\>no tag\\</b\\>
    RAW

    it "is read as Markdown" do
      cooked = begin_message(raw:).reload.cooked

      expect(cooked).to match(%r{<h2>.*What we do</h2>}m)
      expect(cooked).to include("<strong>soon</strong>", "<blockquote>", "<ul>\n<li>")
      expect(cooked).to match(%r{<a href="https://example\.org/page"[^>]*>a page</a>})
      expect(cooked).to include(%(<a class="mention" href="/u/#{amina.username_lower}">))
      expect(cooked).to include("*not bold*", "[no link](", "&lt;b&gt;no tag&lt;/b&gt;")
    end

    it "calls people by an @, escaped or not, unless something comes between" do
      name = amina.username
      calls =
        ["@#{name}", "\\@#{name}", "@\u2060#{name}"].map do |words|
          begin_message(raw: words).reload.cooked.include?(%(class="mention"))
        end

      expect(calls).to eq([true, true, false])
    end

    it "is changed by a revision, if there is something to change" do
      post = begin_message
      revise = ->(raw) do
        PostRevisor.new(post.reload).revise!(
          Discourse.system_user,
          { raw: },
          bypass_bump: true,
          skip_validations: true,
        )
      end

      expect(revise.call("Hello")).to be_falsey
      expect(revise.call("**Hello** again")).to be_truthy
      expect(post.reload.raw).to eq("**Hello** again")
      expect(post.cooked).to include("<strong>Hello</strong>")
      expect(post.topic.first_post).to eq(post)
    end

    it "is kept as it was in a revision, out of which words can be taken" do
      post = begin_message
      revise = ->(editor, raw) do
        PostRevisor.new(post.reload).revise!(
          editor,
          { raw: },
          bypass_bump: true,
          force_new_version: true,
          skip_staff_log: true,
          skip_validations: true,
        )
      end
      revise.call(admin, "Hello again")
      revise.call(Discourse.system_user, "Hello once more")

      expect(post.revisions.map { |one| [one.user, one.modifications["raw"]] }).to eq(
        [
          [admin, ["Hello", "Hello again"]],
          [Discourse.system_user, ["Hello again", "Hello once more"]],
        ],
      )
      expect(post.revisions.last.modifications["cooked"].last).to eq("<p>Hello once more</p>")
      post.revisions.each do |revision|
        words =
          revision.modifications.transform_values { |said| said.map { |text| text.to_s.upcase } }
        revision.update!(modifications: words)
      end
      expect(post.reload.revisions.map { |one| one.modifications["raw"] }).to eq(
        [["HELLO", "HELLO AGAIN"], ["HELLO AGAIN", "HELLO ONCE MORE"]],
      )
    end

    it "is called otherwise by a revision of its first post" do
      post = begin_message
      PostRevisor.new(post).revise!(
        Discourse.system_user,
        { title: "Another name for the same topic", raw: post.raw },
        bypass_bump: true,
        skip_validations: true,
      )

      expect(Topic.find(post.topic_id).title).to eq("Another name for the same topic")
      expect(post.reload.raw).to eq("Hello")
    end
  end
end
