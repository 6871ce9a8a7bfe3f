import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import typescript from 'typescript-eslint'
import { importDirections } from './scripts/lib/import-directions-rule.mjs'

const checkedByTypes = ['**/*.ts', '**/*.svelte', '**/*.svelte.ts']

/**
 * In `npm test` the rules that ask for types leave out components, scripts and markup, whose types svelte-check looks at all the
 * same: each costs them a third of a second. `npm run lint`, `npm run prove` and an editor have them look at components too.
 */
const typesOfMarkup =
  process.env['LINT_MARKUP'] === 'without-types'
    ? [
        {
          files: ['**/*.svelte'],
          extends: [typescript.configs.disableTypeChecked],
          languageOptions: { parserOptions: { projectService: false } }
        }
      ]
    : []

export default typescript.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/', '.vite/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Scripts run in Node without types of their own; svelte-check reads their docstrings.
  {
    files: ['**/*.{js,mjs}'],
    extends: [typescript.configs.strict],
    languageOptions: { globals: globals.node }
  },

  { files: checkedByTypes, extends: [typescript.configs.strictTypeChecked] },
  ...svelte.configs.recommended,
  {
    files: checkedByTypes,
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // With no enum there is none to assign to: the rule takes half a minute to find that out.
      'no-restricted-syntax': ['error', 'TSEnumDeclaration'],
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // An index signature is read with brackets, so that it is seen that the name may be missing.
      '@typescript-eslint/dot-notation': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } }
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // Svelte's own check knows types that this parser cannot see inside markup.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Props are taken with let; the plugin's own rule knows that.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // Hash routes are plain addresses here; the rule is for SvelteKit.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },

  ...typesOfMarkup,
  {
    plugins: { house: { rules: { 'import-directions': importDirections } } },
    rules: {
      'house/import-directions': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error'
    }
  },
  {
    files: ['**/*.svelte'],
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/require-each-key': 'error' }
  },
  // Content is data: its length follows the guidance.
  { files: ['content/**', 'tests/**'], rules: { 'max-lines': 'off' } },
  { files: ['scripts/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // An assertion takes a method to look at it, not to call it.
      '@typescript-eslint/unbound-method': 'off'
    }
  }
)
