import { tooOld } from './node-check.js'

if (tooOld !== undefined) throw new Error(tooOld)
