# frozen_string_literal: true

module PeerLearning
  # For controllers that send a file while it is written.
  module StreamsCsv
    private

    # By then the action is over, and what it was done in with it.
    def stream_csv(lines, filename)
      site = RailsMultisite::ConnectionManagement.current_db
      locale = I18n.locale
      response.headers.merge!(
        "Content-Type" => "text/csv; charset=utf-8",
        "Content-Disposition" =>
          ActionDispatch::Http::ContentDisposition.format(disposition: "attachment", filename:),
        "Cache-Control" => "no-store",
        # Else Rails waits for the end, to tell whether it changed, and nginx too.
        "Last-Modified" => Time.zone.now.httpdate,
        "X-Accel-Buffering" => "no",
      )
      self.response_body =
        Enumerator.new do |body|
          RailsMultisite::ConnectionManagement.with_connection(site) do
            I18n.with_locale(locale) { lines.each { |line| body << line } }
          end
        end
    end
  end
end
