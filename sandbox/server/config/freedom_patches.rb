# frozen_string_literal: true

# Core runs on Rails 8; a migration of that version means the same here.
require "active_record"

unless ActiveRecord::Migration::Compatibility.const_defined?(:V8_0)
  ActiveRecord::Migration::Compatibility::V8_0 = ActiveRecord::Migration::Current
end

require "i18n"
I18n::Backend::Simple.include(I18n::Backend::Pluralization)

# `attribute :ids, :array` in a contract: a list, or a text of comma or bar separated items.
require "active_model"

class Sandbox::ArrayType < ActiveModel::Type::Value
  def serializable?(_value) = false

  def cast_value(value)
    items = value.is_a?(String) ? value.split(value.include?("|") ? "|" : ",") : Array.wrap(value)
    items.map { |item| Integer(item, exception: false) || item }
  end
end
ActiveModel::Type.register(:array, Sandbox::ArrayType)

# AMS 0.8 refuses embedded associations without a root; core leaves them out instead.
require "active_model_serializers"

module Sandbox::EmbedWithoutRoot
  def include!(name, options = {})
    super
  rescue ActiveModel::Serializer::IncludeError
    nil
  end
end
ActiveModel::Serializer.prepend(Sandbox::EmbedWithoutRoot)
