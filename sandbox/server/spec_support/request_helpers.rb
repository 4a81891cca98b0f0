# frozen_string_literal: true

module RequestHelpers
  def self.included(base) = base.before { host! "test.localhost" }

  def sign_in(user)
    get "/session/#{user.encoded_username}/become.json", params: { redirect: "false" }
    expect(response.status).to eq(200), response.body
    user
  end
end
