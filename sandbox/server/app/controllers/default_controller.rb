# frozen_string_literal: true

# Pages only the browser's router knows; asked for as data, there is nothing.
class DefaultController < ApplicationController
  def show = raise(Discourse::NotFound)
end
