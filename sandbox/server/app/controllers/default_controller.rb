# frozen_string_literal: true

class DefaultController < ApplicationController
  skip_before_action :check_xhr, only: :missing

  # Pages only the browser's router knows; asked for as data, there is nothing.
  def show = raise(Discourse::NotFound)
  def missing = raise(Discourse::NotFound)
end
