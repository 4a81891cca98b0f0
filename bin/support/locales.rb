# frozen_string_literal: true

# Every locale that ships says everything English says: same keys, the plural forms its language
# needs, the same things filled in. One line on stderr for each fault.
require "yaml"

PLURAL_FORMS = { "ar" => %w[zero one two few many other], "en" => %w[one other] }.freeze
ANY_PLURAL_FORM = PLURAL_FORMS.values.flatten.uniq.freeze

# Sentences by key; the forms of a plural stay together as one hash.
def sentences(node, path = [])
  return { path.join(".") => node } if !node.is_a?(Hash) || plural?(node)
  node.map { |key, value| sentences(value, path + [key]) }.reduce({}, :merge)
end

def plural?(node)
  node.key?("other") && (node.keys - ANY_PLURAL_FORM).empty?
end

def filled_in(text)
  text.to_s.scan(/%\{(\w+)\}/).flatten.sort.uniq
end

def plural_faults(locale, english, translated)
  return ["has no plural forms"] if !translated.is_a?(Hash)
  forms = PLURAL_FORMS.fetch(locale)
  faults = []
  faults << "needs the forms #{forms.join(", ")}" if translated.keys.sort != forms.sort
  may = filled_in(english["other"]) | ["count"]
  # "One member" need not say the number, but everything else belongs in every form.
  must = may - ["count"]
  translated.each do |form, text|
    named = filled_in(text)
    faults << "#{form}: fills in #{named}" if !(must - named).empty? || !(named - may).empty?
  end
  faults
end

def sentence_faults(locale, english, translated)
  return ["is missing"] if translated.nil? || translated == ""
  return plural_faults(locale, english, translated) if english.is_a?(Hash)
  return ["is no sentence"] if translated.is_a?(Hash)
  return [] if filled_in(english) == filled_in(translated)
  ["fills in #{filled_in(translated)}, English #{filled_in(english)}"]
end

def locale_faults(locale, english, translated)
  unknown = (translated.keys - english.keys).map { |key| "#{key}: English has no such key" }
  english
    .flat_map do |key, text|
      sentence_faults(locale, text, translated[key]).map { |fault| "#{key}: #{fault}" }
    end
    .concat(unknown)
end

# What a file says; nothing when it is not there, so that every sentence is found missing.
def read(file, locale)
  File.exist?(file) ? sentences(YAML.load_file(file).fetch(locale)) : {}
end

folder = ARGV.fetch(0, "config/locales")
faults =
  %w[client server].flat_map do |side|
    english = read("#{folder}/#{side}.en.yml", "en")
    next "#{folder}/#{side}.en.yml: says nothing" if english.empty?
    PLURAL_FORMS.keys.flat_map do |locale|
      file = "#{folder}/#{side}.#{locale}.yml"
      locale_faults(locale, english, read(file, locale)).map { |fault| "#{file}: #{fault}" }
    end
  end

warn faults
exit faults.empty?
