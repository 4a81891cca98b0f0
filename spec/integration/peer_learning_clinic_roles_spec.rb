# frozen_string_literal: true

RSpec.describe "Who does what in a clinic" do
  fab!(:host, :user)
  fab!(:organizer, :admin)
  fab!(:amina, :user)
  fab!(:clinic) { Fabricate(:clinic, host:) }

  let(:now) { Time.utc(2031, 11, 20, 12) }
  let(:role) { PeerLearning::Clinics::Role }

  def call(verb, by:, **params)
    verb.call(params: { clinic_id: clinic.id, **params }, guardian: by.guardian, now:)
  end

  def offer(by: amina, **params)
    call(role::Offer, by:, role: "sharer", words: "I draw maps", **params)
  end

  def answer(accepted, by: host)
    call(role::Answer, by:, role_id: own.id, accepted:)
  end

  def own
    clinic.roles.reload.find { |part| part.user == amina }
  end

  def told(user)
    user
      .notifications
      .order(:id)
      .map { |notice| notice.data_hash[:kind].delete_prefix("peer_learning.") }
  end

  it "is offered by members, and the hosts hear of it once" do
    2.times { expect(offer).to run_successfully }

    expect(own).to have_attributes(answer: "proposed", words: "I draw maps")
    expect(told(host)).to eq(["sharer_offers"])
  end

  it "is picked or declined, and the member told once" do
    offer
    2.times { expect(answer(true)).to run_successfully }
    expect([own.answer, told(amina)]).to eq(["accepted", ["offer_accepted"]])

    answer(false)
    expect([own.answer, told(amina)]).to eq(["declined", %w[offer_accepted offer_declined]])
    offer
    expect(own.answer).to eq("declined")
  end

  it "needs two languages to interpret between" do
    expect(offer(role: "interpreter", languages: ["ar"])).to fail_a_contract
    expect(offer(role: "interpreter", languages: %w[ar zz9])).to fail_a_contract
    expect(offer(role: "interpreter", languages: %w[ar fr])).to run_successfully
    expect(own.languages).to eq(%w[ar fr])
  end

  it "is offered as long as the clinic calls for it" do
    expect(offer(role: "host")).to fail_a_contract
    clinic.update!(calls_for_sharers: false)
    expect(offer).to fail_a_policy(:can_offer)
    expect(offer(role: "interpreter", languages: %w[ar fr])).to run_successfully
    clinic.update!(state: "draft")
    expect(offer).to fail_to_find_a_model(:clinic)
  end

  it "is given by those who run the clinic" do
    2.times do
      expect(call(role::Appoint, by: host, username: amina.username.upcase, role: "host")).to(
        run_successfully,
      )
    end
    expect([own.answer, told(amina)]).to eq(["accepted", ["appointed_host"]])
    expect(call(role::Appoint, by: host, username: "nobody_here", role: "host")).to(
      fail_to_find_a_model(:user),
    )
    outsider = Fabricate(:user)
    expect(call(role::Appoint, by: outsider, username: "x", role: "host")).to(
      fail_a_policy(:can_manage_clinic),
    )
    expect(call(role::Answer, by: outsider, role_id: own.id, accepted: false)).to(
      fail_a_policy(:can_manage_clinic),
    )
  end

  it "is given up, but for the last host" do
    offer
    expect(call(role::GiveUp, by: Fabricate(:user), role_id: own.id)).to fail_a_policy(:may_give_up)
    2.times { |_| expect(call(role::GiveUp, by: amina, role_id: own&.id || 0)).to run_successfully }
    expect(own).to be_nil

    host_role = clinic.roles.sole
    expect(call(role::GiveUp, by: host, role_id: host_role.id)).to fail_a_policy(:host_left)
    call(role::Appoint, by: host, username: amina.username, role: "host")
    expect(call(role::GiveUp, by: host, role_id: host_role.id)).to run_successfully
  end

  it "is taken from somebody who is told so" do
    offer
    answer(true)
    call(role::GiveUp, by: organizer, role_id: own.id)

    expect(told(amina)).to eq(%w[offer_accepted let_go])
  end
end
