# frozen_string_literal: true

RSpec.describe RateLimiter do
  fab!(:user)
  fab!(:other, :user)
  fab!(:admin)

  before { RateLimiter.enable }

  def use(who, times, **options)
    times.times { RateLimiter.new(who, "peer-learning-contract", 2, 60, **options).performed! }
  end

  it "allows so many times in so many seconds, each for themselves" do
    freeze_time

    expect { use(user, 2) }.not_to raise_error
    expect { use(user, 1) }.to raise_error(RateLimiter::LimitExceeded) { |error|
      expect(error.available_in).to eq(60)
      expect(error.description).to include(error.time_left)
    }
    expect { use(other, 2) }.not_to raise_error
  end

  it "forgets with time" do
    now = freeze_time
    use(user, 2)

    freeze_time(now + 61.seconds)

    expect { use(user, 1) }.not_to raise_error
  end

  it "spares staff unless told otherwise" do
    expect { use(admin, 3) }.not_to raise_error
    expect { use(admin, 3, apply_limit_to_staff: true) }.to raise_error(RateLimiter::LimitExceeded)
  end
end
