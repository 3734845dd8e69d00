import { defineConfig } from 'eslint/config';
import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
import tseslint from 'typescript-eslint';

export default defineConfig({
  files: ['**/*.ts'],
  languageOptions: { parser: tseslint.parser },
  plugins: { 'tencentcloud-errors': tencentcloudErrors },
  extends: ['tencentcloud-errors/recommended'],
  settings: { 'tencentcloud-errors': { products: ['scf'], clients: { './client.js': 'scf' } } },
});
