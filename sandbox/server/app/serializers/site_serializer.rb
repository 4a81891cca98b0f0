# frozen_string_literal: true

class SiteSerializer < ApplicationSerializer
  attributes :categories

  has_many :groups, serializer: BasicGroupSerializer, embed: :objects
end
