import { globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  globalIgnores(['dist', 'coverage', '**/*.js']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A number in a sentence is fine; everything else still has to be made a string on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Index access for keys with a dash or an underscore of the wire stays uniform.
      '@typescript-eslint/dot-notation': 'off'
    }
  },
  {
    files: ['src/**', 'emulator/**', 'scripts/**'],
    // With more of them, a call does not show which value is which.
    rules: { '@typescript-eslint/max-params': ['error', { max: 4 }] }
  }
)
