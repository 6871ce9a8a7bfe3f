import fc from 'fast-check'
import { isProving } from './proving'

// What passes here passes on the next machine too: only the long matrices try other values at each run.
fc.configureGlobal(isProving ? {} : { seed: 20261125 })
