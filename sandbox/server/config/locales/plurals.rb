# frozen_string_literal: true

# Arabic has six plural forms; English is I18n's own default.
arabic =
  lambda do |count|
    next :other if !count.is_a?(Integer)
    next %i[zero one two][count] if count.between?(0, 2)
    case count % 100
    when 3..10
      :few
    when 11..99
      :many
    else
      :other
    end
  end

{ ar: { i18n: { plural: { keys: %i[zero one two few many other], rule: arabic } } } }
