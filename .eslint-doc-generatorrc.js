/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  // The presets for eslintrc hold the rules of those that the table shows.
  ignoreConfig: ['recommended-legacy', 'strict-legacy', 'typos-legacy', 'exhaustive-legacy'],
  configEmoji: [
    ['typos', '🔤'],
    ['exhaustive', '🧮'],
  ],
};
