# frozen_string_literal: true

class Admin::AdminController < ApplicationController
  requires_login
  before_action :ensure_admin
end
