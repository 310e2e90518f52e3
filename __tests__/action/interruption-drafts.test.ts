import { testInterruptions } from './interruption.ts'
import { DRAFTS } from './shapes.ts'

testInterruptions(DRAFTS)
