# frozen_string_literal: true

# Reads a directory of members from CSV: reports what every row would change, and changes it when told to.
class PeerLearning::Skills::Directory::Import
  include Service::Base

  params do
    attribute :csv, :string
    attribute :apply, :boolean, default: false

    attr_reader :table

    before_validation { @table = PeerLearning::Skills::Directory::Table.new(csv.to_s) }

    validate { table.problems.each { |sentence| errors.add(:csv, sentence) } }
  end

  policy :can_import_learning_directory
  model :tree
  model :plans, optional: true
  transaction { step :carry_out }
  step :announce
  model :report

  private

  def can_import_learning_directory(guardian:)
    guardian.can_import_learning_directory?
  end

  def fetch_tree
    PeerLearning::Skills::Tree.load
  end

  def fetch_plans(params:, tree:)
    PeerLearning::Skills::Directory::Plan.draw_up(params.table.rows, tree:)
  end

  def carry_out(params:, plans:, now:)
    plans.each { |plan| plan.carry_out(now:) } if params.apply
  end

  def announce(params:, plans:)
    return if !params.apply
    DiscourseEvent.trigger(:peer_learning_members_changed, plans.filter_map(&:changed_user_id))
  end

  def fetch_report(params:, plans:)
    PeerLearning::Skills::Directory::Report.new(applied: params.apply, rows: plans)
  end
end
