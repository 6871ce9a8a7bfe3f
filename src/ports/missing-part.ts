/** What browsers say, and Vite of styles, where a file of a page did not come; of one that came and broke they say what broke. */
const missing = /dynamically imported module|module script failed|JavaScript MIME type|preload CSS/

/** Whether what an `import()` failed with is a file that could not be fetched, and no mistake in one. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && missing.test(error.message)
