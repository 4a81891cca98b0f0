# frozen_string_literal: true

RSpec.describe Notification do
  fab!(:user)
  fab!(:other, :user)

  let(:data) { { kind: "contract", message: "x" } }

  def notify(user)
    Notification.create!(
      user:,
      notification_type: Notification.types[:custom],
      data: JSON.generate(data),
    )
  end

  it "keeps what it tells, unread until it is read" do
    notification = notify(user)

    expect(Notification.types[:custom]).to eq(14)
    expect(notification.data_hash[:kind]).to eq("contract")
    expect(user.notifications.unread).to contain_exactly(notification)

    Notification.read(other, [notification.id])
    expect(user.notifications.unread).to contain_exactly(notification)

    Notification.read(user, [notification.id])
    expect(user.notifications.unread).to be_empty
  end

  it "has room for a thousand characters" do
    data[:message] = "م" * 900
    expect(notify(user).reload.data_hash[:message].size).to eq(900)

    data[:message] = "م" * 1000
    expect { notify(user) }.to raise_error(ActiveRecord::ValueTooLong)
  end

  it "goes with its reader" do
    notify(user)

    expect { User.find(user.id).destroy! }.to change {
      Notification.where(user_id: user.id).count
    }.to(0)
  end
end
