# frozen_string_literal: true

# What the plugin takes for granted of Service::Base, here and in Discourse alike.
RSpec.describe Service::Base do
  def service(&block)
    Class.new.include(Service::Base).tap { |klass| klass.class_exec(&block) }
  end

  describe "a contract" do
    subject(:klass) do
      service do
        params do
          attribute :name, :string
          attribute :level, :integer
          attribute :ids, :array
          validates :name, presence: true
        end
        step :note

        def note(params:)
          context[:noted] = params.to_hash
        end
      end
    end

    it "turns what came in into typed values" do
      result = klass.call(params: { "name" => 7, :level => "3", :ids => "1,2|x", :other => 1 })

      expect(result).to run_successfully
      expect(result[:noted]).to include(name: "7", level: 3)
      expect(result.params).to be_frozen
    end

    it "fails with its errors and stops" do
      result = klass.call(params: { level: 1 })

      expect(result).to fail_a_contract
      expect(result["result.contract.default"].errors.attribute_names).to eq([:name])
      expect(result[:noted]).to be_nil
    end

    it "stands as a constant of the service" do
      expect(klass::Contract.new(name: "x")).to be_valid
    end

    it "hands the contract only the attributes that were given" do
      given = nil
      klass = service { params { attribute :a and attribute :b } }
      noting =
        Module.new do
          define_method(:initialize) do |*args, options: nil, **values|
            given = values.keys
            super(*args, options:, **values)
          end
        end
      klass::Contract.prepend(noting)

      klass.call(params: { a: nil, c: 1 })

      expect(given).to contain_exactly(:a)
    end
  end

  it "answers nil for any name of params without a contract" do
    klass =
      service do
        step :look

        def look(params:)
          context[:seen] = [params.known, params.unknown]
        end
      end

    expect(klass.call(params: { known: 1 })[:seen]).to eq([1, nil])
  end

  describe "a model" do
    it "is found by its method and handed to later steps" do
      klass =
        service do
          model :user
          step :greet

          def fetch_user(id:) = User.find_by(id:)
          def greet(user:) = context[:greeting] = "hi #{user.username}"
        end
      user = Fabricate(:user)

      expect(klass.call(id: user.id)[:greeting]).to eq("hi #{user.username}")
      expect(klass.call(id: -99)).to fail_to_find_a_model(:user)
    end

    it "takes any exception, and an empty list, for not found" do
      failing =
        service do
          model :thing
          def fetch_thing = raise(ArgumentError)
        end
      empty =
        service do
          model :things
          def fetch_things = []
        end

      expect(failing.call).to fail_to_find_a_model(:thing)
      expect(empty.call).to fail_to_find_a_model(:things)
    end

    it "may be missing when it is optional" do
      klass =
        service do
          model :thing, optional: true
          def fetch_thing = nil
        end

      expect(klass.call).to run_successfully
    end

    it "fails when it was changed and is invalid" do
      klass =
        service do
          model :user, :rename
          def rename(user:) = user.tap { |account| account.username = "" }
        end

      expect(klass.call(user: Fabricate(:user))).to fail_with_an_invalid_model(:user)
    end
  end

  it "fails a policy that answers no" do
    klass =
      service do
        policy :allowed
        step :never

        def allowed(guardian:) = guardian.is_admin?
        def never = context[:done] = true
      end

    expect(klass.call(guardian: Guardian.new)).to fail_a_policy(:allowed)
    expect(klass.call(guardian: Guardian.new)[:done]).to be_nil
    expect(klass.call(guardian: Fabricate(:admin).guardian)).to run_successfully
  end

  it "takes only required keywords in a step" do
    klass =
      service do
        step :greet
        def greet(name: "you") = name
      end

    expect { klass.call }.to raise_error(/default values/)
  end

  it "rolls a transaction back when a step in it fails" do
    klass =
      service do
        transaction do
          step :rename
          step :refuse
        end

        def rename(user:) = user.update!(name: "Somebody Else")
        def refuse = fail!("no")
      end
    user = Fabricate(:user, name: "Ada")

    expect(klass.call(user:)).to fail_a_step(:refuse)
    expect(user.reload.name).to eq("Ada")
  end

  it "keeps what a try block raised" do
    klass =
      service do
        try(ArgumentError) { step :explode }
        def explode = raise(ArgumentError, "boom")
      end

    expect(klass.call).to fail_with_exception(ArgumentError)
  end

  it "runs what stands in a lock" do
    klass =
      service do
        params { attribute :user_id, :integer }
        lock(:user_id) { step :note }
        def note(params:) = context[:noted] = params.user_id
      end

    expect(klass.call(params: { user_id: 5 })[:noted]).to eq(5)
  end

  describe "the block given to call" do
    subject(:klass) do
      service do
        params do
          attribute :name, :string
          validates :name, presence: true
        end
        model :user
        policy :allowed

        def fetch_user(found:) = found
        def allowed(admitted:) = admitted
      end
    end

    let(:user) { Fabricate.build(:user) }

    def outcome(**dependencies)
      klass.call(**dependencies) do
        on_failure { :failure }
        on_success { |user:| [:success, user.username] }
        on_failed_contract { |contract| [:contract, contract.errors.attribute_names] }
        on_model_not_found(:user) { :not_found }
        on_failed_policy(:allowed) { |policy| [:policy, policy.failure?] }
      end
    end

    it "runs the branch of what happened, with what it asks for" do
      expect(outcome(params: { name: "x" }, found: user, admitted: true)).to eq(
        [:success, user.username],
      )
      expect(outcome(params: {}, found: user, admitted: true)).to eq([:contract, [:name]])
      expect(outcome(params: { name: "x" }, found: nil, admitted: true)).to eq(:not_found)
      expect(outcome(params: { name: "x" }, found: user, admitted: false)).to eq([:policy, true])
    end

    it "does nothing when no branch fits" do
      called = false
      klass.call(params: {}) { on_success { called = true } }

      expect(called).to eq(false)
    end
  end
end
