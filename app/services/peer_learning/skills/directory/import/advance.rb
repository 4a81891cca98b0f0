# frozen_string_literal: true

# Works off the next rows of an import, all or none. Done again after a crash, it goes on where the last batch
# ended; done twice at once, one of the two finds that its rows are done.
class PeerLearning::Skills::Directory::Import::Advance
  include Service::Base

  BATCH = 500

  params do
    attribute :import_id, :integer
    validates :import_id, presence: true
  end

  transaction do
    model :import
    policy :still_at_these_rows
    step :hold_catalogue
    model :rows, :take_rows, optional: true
    step :lock_profiles
    model :plans, :draw_up_plans, optional: true
    step :remember_new_skills
    step :carry_out
    step :proceed
    step :finish
  end

  step :announce

  private

  def fetch_import(params:)
    PeerLearning::Skills::Directory::Import.running.lock.find_by(id: params.import_id)
  end

  def still_at_these_rows(import:, table:)
    import.rows_done == table.taken
  end

  # It changes only after the batch.
  def hold_catalogue(vocabulary:)
    PeerLearning::Skills::CatalogueLock.share
    vocabulary.refresh
  end

  def take_rows(table:)
    table.take(BATCH)
  end

  # What is read of them now stands until it is changed.
  def lock_profiles(import:, rows:)
    return if !import.applying?
    usernames = rows.map { |row| PeerLearning::Skills::Directory::Plan.name_in(row) }
    PeerLearning::Skills::Profile
      .joins(:user)
      .where(users: { username_lower: usernames })
      .order(:user_id)
      .lock("FOR UPDATE OF peer_learning_profiles")
      .ids
  end

  def draw_up_plans(import:, rows:, vocabulary:)
    plan = PeerLearning::Skills::Directory::Plan
    first_lines = import.rows.first_lines(rows.map { |row| plan.name_in(row) })
    plan.draw_up(rows, vocabulary:, first_lines:)
  end

  def remember_new_skills(plans:, vocabulary:)
    vocabulary.remember(plans.select(&:changing?).flat_map(&:new_skills))
  end

  def carry_out(import:, plans:, now:)
    PeerLearning::Skills::Directory::Ledger.new(plans, now:).carry_out if import.applying?
  end

  def proceed(import:, plans:, table:, vocabulary:, now:)
    import.proceed(plans, table:, vocabulary:, now:)
  end

  def finish(import:, rows:, table:, now:)
    if table.problems.any?
      import.update!(problems: table.problems)
      import.finish(:failed, now:)
    elsif rows.size < BATCH
      import.finish(import.applying? ? :applied : :checked, now:)
    end
  end

  def announce(import:, plans:)
    return if !import.applying? && !import.applied?
    DiscourseEvent.trigger(:peer_learning_members_changed, plans.filter_map(&:changed_user_id))
  end
end
