# frozen_string_literal: true

module PageObjects
  # Keys go to the page, as a person's do: what is pressed may be gone before the key is up, and an element's own send_keys
  # would look for it again.
  module ByKeyboard
    def press_keys_on(element, *keys)
      page.execute_script("arguments[0].focus()", element)
      page.send_keys(*keys)
      self
    end
  end
end
