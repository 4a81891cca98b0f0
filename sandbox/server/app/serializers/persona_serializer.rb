# frozen_string_literal: true

class PersonaSerializer < BasicUserSerializer
  attributes :role

  def role = Sandbox::Cast.role_of(object)
end
