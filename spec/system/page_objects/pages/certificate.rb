# frozen_string_literal: true

module PageObjects
  module Pages
    class Certificate < PageObjects::Pages::Base
      def visit_code(code)
        visit "/peer-learning/certificates/#{code}"
        self
      end

      # Where it is one's own to make: there, and then it is opened.
      def make(name)
        within(".page-section.--certificate") do
          fill_in("certificate-name", with: name)
          find("[type=submit]").click
          find("a.btn-primary").click
        end
        self
      end

      def of_connection?(name, skill)
        has_css?(".certificate__name", text: name) && has_css?(".certificate__facts", text: skill)
      end

      def says?(name, clinic)
        has_css?(".certificate__name", text: name) && has_css?(".certificate__clinic", text: clinic)
      end

      def confirmed_by_host?
        has_css?(".certificate__confirmed", text: I18n.t("js.peer_learning.certificate.by.clinic"))
      end

      def withdrawn?
        has_css?(".peer-learning-notice", text: I18n.t("js.peer_learning.certificate.withdrawn")) &&
          has_no_css?(".certificate")
      end
    end
  end
end
