# frozen_string_literal: true

# A stand-in never answers for what it lacks.
RSpec.describe Sandbox::Strict do
  fab!(:user)

  def not_stood_in(name) = raise_error(Sandbox::NotStoodIn, "sandbox: #{name} is not stood in for")

  {
    "Discourse.redis" => -> { Discourse.redis },
    "DiscourseEvent.all_off" => -> { DiscourseEvent.all_off(:x) },
    "FileHelper.is_supported_media?" => -> { FileHelper.is_supported_media?("a.mp4") },
    "FileStore::LocalStore#url_for" => -> { Discourse.store.url_for(Upload.new) },
    "Group.lookup_group" => -> { Group.lookup_group("staff") },
    "Guardian#can_create_post?" => -> { Guardian.new.can_create_post? },
    "Guardian::AnonymousUser#email" => -> { Guardian::AnonymousUser.new.email },
    "Plugin::Instance#register_reviewable_type" => -> do
      Discourse.plugins.first.register_reviewable_type(1)
    end,
    "RateLimiter#remaining" => -> { RateLimiter.new(nil, "x", 1, 1).remaining },
    "RouteFormat.backup" => -> { RouteFormat.backup },
    "SeedFu.paths" => -> { SeedFu.paths },
    "SiteSetting.no_such_setting" => -> { SiteSetting.no_such_setting },
    "SiteSetting.no_such_setting=" => -> { SiteSetting.no_such_setting = 1 },
    "Upload#to_markdown" => -> { Upload.new.to_markdown },
    "UploadCreator#for_export" => -> { UploadCreator.new(nil, "a.zip", for_export: true) },
    "User.search" => -> { User.search("x") },
  }.each { |name, call| it("names #{name}") { expect(&call).to not_stood_in(name) } }

  it "names what records, serializers, controllers and services lack" do
    expect { user.custom_fields }.to not_stood_in("User#custom_fields")
    expect { user.guardian.user.bookmarks }.to not_stood_in("User#bookmarks")
    expect { Fabricate(:topic).bookmarks }.to not_stood_in("Topic#bookmarks")
    expect { UserSerializer.new(user, scope: user.guardian).badge_count }.to not_stood_in(
      "UserSerializer#badge_count",
    )
    expect { ApplicationController.new.secure_session }.to not_stood_in(
      "ApplicationController#secure_session",
    )
    service = Class.new { include Service::Base }
    expect { service.only_if(:x) }.to raise_error(
      Sandbox::NotStoodIn,
      /only_if is not stood in for/,
    )
  end

  it "denies knowing it" do
    expect(user).not_to respond_to(:custom_fields)
    expect(SiteSetting).not_to respond_to(:no_such_setting)
    expect(user.try(:custom_fields)).to be_nil
  end

  it "leaves the mistakes of others as they are" do
    expect { user.in_any_groups?(nil) }.to raise_error(NoMethodError, /nil/)
  end

  it "is not swallowed by a model step, which takes any error for not found" do
    service =
      Class.new do
        include Service::Base
        model :thing
        def fetch_thing(user:) = user.custom_fields
      end

    expect { service.call(user:) }.to not_stood_in("User#custom_fields")
  end
end
