import fc from 'fast-check'
import { isProving } from './proving'

// What passes here passes on the next machine too: only the long matrices try other values at each run. Set before every file,
// since files of tests share their modules.
fc.configureGlobal(isProving ? {} : { seed: 20261125 })
