/** Whether the long matrices run, as `npm run prove` has them: else a sample of each does. */
export const isProving = process.env['PROVE'] === '1'
