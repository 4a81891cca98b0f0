# frozen_string_literal: true

module PeerLearning
  # That somebody did something: theirs to have and to take back, and anybody's to read who has the code.
  class CertificatesController < BaseController
    requires_login except: %i[show]
    skip_before_action :redirect_to_login_if_required, only: :show

    def show
      limit_rate("certificates", 30)
      certificate = Certificate.find_by(code: params[:code].to_s)
      raise Discourse::NotFound if !certificate
      response.headers["X-Robots-Tag"] = "noindex"
      render_serialized(certificate, CertificateSerializer, root: false, now:)
    end

    def issue
      change(Certificate::Issue)
    end

    def withdraw
      change(Certificate::Withdraw)
    end

    private

    def change(verb)
      limit_rate("certificate-changes", 60)
      kind = params[:kind]
      verb.call(service_params.merge(now:)) do
        on_success do |certificate:|
          render_serialized(certificate, OwnCertificateSerializer, root: false)
        end
        on_failed_contract { |contract| render_contract_errors(contract) }
        %i[room ground certificate].each do |model|
          on_model_not_found(model) { raise Discourse::NotFound }
        end
        on_failed_policy(:can_hold_certificates) { render_sentence("certificate.silenced") }
        on_failed_policy(:is_so) { render_sentence("certificate.not_so.#{kind}") }
        on_failure { render_failure }
      end
    end
  end
end
