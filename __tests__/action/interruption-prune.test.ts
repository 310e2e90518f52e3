import { testInterruptions } from './interruption.ts'
import { PRUNE } from './shapes.ts'

testInterruptions(PRUNE)
