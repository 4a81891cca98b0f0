# frozen_string_literal: true

Fabricator(:user) do
  transient refresh_auto_groups: false
  transient trust_level: nil

  name "Bruce Wayne"
  username { sequence(:username) { |i| "bruce#{i}" } }
  email { sequence(:email) { |i| "bruce#{i}@wayne.com" } }
  active true

  after_build { |user, transients| user.trust_level = transients[:trust_level] || TrustLevel[1] }
end

Fabricator(:moderator, from: :user) do
  name { sequence(:name) { |i| "A#{i} Moderator" } }
  username { sequence(:username) { |i| "moderator#{i}" } }
  moderator true

  after_create do |user|
    %i[moderators staff].each { |name| Group[name].group_users.create!(user:) }
  end
end

Fabricator(:admin, from: :user) do
  name "Anne Admin"
  username { sequence(:username) { |i| "anne#{i}" } }
  admin true
  trust_level TrustLevel[4]

  after_create { |user| %i[admins staff].each { |name| Group[name].group_users.create!(user:) } }
end

Fabricator(:newuser, from: :user) do
  name "Newbie Newperson"
  username "newbie"
  trust_level TrustLevel[0]
end

Fabricator(:group) { name { sequence(:name) { |i| "my_group_#{i}" } } }

Fabricator(:category) do
  name { sequence(:name) { |i| "Amazing Category #{i}" } }
  user
end

Fabricator(:private_category, from: :category) do
  transient :group

  after_build { |category, transients| category.set_permissions(transients[:group] => :full) }
end

Fabricator(:topic) do
  user
  title { sequence(:title) { |i| "This is a test topic #{i}" } }
  category
end

Fabricator(:post) do
  user
  topic { |attrs| Fabricate(:topic, user: attrs[:user]) }
  raw "Hello world"
end

# As core's, a row without a file.
Fabricator(:upload) do
  user
  original_filename "logo.png"
  filesize 1234
  width 100
  height 200
  extension "png"
  sha1 { sequence(:sha1) { |i| Digest::SHA1.hexdigest("#{i}#{Process.pid}") } }
  url { |attrs| Discourse.store.get_path_for("original", 1, attrs[:sha1], ".png") }
end

Fabricator(:video_upload, from: :upload) do
  original_filename "video.mp4"
  width nil
  height nil
  extension "mp4"
  url { |attrs| Discourse.store.get_path_for("original", 1, attrs[:sha1], ".mp4") }
end

Fabricator(:ignored_user) { user }
Fabricator(:muted_user) { user }
