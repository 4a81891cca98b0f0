import DiscourseRecommended from "@discourse/lint-configs/eslint";
import tseslint from "typescript-eslint";

export default [
  ...DiscourseRecommended,
  {
    ignores: [
      "**/dist/",
      "assets/javascripts/discourse/vendor/",
      "lib/**/*.bundle.js",
      "test/javascripts/fixtures/*-golden.ts",
      "tmp/",
      "vendor/",
    ],
  },
  {
    // 2.46.0 of the shared config names a parser for .gts, and none for .ts.
    files: ["**/*.ts"],
    languageOptions: { parser: tseslint.parser },
  },
  {
    files: ["**/*.ts", "**/*.gts"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      // The compiler does these two, and knows types and overloads.
      "no-undef": "off",
      "no-dupe-class-members": "off",
      // Twins of core rules that take types for variables.
      "no-shadow": "off",
      "no-unused-vars": "off",
      "@typescript-eslint/no-shadow": "error",
      "@typescript-eslint/no-unused-vars": "error",

      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { disallowTypeAnnotations: false, fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    // A command speaks through the console.
    files: ["bin/**"],
    rules: { "no-console": "off" },
  },
  {
    // The engine gives the same answer wherever it runs: neither Ember, Discourse, a clock nor chance is in it.
    files: [
      "assets/javascripts/discourse/lib/matching/**",
      "assets/javascripts/discourse/lib/help/spotting/**",
    ],
    rules: {
      "no-restricted-globals": ["error", "Date", "Intl", "performance"],
      "no-restricted-imports": ["error", { patterns: [{ regex: "^[^.]" }] }],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
      ],

      // A week is a mask of bits, and so are the letters of a word.
      "no-bitwise": "off",
    },
  },
];
