# frozen_string_literal: true

module PeerLearning
  module Clinics
    # That somebody was at a sitting: theirs to have and to take back, and anybody's to read who has the code.
    class CertificatesController < BaseController
      requires_login except: %i[show]
      skip_before_action :redirect_to_login_if_required, only: :show

      def show
        limit_rate("certificates", 30)
        certificate = Certificate.find_by(code: params[:code].to_s)
        raise Discourse::NotFound if !certificate
        response.headers["X-Robots-Tag"] = "noindex"
        render_serialized(certificate, CertificateSerializer, root: false)
      end

      def issue
        change(Certificate::Issue)
      end

      def withdraw
        change(Certificate::Withdraw)
      end
    end
  end
end
