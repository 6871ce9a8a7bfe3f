import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, wherever the checkout is. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** The folder that the build writes and the server serves. */
export const buildFolder = fileURLToPath(new URL('../../dist', import.meta.url))

/** Both servers listen on this machine only. */
export const host = '127.0.0.1'

/**
 * Where `npm start` serves. Fixed, because the browser keeps saved cases by address: on another port they would
 * seem to be gone.
 */
export const startPort = 47613

/** Where the browser tests serve, apart from a copy that someone may be using. Two checkouts tested at once need two. */
export const testPort = Number(process.env['WAYMARK_TEST_PORT'] ?? 47614)
