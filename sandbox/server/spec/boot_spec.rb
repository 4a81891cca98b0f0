RSpec.describe "x" do
  fab!(:user)
  fab!(:admin)
  it { expect(user.username).to be_present; expect(admin.reload.in_any_groups?([1])).to eq true }
end
RSpec.describe "r", type: :request do
  fab!(:user)
  before { enable_current_plugin }
  it { get "/u/#{user.username}.json"; expect(response.status).to eq 200;  p response.parsed_body
    sign_in(user)
   get "/u/#{user.username}.json";   p response.parsed_body
    get "/u/#{user.username}";   p response.status, response.body
   get "/nix.json";   p response.status, response.parsed_body
   get "/nix", headers: {"Accept" => "text/html"};   p response.status
   
   }
end
