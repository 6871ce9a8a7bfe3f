/** Form.io expects what only Node has, and its style sheet has lines that the minifier cannot read. */
export default { define: { global: 'globalThis' }, css: { lightningcss: { errorRecovery: true } } }
