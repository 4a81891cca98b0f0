# frozen_string_literal: true

# Begins topics, as the composer asks for it.
class PostsController < ApplicationController
  requires_login

  OWN = %i[raw title category archetype]

  def create
    raise Discourse::InvalidParameters.new(:nested_post) if params[:nested_post] != "true"
    category = Category.find_by(id: params[:category])
    raise Discourse::InvalidParameters.new(:category) if category.nil?
    guardian.ensure_can_create_topic_on_category!(category)

    opts = params.permit(*OWN, { tags: [] }, *permitted_by_plugins).to_h
    post = PostCreator.create!(current_user, opts.merge(skip_validations: true))
    render_json_dump(
      action: "create_post",
      post: serialize_data(post, PostSerializer, root: false),
      success: true,
    )
  end

  private

  def permitted_by_plugins
    params = Post.plugin_permitted_create_params.select { |_name, its| its[:plugin].enabled? }
    params.map { |name, its| its[:type] == :hash ? { name => {} } : name }
  end
end
