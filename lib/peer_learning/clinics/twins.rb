# frozen_string_literal: true

module PeerLearning
  module Clinics
    # The fairest times for a clinic in one week, from where those live who would come, and when they can.
    class Twins
      include ActiveModel::Serialization

      # From eight to ten at night, every day of a week of local time.
      AWAKE = (0...7).map { |day| [day * 96 + 32, day * 96 + 88] }.freeze

      # A start every half an hour.
      STEP = 2
      MOST_MEMBERS = 1_000
      CHOICES = 6

      # At least four hours and at most a day and a half, in quarters: two sittings of one lesson, and not of two.
      APART = 16
      WITHIN = 144

      # Of so long ago, who was left out counts more now.
      BURDEN = 100.days

      attr_reader :clinic, :week

      # week: a Skills::Week
      def initialize(clinic, guardian, week:, now:)
        @clinic = clinic
        @guardian = guardian
        @week = week
        @now = now
      end

      # Each start of a sitting, how many could come and how many are in the night.
      def sittings
        result["sittings"].map do |sitting|
          {
            starts_at: week.time_at(sitting["start"]),
            **sitting.slice("free", "awake", "asleep").symbolize_keys,
            hosts: sitting["hosts"].size,
          }
        end
      end

      # The best pairs, and where those live who are in the night at both.
      def pairs
        result["twins"].map do |pair|
          {
            starts: pair["starts"].map { |quarter| week.time_at(quarter) },
            free: pair["free"],
            awake: pair["awake"],
            left_out: where(pair["leftOut"]),
          }
        end
      end

      # Clinics lately that the reader may see, and how many of those who would come now were in the night at all their
      # sittings.
      def past
        shown = Clinic.visible_to(@guardian).where(id: earlier.map(&:id)).ids
        earlier
          .select { |clinic| shown.include?(clinic.id) }
          .map do |clinic|
            {
              title: clinic.title,
              starts: clinic.planned_sittings.map(&:starts_at),
              left_out: where(asleep(clinic)),
            }
          end
      end

      def members
        profiles.size
      end

      # Their clocks are not known.
      def without_zone
        everybody.size - profiles.size
      end

      private

      def result
        @result ||= Matching.twins(instance)
      end

      def where(user_ids)
        zones
          .values_at(*user_ids)
          .tally
          .sort_by { |zone, count| [-count, zone] }
          .map { |time_zone, count| { time_zone:, count: } }
      end

      def zones
        @zones ||= profiles.to_h { |profile| [profile.user_id, profile.time_zone] }
      end

      def instance
        {
          version: 1,
          rules: {
            minutes: clinic.minutes,
            apart: APART,
            within: WITHIN,
          },
          starts:,
          members: profiles.map { |profile| member(profile) },
          limit: CHOICES,
        }
      end

      # Of those that are still to come.
      def starts
        (0...Skills::Week::QUARTERS)
          .step(STEP)
          .select { |quarter| week.time_at(quarter) > @now }
          .reject { |quarter| quarter + (clinic.minutes / 15.0).ceil > Skills::Week::QUARTERS }
      end

      def member(profile)
        zone = profile.time_zone
        {
          id: profile.user_id,
          free: week.utc_ranges(profile.availability, zone),
          awake: week.utc_ranges(AWAKE, zone),
          burden: burdens.fetch(profile.user_id, 0),
          hosts: hosts.include?(profile.user_id),
        }
      end

      # Those who would come, and those who take part in it; in no known zone, nobody can be asked to get up.
      def profiles
        @profiles ||= everybody.select { |profile| World.time_zone?(profile.time_zone) }
      end

      def everybody
        @everybody ||=
          begin
            ids = Interest.where(clinic:).order(:id).limit(MOST_MEMBERS).pluck(:user_id)
            ids |= clinic.roles.select(&:accepted?).map(&:user_id)
            stored = Skills::Profile.where(user_id: ids).preload(user: :user_option).to_a
            missing = User.where(id: ids - stored.map(&:user_id)).preload(:user_option)
            [*stored, *missing.map { |user| Skills::Profile.new(user:) }]
          end
      end

      def hosts
        @hosts ||= clinic.taking_part("host").map(&:user_id).to_set
      end

      # How many clinics lately they said they would come to, of which every sitting was in their night.
      def burdens
        @burdens ||= earlier.flat_map { |clinic| asleep(clinic) }.tally
      end

      def earlier
        @earlier ||=
          Clinic
            .published
            .where.not(id: clinic)
            .where(id: lately.select(:clinic_id))
            .preload(:interests, :sittings)
            .sort_by { |earlier| earlier.planned_sittings.map(&:starts_at).min }
      end

      def lately
        Sitting.planned.where(starts_at: (@now - BURDEN)..@now)
      end

      def asleep(clinic)
        clinic
          .interests
          .map(&:user_id)
          .select do |user_id|
            zone = zones[user_id]
            zone && clinic.planned_sittings.all? { |sitting| night?(sitting, zone) }
          end
      end

      def night?(sitting, zone)
        starts_at = sitting.starts_at.in_time_zone(zone)
        ends_at = sitting.ends_at.in_time_zone(zone)
        starts_at.hour < 8 || ends_at > starts_at.change(hour: 22)
      end
    end
  end
end
