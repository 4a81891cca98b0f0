# frozen_string_literal: true

class LetterAvatarsController < ActionController::Base
  def show
    color = params[:color][/\A\h{6}\z/]
    letter = ERB::Util.html_escape(params[:letter].to_s.grapheme_clusters.first.to_s.upcase)
    return head(:not_found) if !color
    expires_in 1.year, public: true
    render plain: <<~SVG, content_type: "image/svg+xml"
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="##{color}"/>
      <text x="50" y="50" dy=".36em" fill="#fff" font-size="56" font-family="sans-serif" text-anchor="middle">#{letter}</text></svg>
    SVG
  end
end
