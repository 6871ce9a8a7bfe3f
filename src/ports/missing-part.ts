/** What browsers say, and Vite for styles, when a file of a page could not be fetched. For a file that came and broke they say what broke. */
const missing = /dynamically imported module|module script failed|JavaScript MIME type|preload CSS/

/** Whether an `import()` failed because a file could not be fetched, and not because of a mistake in the file. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && missing.test(error.message)
